import DyadCore
import DyadExchange
import DyadHEE
import DyadHUTH
import DyadNES
import DyadStandard

/// Every form of every programme that ships with Dyad.
enum ShippedForms {
    static let all: [ExchangeForm] = definitions.flatMap { _, definition in
        definition.forms.map { ExchangeForm($0, of: definition) }
    }

    /// The programmes with their names.
    static let definitions: [(name: String, definition: ProgrammeDefinition)] = ["huth", "nes", "hee"].compactMap {
        name in
        (try? definition(basedOn: name)).map { (name, $0) }
    }

    /// A programme based on a shipped one, with what else it says.
    ///
    /// - Throws: `Mistakes` where it is not sound.
    static func definition(basedOn name: String, saying more: String = "") throws -> ProgrammeDefinition {
        let text = "id: site\nbasedOn: \(name)\ncohort: { start: 2026-09-01 }\n" + more
        return try reader.definition(ProgrammeSource(name: "site", file: "programme.yaml", text: text))
    }

    private static var reader: DefinitionReader {
        DefinitionReader(
            catalogue: StandardCatalogue.catalogue.adding(HUTH.catalogue).adding(NES.catalogue).adding(HEE.catalogue))
    }

    /// One form with every kind of question.
    static func drawn() throws -> ExchangeForm {
        let source = ProgrammeSource(
            name: "site", file: "programme.yaml",
            text: """
                id: site
                basedOn: huth
                cohort: { start: 2026-09-01 }
                forms:
                  - id: all-kinds
                    title: "All <kinds> of {question}"
                    from: mentee
                    occasions: [baseline, end]
                    readers: [programme-lead]
                    items:
                      - { id: email, part: email, label: E-mail, prompt: "=Your e-mail?", question: { use: text }, required: true }
                      - { id: at-ease, label: At ease, prompt: "How at ease?", question: { use: scale, low: never, high: always }, occasions: [end] }
                      - { id: slot, label: Slot, prompt: "When?", question: { use: choice, options: [{ id: am, label: "Mornings | early" }, { id: weekday-pm, label: "Weekdays, late" }] } }
                      - { id: places, label: Places, prompt: "Where?", question: { use: choices, options: [Hull, Leeds] } }
                      - { id: agrees, label: Agrees, prompt: "Agreed?", question: { use: yes-no } }
                      - { id: begun, label: Begun, prompt: "Since when?", question: { use: date } }
                      - { id: held, label: Held, prompt: "How many?", question: { use: number, minimum: 0, maximum: 12, whole: true } }
                      - { id: late, label: Late, prompt: "How many late?", question: { use: number }, notAbove: held, where: [{ field: slot, oneOf: [am], required: true }] }
                      - { id: story, label: Story, prompt: "What else?", question: { use: text } }
                      - { id: not-with, label: Not with, prompt: "Not with whom?", question: { use: people } }
                """)
        let definition = try reader.definition(source)
        guard let form = definition.form("all-kinds") else { throw Missing() }
        return ExchangeForm(form, of: definition)
    }

    /// A form with an e-mail and these items, each a line.
    static func asking(_ items: String) throws -> ExchangeForm {
        let email =
            "- { id: email, part: email, label: E-mail, prompt: Yours?, question: { use: text }, required: true }"
        let lines = [email] + items.split(separator: "\n").map(String.init)
        let definition = try definition(
            basedOn: "huth",
            saying: """
                forms:
                  - id: asked
                    title: Asked
                    from: mentee
                    occasions: [any-time]
                    readers: [programme-lead]
                    items:
                \(lines.map { "      \($0)" }.joined(separator: "\n"))
                """)
        guard let form = definition.form("asked") else { throw Missing() }
        return ExchangeForm(form, of: definition)
    }

    struct Missing: Error {}
}
