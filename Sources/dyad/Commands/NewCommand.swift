import ArgumentParser
import DyadCore
import Foundation

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Begin a programme folder.")

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            "The programme to begin from: huth, nes, hee, leadership, supervisor-support or blank.", valueName: "name"))
    var from = "huth"

    @Option(help: ArgumentHelp("The first day, from which months are counted.", valueName: "date"))
    var start: String?

    mutating func run() throws {
        guard StarterFile.names.contains(from) else {
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
        try TextFile.makeFolder(folder)
        try TextFile.write(try StarterFile.programme(from: from, start: start), to: programme.definitionPath)
        try TextFile.write(StarterFile.columns, to: programme.columnsPath)
        Output.data("Made \(programme.definitionPath) and \(programme.columnsPath).")
        Output.talk("Next: write your site and first day into programme.yaml, then: dyad check --in \(folder)")
    }
}
