import DyadCore
import Testing

@Suite struct ColumnNamesTests {
    private static func names(_ yaml: String) throws -> (ColumnNames, FormDefinition) {
        let definition = try SmallProgramme.definition()
        let form = try #require(definition.form("mentee-application"))
        return (try ColumnNames(yaml: yaml, file: "columns.yaml", definition: definition), form)
    }

    @Test(arguments: [
        ("field", ColumnNames.Meaning.item("field")), ("FIELD ", .item("field")), ("Not-with", .item("not-with")),
        ("Which department?", .item("field")), ("which  DEPARTMENT", .item("field")), ("Car registration", .ignored),
        ("Goals", .ignored), ("Shoe size", nil),
    ])
    func `a heading is what the site says, else what the form says`(heading: String, meaning: ColumnNames.Meaning?)
        throws
    {
        let (names, form) = try Self.names(
            "mentee-application:\n  Which department?: field\n  Car registration: ignore\n  goals: ignore\n")
        #expect(names.meaning(of: heading, in: form) == meaning)
    }

    @Test func `every form and item that is not there is told`() throws {
        let error = #expect(throws: Mistakes.self) {
            try Self.names("mentee-aplication:\n  A: field\nmentee-application:\n  B: feild\n  C: town\n")
        }
        #expect(
            error?.all.map(\.description) == [
                "columns.yaml:1:1: There is no form called “mentee-aplication”. Did you mean “mentee-application”?",
                "columns.yaml:4:6: The form “mentee-application” has no item called “feild”. Did you mean “field”?",
            ])
    }
}
