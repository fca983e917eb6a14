internal import DyadCore
internal import Testing

@testable internal import DyadReports

struct FiguresTests {
    /// The evaluation of a real cohort with another verdict on its first impact threshold.
    private func evaluation(_ verdict: Verdict) throws -> (Evaluation, ProgrammeDefinition) {
        let (real, definition) = try InventedCohort().evaluated()
        let domains = real.domains.map { domain in
            DomainResult(
                domain: domain.domain, state: domain.state,
                rules: domain.rules.map { rule in
                    rule.rule.id == "T1-I1"
                        ? .init(rule: rule.rule, isCounting: true, verdict: verdict, sensitivity: rule.sensitivity)
                        : rule
                })
        }
        return (
            Evaluation(
                domains: domains, measures: real.measures, decision: real.decision, flow: real.flow, lock: real.lock,
                plan: real.plan, deviations: real.deviations, limitations: real.limitations, asAt: real.asAt),
            definition
        )
    }

    @Test func `0.96 beside 1.0 is printed as 0.96 everywhere`() throws {
        let observed = try #require(Fraction("0.96"))
        let (evaluation, definition) = try evaluation(
            Verdict(
                .notMet, observed: Quantity(observed, .points), threshold: Quantity(1, .points), numerator: 9,
                denominator: 10, interval: 0.2...0.999))
        #expect(CommitteePage(evaluation, of: definition).html().contains("<strong>0.96</strong>"))
        #expect(TerminalReport(evaluation, of: definition).text().contains("0.96 (9 of 10 answered); needed 1.0"))
        let rule = EvaluationDocument(evaluation, of: definition).json["domains"]?.elements[1]["rules"]?.elements[0]
        #expect(rule?["observed"] == .decimal("0.96"))
    }

    @Test func `bounds and changes carry their signs and never look like the threshold`() {
        #expect(Figures.interval(-0.26...0.999, as: .points, beside: Quantity(1, .points)) == "−0.3 to 0.999")
        #expect(Figures.interval(0.397...0.892, as: .share) == "40% to 89%")
        #expect(Figures.change(Fraction(7, of: 5) ?? 0) == "+1.4")
        #expect(Figures.change(Fraction(-3, of: 10) ?? 0) == "−0.3")
        #expect(Figures.change(Fraction(1, of: 100) ?? 0) == "0.0")
    }

    @Test func `only readings that change a result are named`() throws {
        let (evaluation, definition) = try InventedCohort().evaluated()
        let lines = evaluation.domains.flatMap(\.rules).map {
            ($0.rule.id, RuleFigures($0, in: evaluation, of: definition).sensitivity)
        }
        let byRule = Dictionary(uniqueKeysWithValues: lines)
        #expect(byRule["T1-C4"] == "No other permitted reading changes this.")
        #expect(
            byRule["T1-I1"] == "Under “every domain's mean change reaches the threshold” (A2): not met at 0.1.")
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
    func `digests are written in base64`(text: String, expected: String) {
        #expect(Base64.text(Array(text.utf8)) == expected)
    }
}
