import DyadCore

extension EvaluationTables {
    private static let states = DomainState.allCases.map(\.rawValue).joined(separator: "; ")
    private static let statuses = "met; not-met; not-decided"
    private static let units = "points; share; count; judgement"
    private static let unit = ExportColumn(
        "unit", "Unit", "What the figures of the row are in: a share is from 0 to 1, a judgement is 1 for yes.",
        allowed: units)

    var domains: ExportTable {
        ExportTable(
            "domains", "Domains",
            columns: [
                ExportColumn("domain", "Domain", "The permanent name of the domain."),
                ExportColumn("title", "Title", "What people call the domain."),
                ExportColumn("state", "State", "How the domain stands.", allowed: Self.states),
                ExportColumn("met", "Met", "How many counting thresholds are met.", .whole, unit: "thresholds"),
                ExportColumn("counting", "Counting", "How many thresholds count.", .whole, unit: "thresholds"),
            ],
            rows: evaluation.domains.map { result in
                let counting = result.rules.filter(\.isCounting)
                let met = counting.count { $0.verdict.status == .met }
                return [
                    .text(result.domain.id), .text(result.domain.title), .text(result.state.rawValue), .whole(met),
                    .whole(counting.count),
                ]
            })
    }

    var thresholds: ExportTable {
        ExportTable(
            "thresholds", "Thresholds",
            columns: [
                ExportColumn("domain", "Domain", "The domain that the threshold belongs to."),
                ExportColumn("threshold", "Threshold", "The permanent name of the threshold."),
                ExportColumn("title", "Title", "The threshold in words."),
                ExportColumn("status", "Status", "What the exact figures say.", allowed: Self.statuses),
                ExportColumn(
                    "counts", "Counts", "Whether it counts towards its domain; an aspirational target does not.", .yesNo
                ),
                ExportColumn("observed", "Observed", "The figure that was compared.", .number), Self.unit,
                ExportColumn("needed", "Needed", "What it was compared with.", .number),
                ExportColumn("numerator", "Numerator", "What was counted, or the answers behind a mean.", .whole),
                ExportColumn("denominator", "Denominator", "Of how many.", .whole),
                ExportColumn(
                    "missing", "Missing", "How many who could have answered did not; 0 where no answers are counted.",
                    .whole),
                ExportColumn("lower", "Lower end", "The lower end of the 95% interval.", .number),
                ExportColumn("upper", "Upper end", "The upper end of the 95% interval.", .number),
                ExportColumn(
                    "rounded", "Rounded",
                    "Whether the figures are rounded as on the page, because a measure behind them is withheld.", .yesNo
                ),
                ExportColumn("note", "Why empty", "Why figures are withheld, or why it cannot be judged."),
                ExportColumn("remarks", "Remarks", "What a reader needs to know beside the figures."),
            ],
            rows: evaluation.domains.flatMap { domain in domain.rules.map { row($0, of: domain.domain) } })
    }

    private func row(_ result: DomainResult.RuleResult, of domain: OutcomeDomain) -> [ExportValue] {
        let figures = RuleFigures(result, in: evaluation, of: definition)
        let verdict = result.verdict
        return [
            .text(domain.id), .text(result.rule.id), .text(result.rule.title), .text(verdict.status.name),
            .yesNo(result.isCounting), figures.value(verdict.observed), .text(verdict.threshold.unit.rawValue),
            .number(verdict.threshold.value), figures.value(verdict.numerator), figures.value(verdict.denominator),
            .whole(verdict.missing), figures.value(verdict.interval?.lowerBound),
            figures.value(verdict.interval?.upperBound),
            .yesNo(figures.withheld == nil && !figures.showsReadings),
            ExportValue(figures.withheld ?? figures.reason), ExportValue(figures.remarks.joined(separator: " ")),
        ]
    }

    /// The groups that a threshold is made of, such as the forms of mentees and mentors.
    var parts: ExportTable {
        ExportTable(
            "threshold-parts", "Parts of thresholds",
            columns: [
                ExportColumn("threshold", "Threshold", "The permanent name of the threshold."),
                ExportColumn("part", "Part", "The group that is a part of it."),
                ExportColumn("observed", "Observed", "The figure of the group.", .number), Self.unit,
                ExportColumn("numerator", "Numerator", "What was counted, or the answers behind a mean.", .whole),
                ExportColumn("denominator", "Denominator", "Of how many.", .whole),
            ],
            rows: evaluation.domains.flatMap(\.rules).flatMap { result -> [[ExportValue]] in
                let figures = RuleFigures(result, in: evaluation, of: definition)
                guard figures.withheld == nil else { return [] }
                return result.verdict.parts.map { part in
                    [
                        .text(result.rule.id), .text(part.label), figures.value(part.observed),
                        .text(result.verdict.threshold.unit.rawValue), figures.value(part.numerator),
                        figures.value(part.denominator),
                    ]
                }
            })
    }
}
