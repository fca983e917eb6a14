import DyadCore
import Foundation

/// Data goes to standard output, talk to standard error.
enum Output {
    /// Prints a result.
    static func data(_ text: String) { write(text + "\n", to: .standardOutput) }

    /// Prints a result as JSON.
    static func json(_ value: JSONValue) { data(value.prettyText()) }

    /// Says something beside the result.
    static func talk(_ text: String) { write(text + "\n", to: .standardError) }

    /// Ends the process.
    static func exit(_ status: ExitStatus) -> Never { Foundation.exit(status.rawValue) }

    /// Whether results may be coloured: on a terminal, unless the person has said no.
    static var mayColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
    }

    /// A reader that has gone away (`dyad people | head`) is not an error.
    private static func write(_ text: String, to handle: FileHandle) {
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
