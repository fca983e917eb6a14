import DyadCore

/// The measures in Kirkpatrick, Moore and RE-AIM, each level with its kind of evidence.
struct FrameworkSection {
    let figures: FrameworkFigures

    init(_ evaluation: Evaluation, of definition: ProgrammeDefinition) {
        figures = FrameworkFigures(evaluation, of: definition)
    }

    var html: HTML {
        PageParts.section("frameworks", ReportWords.frameworksHeading) {
            HTML(.p) { ReportWords.frameworksIntro }
            table(ReportWords.kirkpatrickTitle, ReportWords.frameworkColumns, figures.kirkpatrick)
            if !figures.hasMeasuredBehaviour { HTML(.p) { ReportWords.selfReport } }
            table(ReportWords.mooreTitle, ReportWords.frameworkColumns, figures.moore)
            table(ReportWords.reAimTitle, ReportWords.reAimColumns, figures.reAim)
        }
    }

    private func table(_ caption: String, _ columns: [String], _ rows: [FrameworkFigures.Row]) -> HTML {
        DataTable(
            caption: caption, columns: columns,
            rows: rows.map { row in
                DataTable.Row(words: [
                    row.level, row.evidence,
                    row.content.isEmpty ? ReportWords.none : row.content.joined(separator: "; "),
                ])
            }, name: "frameworks"
        ).html
    }
}
