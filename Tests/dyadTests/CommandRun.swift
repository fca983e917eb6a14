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

    /// What a shell does before it becomes the command, such as to give up its rights.
    var prefix = ""
    /// What a shell does first, such as to mount a small disk.
    var setUp = ":"

    static let path = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
        .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("dyad").path

    /// Begins a run that stands in a folder.
    func start(_ arguments: [String], in folder: String) throws -> Running {
        let talk = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments =
            ["-c", "cd \"$1\" && \(setUp) && shift && exec \(prefix) \"$@\"", "sh", folder, Command.path] + arguments
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
