import ArgumentParser
import DyadCore
import DyadExchange
import Foundation

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Begin a programme folder.")

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            "The programme to begin from: huth, nes, hee, leadership, supervisor-support or blank; or an XML file that “dyad export exchange” wrote.",
            valueName: "name"))
    var from = "huth"

    @Option(help: ArgumentHelp("The first day, from which months are counted.", valueName: "date"))
    var start: String?

    mutating func run() throws {
        let exchange = from.lowercased().hasSuffix(".xml")
        guard exchange || StarterFile.names.contains(from) else {
            throw Stop.wrongUse(
                "unknown-programme", at: "--from", "There is no programme “\(from)”.",
                remedy: NearestName.remedy(for: from, among: StarterFile.names, kind: "programmes"))
        }
        let start = try start.map { try Dates.read($0, argument: "--start") }
        let programme = ProgrammeFolder(folder)
        let paths = [programme.definitionPath, programme.columnsPath, programme.storePath]
        for path in paths where FileManager.default.fileExists(atPath: path) {
            throw Stop.badInput(
                "exists", at: .file(path), "There is a programme in this folder already.",
                remedy: "Choose another folder.")
        }
        if exchange { return try restore(programme) }
        try TextFile.makeFolder(folder)
        try TextFile.write(try StarterFile.programme(from: from, start: start), to: programme.definitionPath)
        try TextFile.write(StarterFile.columns, to: programme.columnsPath)
        Output.data("Made \(programme.definitionPath) and \(programme.columnsPath).")
        Output.talk("Next: write your site and first day into programme.yaml, then: dyad check --in \(folder)")
    }

    /// The folder that an exchange file describes.
    private func restore(_ programme: ProgrammeFolder) throws {
        guard start == nil else {
            throw Stop.wrongUse(
                "start-of-file", at: "--start", "The file has a first day of its own.", remedy: "Leave --start out.")
        }
        let document = try CohortDocument(path: from, catalogue: ProgrammeFolder.catalogue)
        try programme.make(from: document)
        let (people, entries) = (document.people.count, document.entries.count)
        Output.data("Made \(folder) with \(people) people and \(entries) entries of the journal.")
        if document.head == nil {
            Output.talk("The file names no head of a journal, so nobody can tell whether it is whole.")
        }
        Output.talk("Next: dyad status --in \(folder)")
    }
}
