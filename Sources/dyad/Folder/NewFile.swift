import Foundation

/// A file of which nobody can tell afterwards that Dyad wrote it: it takes the place of nothing but the same bytes.
struct NewFile {
    private let path: String
    private let argument: String?

    /// A file at a path.
    ///
    /// - Throws: `Stop` where the path is no name of a file.
    init(_ path: String, at argument: String?) throws {
        self.path = path
        self.argument = argument
        try OutputFile.refuseNoName(path, of: "the form", at: argument)
    }

    /// Writes the file whole.
    ///
    /// - Throws: `Stop` where something else stands there, or no file can.
    func write(_ bytes: [UInt8]) throws {
        let data = Data(bytes)
        if FileManager.default.fileExists(atPath: path) {
            if FileManager.default.contents(atPath: path) == data { return }
            throw Stop.wrongUse(
                "exists", at: argument, "“\(path)” exists and holds something else, so it is not replaced.",
                remedy: "Choose another name, or move it away first.")
        }
        do {
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw TextFile.unwritable(path)
        }
    }
}
