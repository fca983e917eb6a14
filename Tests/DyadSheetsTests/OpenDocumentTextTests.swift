internal import Testing

@testable internal import DyadSheets

struct OpenDocumentTextTests {
    private static let unseen =
        #"<style:style style:name="unseen"><style:text-properties text:display="none"/></style:style>"#

    @Test(arguments: [
        ("<text:p>one</text:p><text:p/><text:p>two</text:p>", "one\n\ntwo"),
        ("<text:p> a \n b <text:span>c</text:span> </text:p>", "a b c"),
        ("<text:p>a<text:s/>b<text:s text:c=\"3\"/></text:p>", "a b   "),
        ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"),
        ("<text:p><text:a>link</text:a> <text:date>today</text:date></text:p>", "link today"),
        (
            "<text:p>東<text:ruby><text:ruby-base>京</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby></text:p>",
            "東京"
        ),
        ("<office:annotation><text:p>note</text:p></office:annotation><text:p>answer</text:p>", "answer"),
        (
            "<text:p>a<text:span text:style-name=\"unseen\">b</text:span><text:hidden-text>c</text:hidden-text></text:p>",
            "a"
        ),
        (
            "<drawing:frame><drawing:text-box><text:p>box</text:p></drawing:text-box></drawing:frame><text:p>a</text:p>",
            "a"
        ),
        ("between<text:p>a</text:p>paragraphs", "a"),
    ])
    func `a text is its paragraphs, without notes and what is hidden`(content: String, expected: String) throws {
        let cell = #"<table:table-cell office:value-type="string">\#(content)</table:table-cell>"#
        let sheet = try RawOpenDocument(cell: cell, styles: Self.unseen).sheet()
        #expect(sheet.rows.first?[1] == .text(expected))
    }
}
