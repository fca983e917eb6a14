internal import DyadCore
internal import DyadStandard
internal import Testing

@testable internal import DyadReports

struct MatchPageTests {
    @Test func `it says at its top whom it is for and that it is not to be passed on`() throws {
        let page = try ProposedCohort().page()
        let warning = try #require(page.firstRange(of: "<div class=\"panel warning\">")).lowerBound
        #expect(warning < (try #require(page.firstRange(of: "Mentee 0")).lowerBound))
        #expect(page.contains("Programme Lead and IMG Tutor") && page.contains("Do not pass it on"))
    }

    @Test func `each pair has its score, and its reasons folded`() throws {
        let page = try ProposedCohort().page()
        #expect(page.times("<details><summary>Reasons</summary>") == 8)
        #expect(page.contains("Specialty alignment: 2.0 of 2, both Cardiology"))
        let unmatched = try #require(page.part(from: "Without a mentor", to: "</ul>"))
        #expect(unmatched.contains("would match them, and leave nobody else without a mentor."))
        #expect(unmatched.contains("They fit best with"))
    }

    @Test func `the page loads nothing, runs nothing and carries no inline style`() throws {
        let page = try ProposedCohort().page()
        for forbidden in ["://", "src=", "style=\"", "url(", "<script", "<link", "<a ", "@import"] {
            #expect(!page.replacing("http-equiv", with: "").contains(forbidden))
        }
        #expect(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"))
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onload='x'", "&quot; onload=&#39;x&#39;"), ("a & b", "a &amp; b"),
        ("left\u{202E}right", "left[U+202E]right"),
    ])
    func `names come out escaped`(attack: String, safe: String) throws {
        let page = try ProposedCohort(mark: attack).page()
        #expect(page.contains(safe + "Mentee 0") && page.contains(safe + "Mentor 1"))
        #expect(!page.contains(attack))
    }

    @Test func `the heatmap has a cell for every pair, outlines those proposed and hatches those forbidden`() throws {
        let page = try ProposedCohort().page()
        let drawing = try #require(page.part(from: "aria-labelledby=\"heatmap-wide-title", to: "</svg>"))
        #expect(drawing.times("stroke=\"#d8dde0\"") == 12 * 8)
        #expect(drawing.times("stroke-width=\"3\"") == 8)
        #expect(drawing.times("<path ") == 1)
    }

    @Test func `the heatmap's description and table are of the same scores`() throws {
        let (cohort, directory) = try ProposedCohort().applied()
        let round = MatchingRound(cohort, directory: directory)
        let outcome = try round.outcome(of: BestCoverageStrategy())
        let grid = try #require(ScoreGrid(outcome, round.problem, in: cohort, directory))
        let page = try ProposedCohort().page()
        let sentence = ReportWords.gridSentence(grid)
        #expect(sentence.contains("1 of 96 possible pairs may not be made"))
        #expect(page.contains("<p class=\"finding\">\(sentence)</p>"))
        #expect(page.contains("<desc id=\"heatmap-wide-desc\">\(sentence)</desc>"))
        #expect(grid.chosen.compactMap { $0 }.count == outcome.pairs.count)
        for pair in outcome.pairs {
            let share = try #require(pair.score.total.over(outcome.outOf))
            #expect(page.contains("\(directory.name(of: pair.mentor)) \(Rounding.percentage(share))"))
        }
    }

    @Test(arguments: [(60, true), (61, false)])
    func `with more than sixty mentees the spread of the scores stands instead`(mentees: Int, hasHeatmap: Bool) throws {
        let page = try ProposedCohort(mentees: mentees).page()
        #expect(page.contains("heatmap-wide-title") == hasHeatmap)
        #expect(page.contains("90% to 100%") == !hasHeatmap)
        #expect(page.contains("With 61 mentees and 8 mentors") == !hasHeatmap)
    }

    @Test func `groups have a picture, its words and a table`() throws {
        let page = try ProposedCohort(mentees: 24, mentors: 24).page()
        #expect(page.contains("Mentees by “IMG or LED”") && page.contains("Mentors by “Grade”"))
        let drawing = try #require(
            page.part(from: "<title id=\"quality-mentee-doctor-group-wide-title\"", to: "</svg>"))
        #expect(drawing.contains("Locally employed doctor (LED): worst"))
        #expect(page.contains("12 of 12"))
    }

    @Test(arguments: [(9, true), (10, false)])
    func `small groups are withheld with their reason`(mentees: Int, isWithheld: Bool) throws {
        let page = try ProposedCohort(mentees: mentees, mentors: 12).page()
        let table = try #require(page.part(from: "<caption class=\"hidden\">Mentees by “IMG or LED”", to: "</table>"))
        #expect(table.contains("withheld: fewer than 5 people") == isWithheld)
        #expect(table.contains("could be worked out") == isWithheld)
    }

    @Test func `where nobody is scored it says so`() throws {
        let page = try ProposedCohort(strategy: ByReferralStrategy()).page()
        #expect(page.contains("No pair is proposed.") && !page.contains("nan"))
    }

    @Test func `the same outcome gives the same bytes`() throws {
        #expect(try ProposedCohort().page() == ProposedCohort().page())
    }
}

extension StringProtocol {
    /// How often a piece stands in the text.
    fileprivate func times(_ piece: String) -> Int { ranges(of: piece).count }

    /// The text from one piece to the next of another.
    fileprivate func part(from start: String, to end: String) -> String? {
        guard let first = firstRange(of: start) else { return nil }
        let rest = self[first.lowerBound...]
        return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
    }
}
