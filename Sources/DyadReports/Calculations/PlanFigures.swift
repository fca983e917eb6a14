import DyadCore

/// The evaluation plan as a list of questions with the reading that was chosen.
struct PlanFigures {
    /// One open point of the sources.
    struct Row {
        let requirement: String
        let question: String
        let choice: String
        let isChanged: Bool
    }

    let rows: [Row]

    /// The readings of a programme's plan; without thresholds only those that a part of its report depends on.
    init(_ plan: EvaluationPlan, of definition: ProgrammeDefinition) {
        let defaults = EvaluationPlan()
        let used = Set(definition.reportParts.flatMap(\.part.readings))
        let judges = !definition.domains.isEmpty
        var rows = EvaluationPlan.fields.filter { judges || used.contains($0.key) }.map { field in
            let option = plan.option(of: field.key)
            return Row(
                requirement: field.requirement, question: field.question,
                choice: field.options.first { $0.id == option }?.words ?? option ?? "",
                isChanged: option != defaults.option(of: field.key))
        }
        guard judges else {
            self.rows = rows
            return
        }
        rows.append(
            Row(
                requirement: "A3", question: ReportWords.minimumPairsQuestion, choice: "\(plan.minimumPairs)",
                isChanged: plan.minimumPairs != defaults.minimumPairs))
        rows.append(
            Row(
                requirement: "A16", question: ReportWords.monitoringQuestion,
                choice: ReportWords.month(plan.monitoringUntilMonth),
                isChanged: plan.monitoringUntilMonth != defaults.monitoringUntilMonth))
        self.rows = rows.enumerated().sorted {
            (PlanFigures.order($0.element), $0.offset) < (PlanFigures.order($1.element), $1.offset)
        }.map(\.element)
    }

    private static func order(_ row: Row) -> Int { Int(row.requirement.dropFirst()) ?? 0 }
}
