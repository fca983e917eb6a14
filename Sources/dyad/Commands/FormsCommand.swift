import ArgumentParser
import DyadCore

struct FormsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forms",
        abstract:
            "What the forms ask, the forms in the formats of other programs, and forms that other programs wrote.",
        subcommands: [FormsShow.self, FormsExport.self, FormsRead.self], defaultSubcommand: FormsShow.self)

    /// The form with a name.
    ///
    /// - Throws: `Stop` where there is none.
    static func form(_ name: String, of definition: ProgrammeDefinition) throws -> FormDefinition {
        if let form = definition.form(FormID(name)) { return form }
        throw Stop.wrongUse(
            "unknown-form", "There is no form called “\(name)”.",
            remedy: NearestName.remedy(for: name, among: definition.forms.map(\.id.description), kind: "forms"))
    }
}
