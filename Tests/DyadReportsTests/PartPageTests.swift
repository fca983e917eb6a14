internal import DyadCore
internal import Testing

@testable internal import DyadReports

struct PartPageTests {
    private func page(_ sections: [ReportSection]) throws -> String {
        let (evaluation, definition) = try InventedCohort().evaluated()
        return CommitteePage(InventedParts.adding(sections, to: evaluation), of: definition).html()
    }

    @Test func `parts follow the measures, each with sentences, figures and cautions in that order`() throws {
        let page = try page(InventedParts.all)
        let order = [
            "id=\"ratings\"", "id=\"part-audit\"", "All 4 interventions", "What each region offers</h3>", "<details",
            "Read with care", "id=\"part-gaps\"", "id=\"part-exams\"", "id=\"part-money\"", "id=\"flow\"",
        ]
        let places = try order.map { try #require(page.firstRange(of: $0)).lowerBound }
        #expect(places == places.sorted())
        #expect(page.ranges(of: "<section").count == page.ranges(of: "</section>").count)
    }

    @Test func `the page with parts loads nothing, runs nothing and carries no inline style`() throws {
        let page = try page(InventedParts.all)
        for forbidden in ["://", "src=", "style=\"", "url(", "<script", "<link", "<a ", "@import"] {
            #expect(!page.contains(forbidden))
        }
        let digest = Base64.text(Digest(of: "\(Stylesheet.parts)").bytes)
        #expect(page.contains("&#39;sha256-\(digest)&#39;"))
        #expect(!page.contains("=\"nan") && !page.contains("=\"inf"))
    }

    @Test func `a report without parts has neither their sheet nor their sections`() throws {
        let page = try page([])
        #expect(!page.contains(".drawing") && !page.contains("part-"))
    }

    @Test func `every name in the page is given once`() throws {
        let ids = try page(InventedParts.all).matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test func `words of people come out escaped in every figure`() {
        let bad = "<b>\"x\" & 'y'</b>\u{202E}"
        let figures: [ReportFigure] = [
            .table(.init(bad, columns: [bad], rows: [[bad]])),
            .matrix(.init(bad, columns: [bad], rows: [(bad, [.init(.inPart, count: 1, details: [bad])])])),
            .intervals(
                .init(
                    bad, unit: bad, neutral: 0,
                    rows: [
                        .init(bad, counts: bad, value: 1, interval: 0...2, note: bad),
                        .init(bad, counts: bad, value: nil, interval: nil, note: bad),
                    ])),
            .series(
                .init(
                    bad, periods: [bad, bad], lines: [.init(bad, values: [0, 1], counts: [bad, bad])],
                    breaks: [.init(before: 1, reason: bad)])),
        ]
        let section = ReportSection(
            id: "part", title: bad, content: ReportContent(sentences: [bad], figures: figures, cautions: [bad]))
        let markup = PartSection(section: section).html.markup
        #expect(!markup.contains("<b>") && !markup.unicodeScalars.contains("\u{202E}"))
        #expect(markup.contains("&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;[U+202E]"))
    }

    @Test func `a section of nothing says so`() throws {
        let page = try page([ReportSection(id: "nothing", title: "Nothing", content: ReportContent())])
        #expect(page.contains(">Nothing</h2><p>There is nothing to show yet.</p></section>"))
    }

    @Test func `a programme without thresholds, measures and pairs has no empty headings and speaks of no pairs`()
        throws
    {
        let definition = try UnpairedProgramme.definition()
        let evaluation = try UnpairedProgramme.evaluation(with: InventedParts.all)
        let page = CommitteePage(evaluation, of: definition).html()
        for absent in ["decision", "thresholds", "changes", "ratings", "frameworks"] {
            #expect(!page.contains("id=\"\(absent)\""))
        }
        #expect(page.contains("id=\"part-audit\"") && page.contains("On record as region lead"))
        let text = TerminalReport(evaluation, of: definition).text()
        #expect(text.contains("\nWhat is offered where\n") && !text.contains("\nDecision\n"))
        for report in [page, text] {
            let spoken = report.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "").lowercased()
            #expect(!spoken.contains("pair"))
        }
    }

}
