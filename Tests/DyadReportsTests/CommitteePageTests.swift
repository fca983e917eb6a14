internal import DyadCore
internal import Testing

@testable internal import DyadReports

struct CommitteePageTests {
    private func page(_ cohort: InventedCohort) throws -> String {
        let (evaluation, definition) = try cohort.evaluated()
        return CommitteePage(evaluation, of: definition).html()
    }

    @Test func `the decision comes before the thresholds, and they before the chart`() throws {
        let page = try page(InventedCohort())
        let places = try [
            "id=\"decision\"", "id=\"thresholds\"", "<svg class=\"chart wide\"", "id=\"flow\"", "id=\"plan\"",
        ]
        .map { try #require(page.firstRange(of: $0)).lowerBound }
        #expect(places == places.sorted())
    }

    @Test func `the recommended decision stands on the page in words`() throws {
        let (evaluation, definition) = try InventedCohort().evaluated()
        let recommended = try #require(evaluation.decision.recommended)
        let page = CommitteePage(evaluation, of: definition).html()
        #expect(page.contains("The decision table recommends (\(recommended.id))"))
        #expect(page.contains(recommended.decision))
    }

    @Test(arguments: [InventedCohort(), InventedCohort(mentees: 0, mentors: 0), InventedCohort(mentees: 6, mentors: 3)])
    func `every status has a sign and a word`(cohort: InventedCohort) throws {
        let (evaluation, definition) = try cohort.evaluated()
        let page = CommitteePage(evaluation, of: definition).html()
        for rule in evaluation.domains.flatMap(\.rules) {
            let (sign, word) = ReportWords.status(rule.verdict.status)
            let tag =
                "<strong class=\"tag \(rule.verdict.status.name)\"><span class=\"sign\" aria-hidden=\"true\">\(sign)</span> \(word)</strong>"
            #expect(page.contains(tag))
            #expect(page.contains("<span class=\"rule-id\">\(rule.rule.id)</span>"))
        }
    }

    @Test func `the page loads nothing, runs nothing and carries no inline style`() throws {
        let page = try page(InventedCohort())
        for forbidden in ["://", "src=", "style=\"", "url(", "<script", "<link", "<a ", "@import"] {
            #expect(!page.replacing("http-equiv", with: "").contains(forbidden))
        }
        #expect(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"))
        #expect(page.contains("<html lang=\"en-GB\">"))
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onload='x'", "&quot; onload=&#39;x&#39;"), ("a & b", "a &amp; b"), ("&lt;", "&amp;lt;"),
        ("left\u{202E}right", "left[U+202E]right"), ("\u{1B}[31mred", "[U+001B][31mred"),
    ])
    func `words of people come out escaped`(attack: String, safe: String) throws {
        let page = try page(
            InventedCohort(
                title: "T" + attack, programme: "P" + attack, evidence: "E" + attack, choice: "C" + attack))
        for start in ["T", "P", "E", "C"] {
            #expect(page.contains(start + safe))
            #expect(!page.contains(start + attack))
        }
        #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{1B}"))
    }

    @Test func `without end forms it is plainly not decided`() throws {
        let page = try page(InventedCohort(mentees: 0, mentors: 0))
        #expect(page.contains("<p class=\"lead\">Not decided</p>"))
        #expect(page.contains("Nobody has answered both at application and at the end."))
        #expect(!page.contains("<svg class=\"chart"))
    }

    @Test func `a post hoc result and a hard stop stand before the recommendation`() throws {
        let page = try page(InventedCohort(isLocked: false, hasOpenEscalation: true))
        let verdict = try #require(page.firstRange(of: "<div class=\"verdict")).lowerBound
        for panel in ["<div class=\"panel warning\"><h3>Post hoc</h3>", "<div class=\"panel stop\"><h3>Stop</h3>"] {
            #expect(try #require(page.firstRange(of: panel)).lowerBound < verdict)
        }
    }

    @Test func `a fictitious cohort says so on screen and on every sheet of paper`() throws {
        let fictitious = try page(InventedCohort())
        #expect(fictitious.contains("<p class=\"fictitious\">\(ReportWords.fictitious)</p>"))
        #expect("\(Stylesheet.fictitious)".contains("content:\"\(ReportWords.fictitious)\""))
        #expect(try !page(InventedCohort(isFictitious: false)).contains(ReportWords.fictitious))
    }

    @Test func `a judgement of the programme lead names the risk of optimism bias`() throws {
        #expect(try page(InventedCohort()).contains(ReportWords.judged(by: "Programme Lead")))
    }

    @Test func `every point of the plan is printed with its requirement`() throws {
        let page = try page(InventedCohort())
        for field in EvaluationPlan.fields { #expect(page.contains(HTML.text(field.question).markup)) }
    }

    @Test func `the report claims neither significance nor that it holds elsewhere`() throws {
        let page = try page(InventedCohort()).lowercased()
        #expect(!page.contains("significan") && !page.contains("generalis"))
    }

    @Test func `the same evaluation gives the same bytes`() throws {
        #expect(try page(InventedCohort()) == page(InventedCohort()))
    }
}
