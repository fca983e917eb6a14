import ArgumentParser
import DyadCore
import Foundation

/// What every command on a programme folder takes.
struct FolderOptions: ParsableArguments {
    @Option(name: .customLong("in"), help: ArgumentHelp("The programme folder.", valueName: "dir"))
    var folder = "."

    @Option(help: ArgumentHelp("Act as if today were this day, such as 2026-09-01.", valueName: "date"))
    var today: String?

    /// The programme in the folder; a command that only reads leaves the folder as it is.
    func workspace(toWrite: Bool = false) throws -> Workspace {
        let folder = ProgrammeFolder(folder)
        return try Workspace(folder, definition: try folder.definition(), now: try now(), toWrite: toWrite)
    }

    /// The moment at which the command acts.
    func now() throws -> Timestamp {
        guard let today else { return Timestamp(seconds: Int(Date().timeIntervalSince1970)) }
        return Timestamp(noonOf: try Dates.read(today, argument: "--today"))
    }
}
