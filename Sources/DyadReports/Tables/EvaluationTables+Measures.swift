import DyadCore

extension EvaluationTables {
    var measures: ExportTable {
        ExportTable(
            "measures", "Measures", columns: Self.measureColumns, rows: evaluation.measures.map(row))
    }

    private static let measureColumns = [
        ExportColumn("measure", "Measure", "The permanent name of the measure."),
        ExportColumn("number", "Number", "The number in the programme's source; empty where it has none.", .whole),
        ExportColumn("label", "Label", "The measure in words."),
        ExportColumn("group", "Group", "The group under which it is reported."),
        ExportColumn("role", "Role", "Who answered."),
        ExportColumn(
            "paired", "Paired", "Whether it is asked at application and at the end, so that there is a change.", .yesNo),
        ExportColumn(
            "n", "Answers", "Paired answers, or answers at the end; empty where it is withheld.", .whole,
            unit: "answers"),
        ExportColumn(
            "missing", "Missing", "How many enrolled people have no such answer.", .whole, unit: "people"),
        ExportColumn("unit", "Unit", "What the means are in; of a yes or no it is a share.", allowed: "points; share"),
        ExportColumn("mean-baseline", "Mean at application", "The mean at application of those counted.", .number),
        ExportColumn("mean-end", "Mean at the end", "The mean at the end of those counted.", .number),
        ExportColumn("mean-change", "Mean change", "The mean at the end less the mean at application.", .number),
        ExportColumn(
            "lower", "Lower end",
            "The lower end of the 95% interval: of a share Wilson's; of a mean or a change Student's t, none where all are alike.",
            .number),
        ExportColumn(
            "upper", "Upper end",
            "The upper end of the 95% interval: of a share Wilson's; of a mean or a change Student's t, none where all are alike.",
            .number),
        ExportColumn("note", "Why empty", "Why figures are withheld or there are none."),
        ExportColumn("kirkpatrick", "Kirkpatrick", "The level of Kirkpatrick, as the definition reads it."),
        ExportColumn("moore", "Moore", "The level of Moore, as the definition reads it."),
        ExportColumn("re-aim", "RE-AIM", "The dimension of RE-AIM, as the definition reads it."),
    ]

    /// Of a paired measure that is withheld not even the number of answers is shown, as on the committee's page.
    private func row(_ result: MeasureResult) -> [ExportValue] {
        let (measure, isShown) = (result.measure, result.mayBeShown(under: definition.disclosure))
        let interval = isShown ? result.interval : nil
        return [
            .text(measure.id.description), ExportValue(measure.number), .text(measure.label),
            ExportValue(measure.group), .text(title(of: result.role)), .yesNo(result.isPaired),
            ExportValue(isShown ? result.n : nil), ExportValue(isShown || !result.isPaired ? result.missing : nil),
            .text((measure.isYesOrNo ? Quantity.Unit.share : .points).rawValue),
            ExportValue(isShown ? result.meanBaseline : nil), ExportValue(isShown ? result.meanEnd : nil),
            ExportValue(isShown ? result.meanChange : nil), ExportValue(interval?.lowerBound),
            ExportValue(interval?.upperBound),
            ExportValue(isShown ? nil : ReportWords.withheld(result, under: definition.disclosure)),
            ExportValue(measure.tags.kirkpatrick?.rawValue), ExportValue(measure.tags.moore?.rawValue),
            ExportValue(measure.tags.reAim?.rawValue),
        ]
    }

    var flow: ExportTable {
        ExportTable(
            "flow", "Who took part",
            columns: [
                ExportColumn("step", "Step", "What is counted."),
                ExportColumn("count", "Count", "How many.", .whole),
                ExportColumn("of", "Of", "Of how many, where that says more.", .whole),
                ExportColumn("missing", "Missing", "How many are missing, where everybody was asked.", .whole),
            ],
            rows: evaluation.flow.steps.map {
                [.text($0.label), .whole($0.count), ExportValue($0.of), ExportValue($0.missing)]
            })
    }
}
