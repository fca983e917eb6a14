import DyadCore

extension EvaluationTables {
    /// The decision in words, line by line; nothing where there are no thresholds.
    var decision: ExportTable {
        let figures = DecisionFigures(evaluation)
        let decision = evaluation.decision
        func lines(_ what: String, _ words: [String]) -> [[ExportValue]] {
            words.map { [.text(what), .missing, .text($0)] }
        }
        return ExportTable(
            "decision", "Decision",
            columns: [
                ExportColumn(
                    "what", "What", "What the line says.",
                    allowed: "result; scenario; stop; remark; committee's choice; other readings; thresholds"),
                ExportColumn("row", "Row", "The row of the decision table, where the line is of one."),
                ExportColumn("words", "Words", "The line in words."),
            ],
            rows: !content.hasThresholds
                ? []
                : [[.text("result"), ExportValue(decision.recommended?.id), .text(figures.headline)]]
                    + lines("stop", decision.hardStops)
                    + decision.applies.map { [.text("scenario"), .text($0.id), .text($0.scenario)] }
                    + lines("remark", decision.remarks)
                    + lines("committee's choice", [decision.committeeChoice].compactMap { $0 })
                    + lines("other readings", figures.hasTable ? [figures.sensitivity] : [])
                    + lines("thresholds", [evaluation.lock.words]))
    }

    /// What other permitted readings of the plan would say. The figure under one stands only where the committee's page
    /// prints it too.
    var readings: ExportTable {
        let ofRules = evaluation.domains.flatMap(\.rules).flatMap { result in
            let shows = RuleFigures(result, in: evaluation, of: definition).showsReadings
            return result.sensitivity.map { row($0, of: result.rule.id, showsFigure: shows && $0.changesResult) }
        }
        return ExportTable(
            "readings", "Other readings",
            columns: [
                ExportColumn("of", "Of", "The threshold, or “decision”."),
                ExportColumn("point", "Point", "The open point, as Dyad's list of requirements names it."),
                ExportColumn("field", "Field", "The field of the plan."),
                ExportColumn("option", "Reading", "The other reading."),
                ExportColumn("words", "In words", "The other reading in words."),
                ExportColumn("result", "Result", "What the result would be under it."),
                ExportColumn(
                    "observed", "Observed",
                    "The figure under it as printed, where the result changes and it may be shown."),
                ExportColumn("changes", "Changes", "Whether the result differs.", .yesNo),
            ],
            rows: evaluation.decision.sensitivity.map { row($0, of: "decision", showsFigure: false) } + ofRules)
    }

    private func row(_ reading: Reading, of what: String, showsFigure: Bool) -> [ExportValue] {
        [
            .text(what), .text(reading.requirement), .text(reading.field), .text(reading.option),
            .text(reading.words), .text(reading.result), ExportValue(showsFigure ? reading.observed : nil),
            .yesNo(reading.changesResult),
        ]
    }
}
