import ArgumentParser
import DyadCore
import DyadExchange

struct FormsExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a form in the format of another program, or as a page to be printed.")

    @Argument(help: ArgumentHelp("The form.", valueName: "id"))
    var form: String

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("\(KnownFormExports.ids.joined(separator: ", ")).", valueName: "format"))
    var format: String

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp(
            "The file; in the folder and named after the form and the format unless said.", valueName: "file"))
    var output: String?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let folder = ProgrammeFolder(options.folder)
        let definition = try folder.definition()
        let form = ExchangeForm(try FormsCommand.form(form, of: definition), of: definition)
        guard let export = KnownFormExports.export(format) else {
            throw Stop.wrongUse(
                "unknown-format", at: "--as", "There is no format “\(format)”.",
                remedy: NearestName.remedy(for: format, among: KnownFormExports.ids, kind: "formats"))
        }
        let kind = type(of: export)
        let ending = kind.id == kind.fileEnding ? kind.id : "\(kind.id).\(kind.fileEnding)"
        let path = output ?? folder.file("\(form.id).\(ending)")
        try NewFile(path, at: output == nil ? nil : "--output").write(try export.bytes(of: form))
        Output.data("\(kind.name): \(path)")
        let unsaid = export.unsaid(of: form)
        guard !unsaid.isEmpty else { return }
        Output.talk("Nothing in the file makes sure of these; where it says them at all, it says them in words:")
        for remark in unsaid { Output.talk("  \(remark.question): \(remark.words).") }
    }
}
