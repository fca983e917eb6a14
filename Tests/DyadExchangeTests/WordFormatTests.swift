import DyadExchange
import Testing

@Suite struct WordFormatTests {
    private func text(_ export: any FormExport) throws -> String {
        String(decoding: try export.bytes(of: try ShippedForms.drawn()), as: UTF8.self)
    }

    @Test(arguments: [
        "1. =Your e-mail?\n   Add new > Text\n   Long answer: off\n   Required: on\n",
        "2. How at ease?\n   Add new > Rating\n   Levels: 10\n   Symbol: Number\n   ... > Label: “never” and “always”\n",
        "   Options, which may be pasted at once:\n      Hull\n      Leeds\n   Multiple answers: on\n",
        "      Yes\n      No\n   Multiple answers: off\n", "6. Since when?\n   Add new > Date\n",
        "   ... > Restrictions: Between 0 and 12\n", "   ... > Restrictions: Number\n",
        "   ... > Subtitle: Answered only at the end", "   Long answer: on\n   Required: off\n",
    ])
    func `the outline says what to click`(words: String) throws {
        let outline = try text(MSFormsOutline()).replacing("1: never. 10: always. ", with: "")
        #expect(outline.contains(words), "\(outline)")
    }

    @Test(arguments: [
        "<h1>All &lt;kinds&gt; of {question}</h1>", "How at ease?", "1: never. 10: always. Answered only at the end.",
        "=Your e-mail?<span class=\"quiet\"> (required)</span>", "Mornings | early", "<div class=\"lines\"></div>",
        "<span class=\"blank\">Month</span>", "<div class=\"blank short\"></div>",
        "<ul class=\"boxes scale\"><li><span class=\"box round\" aria-hidden=\"true\"></span>1</li>",
        "<meta name=\"generator\" content=\"Dyad\">",
    ])
    func `the page has room for every kind of answer`(markup: String) throws {
        let page = try text(PaperPage())
        #expect(page.contains(markup), "\(page)")
    }

    @Test func `the page loads and runs nothing`() throws {
        let page = try text(PaperPage())
        for word in ["<script", "http://", "https://", "src=", "url("] {
            #expect(!page.contains(word), "\(word)")
        }
    }
}
