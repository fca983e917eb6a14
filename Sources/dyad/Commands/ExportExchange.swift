import ArgumentParser
import DyadCore
import DyadExchange

struct ExportExchange: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exchange",
        abstract: "Write the whole cohort as one XML file, from which “dyad new --from” makes the same folder again.",
        discussion: "It holds names, e-mails and every answer: keep it as you keep cohort.sqlite.")

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("The file; cohort.xml in the folder unless said.", valueName: "file"))
    var output: String?

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let workspace = try options.workspace()
        let path = output ?? workspace.folder.file("cohort.xml")
        let file = try OutputFile(path, .exchange, at: output == nil ? nil : "--output")
        let document = CohortDocument(
            files: try workspace.folder.definitionFiles(), people: workspace.directory.people,
            entries: try workspace.entries())
        try file.write(try document.bytes())
        file.keepPrivate()
        Output.data("Cohort: \(path)")
        Output.talk("It holds names, e-mails and every answer: keep it as you keep cohort.sqlite.")
    }
}
