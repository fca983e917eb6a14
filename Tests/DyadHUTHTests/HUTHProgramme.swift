import DyadCore
import DyadHUTH
import DyadStandard

/// The HUTH definition as a site uses it: with a first day, and with whatever a test writes over it.
enum HUTHProgramme {
    static let catalogue = StandardCatalogue.catalogue.adding(HUTH.catalogue)

    /// The definition as it ships, over which a site writes.
    static var shipped: DefinitionReader.Result { DefinitionReader(catalogue: catalogue).read(HUTH.source) }

    /// The definition of a site that begins on 1 September 2026, with some lines of YAML of its own.
    static func definition(_ lines: String = "") throws -> ProgrammeDefinition {
        try DefinitionReader(catalogue: catalogue).definition(
            ProgrammeSource(
                name: "site", file: "programme.yaml",
                text: "basedOn: huth\ncohort: { title: Invented cohort, start: 2026-09-01 }\n" + lines))
    }

    /// The site's definition under other readings of the plan.
    static func definition(plan: String) throws -> ProgrammeDefinition { try definition("plan: { \(plan) }\n") }
}
