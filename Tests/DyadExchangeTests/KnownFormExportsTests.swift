import DyadCore
import DyadExchange
import Testing

@Suite struct KnownFormExportsTests {
    @Test func `the shipped programmes have forms`() {
        #expect(ShippedForms.all.count > 20)
    }

    @Test(arguments: KnownFormExports.ids)
    func `every form of every shipped programme can be written, and always gives the same bytes`(id: String) throws {
        let export = try #require(KnownFormExports.export(id))
        for form in ShippedForms.all {
            let bytes = try export.bytes(of: form)
            #expect(!bytes.isEmpty, "\(form.id)")
            #expect(try export.bytes(of: form) == bytes, "\(form.id)")
        }
    }

    @Test func `formats have names of their own`() {
        #expect(Set(KnownFormExports.ids).count == KnownFormExports.all.count)
        #expect(KnownFormExports.export("redcab") == nil)
    }

    @Test(arguments: [
        (
            "redcap",
            [
                "at-ease: Answered only at the end", "late: To be answered where “When?” is Mornings | early",
                "late: Not above the answer to “How many?”",
            ]
        ),
        ("html", []),
    ])
    func `what a format does not make sure of is named by question`(id: String, expected: [String]) throws {
        let export = try #require(KnownFormExports.export(id))
        #expect(export.unsaid(of: try ShippedForms.drawn()).map { "\($0.question): \($0.words)" } == expected)
    }
}
