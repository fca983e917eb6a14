public import DyadCore

/// The proposed pairs for those who confirm them: one HTML file that opens offline, prints on A4 and runs nothing.
///
/// It names people (disclosure level 1) and says so at its top. Figures of groups keep to the disclosure profile.
public struct MatchPage: Sendable {
    private let outcome: MatchingOutcome
    private let cohort: Cohort
    private let directory: Directory
    private let problem: MatchingProblem
    private var definition: ProgrammeDefinition { cohort.definition }

    /// The page of an outcome; `problem` is what the strategy was given.
    public init(_ outcome: MatchingOutcome, of problem: MatchingProblem, in cohort: Cohort, _ directory: Directory) {
        self.outcome = outcome
        self.problem = problem
        self.cohort = cohort
        self.directory = directory
    }

    /// The whole file. The same outcome gives the same bytes.
    ///
    /// - Complexity: linear in the number of pairs, groups and, up to ``ScoreGrid/most`` people of a role, of scores.
    public func html() -> String {
        PageShell(
            definition: definition, title: ReportWords.matchTitle, sheets: [Stylesheet.parts, Stylesheet.match]
        ).file {
            title
            PageParts.section("pairs", ReportWords.pairsHeading) { pairs }
            PageParts.section("scores", ReportWords.gridHeading) { scores }
            PageParts.section("quality", ReportWords.qualityHeading) {
                HTML(.p) { ReportWords.qualityIntro(definition.disclosure) }
                if definition.matching.fairness.isEmpty { HTML(.p) { ReportWords.qualityNone } }
                MatchQuality.of(outcome, in: cohort, directory).map { QualitySection(quality: $0).html }
            }
        }
    }

    private var title: HTML {
        let readers = definition.matching.confirmedBy.map { definition.role($0)?.title ?? $0.description }
        return HTML(.div, .class("title")) {
            HTML(.h1) { "\(ReportWords.matchTitle): \(definition.cohort.title)" }
            HTML(.div, .class("panel warning")) {
                HTML(.p, .class("due")) { ReportWords.matchPrivate }
                HTML(.p) { ReportWords.matchPrivateText(readers) }
            }
            PageParts.summary(
                "facts",
                [
                    (ReportWords.site, definition.cohort.site), ("Strategy", outcome.strategy),
                    ("Pairs", "\(outcome.pairs.count)"),
                    ("Claim", outcome.claim + (outcome.isProvedBest ? ", proved by an independent check" : "")),
                ])
        }
    }

    @HTMLBuilder private var pairs: HTML {
        if outcome.pairs.isEmpty {
            HTML(.p) { ReportWords.noPair }
        } else {
            DataTable(
                caption: ReportWords.pairsHeading, columns: ReportWords.pairColumns, rows: outcome.pairs.map(row),
                header: 1, numeric: [3], isCaptionHidden: true, name: "pairs"
            ).html
        }
        if !outcome.unmatched.isEmpty {
            HTML(.h3) { ReportWords.unmatchedHeading }
            PageParts.list(
                outcome.unmatched.map {
                    "\(directory.name(of: $0.person)): \(ChangeWords(outcome, definition, directory).words($0))"
                })
        }
        if !outcome.remarks.isEmpty {
            HTML(.h3) { ReportWords.remarksHeading }
            PageParts.list(outcome.remarks)
        }
    }

    private func row(_ pair: MatchingOutcome.MatchedPair) -> DataTable.Row {
        let score = outcome.outOf > 0 ? "\(Rounding.text(pair.score.total)) of \(outcome.outOf)" : ReportWords.none
        let words = [
            "\(pair.id)\(pair.isKept ? ", \(ReportWords.confirmed)" : "")", directory.name(of: pair.mentee),
            directory.name(of: pair.mentor), score,
        ]
        let reasons = reasons(of: pair)
        return DataTable.Row(
            words.map { .text($0) },
            below: reasons.isEmpty
                ? nil
                : HTML(.details) {
                    HTML(.summary) { ReportWords.reasons }
                    PageParts.list(reasons)
                })
    }

    private func reasons(of pair: MatchingOutcome.MatchedPair) -> [String] {
        var reasons = pair.score.factors.map { factor in
            let counted = factor.counted.map { Rounding.text($0.fraction * factor.weight) } ?? ReportWords.none
            return "\(factor.label): \(counted) of \(factor.weight), \(factor.fit.reason)"
        }
        if let route = pair.route { reasons.append("By referral: \(route)") }
        if let other = pair.runnerUp {
            reasons.append("Runner-up: \(directory.name(of: other.person)), \(Rounding.text(other.score))")
        }
        if let other = pair.runnerUpForMentor {
            reasons.append(
                "Runner-up for the mentor: \(directory.name(of: other.person)), \(Rounding.text(other.score))")
        }
        return reasons
    }

    @HTMLBuilder private var scores: HTML {
        if let grid = ScoreGrid(outcome, problem, in: cohort, directory) {
            GridSection(grid: grid, directory: directory).html
        } else if outcome.outOf > 0 {
            HTML(.p) { ReportWords.gridTooLarge(problem.mentees.count, problem.mentors.count) }
            ScoreBands(outcome).html
        } else {
            HTML(.p) { ReportWords.notScored }
        }
    }
}
