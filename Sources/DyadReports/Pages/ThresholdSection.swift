import DyadCore

/// Every threshold by domain, with its status, its figures and what a reader needs beside them.
struct ThresholdSection {
    let evaluation: Evaluation
    let definition: ProgrammeDefinition

    var html: HTML {
        PageParts.section("thresholds", ReportWords.thresholdsHeading) {
            HTML(.p) { ReportWords.thresholdsIntro }
            evaluation.domains.map(domain)
        }
    }

    private func domain(_ domain: DomainResult) -> HTML {
        HTML(.div, .class("domain")) {
            HTML(.h3) {
                "\(domain.domain.title) "
                PageParts.tag(ReportWords.state(domain.state), domain.state.rawValue)
            }
            DataTable(
                caption: "\(ReportWords.thresholdsHeading): \(domain.domain.title)", columns: ReportWords.columns,
                rows: domain.rules.map(row), header: 1, numeric: [2, 3, 4, 5], isCaptionHidden: true,
                name: "thresholds"
            ).html
        }
    }

    private func row(_ result: DomainResult.RuleResult) -> DataTable.Row {
        let figures = RuleFigures(result, in: evaluation, of: definition)
        let status = PageParts.tag(ReportWords.status(result.verdict.status), result.verdict.status.name)
        let title = HTML(.span, .class("rule")) {
            HTML(.span, .class("rule-id")) { result.rule.id }
            " \(result.rule.title)"
            if !result.isCounting { HTML(.span, .class("quiet")) { " (\(ReportWords.aspirationalTag))" } }
        }
        let observed = HTML.joined([
            HTML(.strong) { figures.observed },
            figures.detail.map { detail in HTML(.span, .class("detail")) { " \(detail)" } } ?? .nothing,
        ])
        let others = [figures.threshold, figures.missing, figures.interval].map { HTML.text($0) }
        return DataTable.Row(
            [status, title, observed] + others,
            below: .joined([
                HTML(.p, .class("remarks")) { figures.remarks.joined(separator: " ") },
                HTML(.p, .class("reading")) { figures.sensitivity },
            ]))
    }
}
