import DyadCore
import DyadHEE
import DyadStandard
import Testing

/// Options that a site's file names in settings are options of their items.
@Suite struct NamedOptionTests {
    private static let slips: [(text: String, said: String)] = [
        ("families: { kinds: [st1, st2, st9] }", "“st9” is not among the options of “stage”. Did you mean “st1”?"),
        ("support: [{ id: tiered, exams: [rcaa] }]", "“rcaa” is not among the options of “exam”. Did you mean “rca”?"),
        ("support: [{ id: tiered, passed: [pass] }]", "“pass” is not among the options of “outcome”."),
        (
            "report: [{ id: attainment, comparisons: [{ group: [imgs], reference: [uk], referenceName: UK }] }]",
            "“imgs” is not among the options of “group”. Did you mean “img”?"
        ),
        (
            "report: [{ id: quarters, reference: [ukk] }]",
            "“ukk” is not among the options of “group”. Did you mean “uk”?"
        ),
        ("report: [{ id: attempts, exams: [aktt] }]", "“aktt” is not among the options of “exam”. Did you mean “akt”?"),
    ]

    @Test(arguments: slips)
    func `a slip is told with the nearest option`(text: String, said: String) {
        let source = ProgrammeSource(name: "site", file: "p.yaml", text: "id: site\nbasedOn: hee\n" + text + "\n")
        let result = DefinitionReader(catalogue: StandardCatalogue.catalogue.adding(HEE.catalogue)).read(source)
        #expect(result.definition == nil)
        #expect(result.diagnostics.contains { $0.message.contains(said) }, "\(result.diagnostics.map(\.message))")
    }
}
