import DyadCore
import Foundation

/// What a run of the built command gave.
struct CommandRun: Sendable {
    let output: String
    let errors: String
    let status: Int32

    var everything: String { output + errors }

    /// What `--json` printed.
    var json: JSONValue { get throws { try JSONReader.value(of: Array(output.utf8)) } }
}

/// The built command, found beside the tests, run as a process of its own.
struct Command: Sendable {
    /// A run that has begun.
    struct Running {
        fileprivate let process: Process
        fileprivate let talk: TemporaryFolder

        /// Waits for the end.
        func finish() throws -> CommandRun {
            process.waitUntilExit()
            return CommandRun(
                output: try talk.text("output"), errors: try talk.text("errors"), status: process.terminationStatus)
        }
    }

    /// What starts the shell, such as to give up rights.
    var launcher: [String] = []
    /// What the shell does; it finds the command in `$DYAD` and its arguments in `$@`.
    var script = "exec \"$DYAD\" \"$@\""

    static let path = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
        .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("dyad").path

    /// Begins a run that stands in a folder.
    func start(_ arguments: [String], in folder: String) throws -> Running {
        let talk = try TemporaryFolder()
        let process = Process()
        let words = launcher + ["/bin/sh", "-c", "cd \"$1\" && shift && \(script)", "sh", folder] + arguments
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = ProcessInfo.processInfo.environment.merging(["DYAD": Command.path]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try talk.writing("output")
        process.standardError = try talk.writing("errors")
        try process.run()
        return Running(process: process, talk: talk)
    }

    /// Runs to the end.
    func run(_ arguments: [String], in folder: String) throws -> CommandRun {
        try start(arguments, in: folder).finish()
    }
}
