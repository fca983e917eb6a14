import DyadCore
import Foundation

/// Data goes to standard output, talk to standard error.
enum Output {
    /// Prints a result.
    static func data(_ text: String) { write(harmless(text) + "\n", to: .standardOutput) }

    /// Prints a result with colours.
    static func coloured(_ text: String) { write(text + "\n", to: .standardOutput) }

    /// Prints a result as JSON.
    static func json(_ value: JSONValue) { data(value.prettyText()) }

    /// Says something beside the result.
    static func talk(_ text: String) { write(harmless(text) + "\n", to: .standardError) }

    /// The text without control characters: a name from a spreadsheet must not steer the terminal.
    private static func harmless(_ text: String) -> String {
        let isSafe = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
        if isSafe { return text }
        let scalars = text.unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control && !"\n\t\r".unicodeScalars.contains(scalar)
                ? "\u{FFFD}" : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Ends the process.
    static func exit(_ status: ExitStatus) -> Never { Foundation.exit(status.rawValue) }

    /// Whether results may be coloured: on a terminal, unless the person has said no.
    static var mayColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
    }

    /// A reader that has gone away (`dyad people | head`) is not an error; a full disk is.
    private static func write(_ text: String, to handle: FileHandle) {
        do {
            try handle.write(contentsOf: Data(text.utf8))
        } catch CocoaError.fileWriteOutOfSpace where handle !== FileHandle.standardError {
            talk(
                "The disk is full, so the result was not written out in whole. Free some space and run the command again."
            )
            exit(.badInput)
        } catch {
            return
        }
    }
}
