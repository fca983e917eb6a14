public import DyadCore
import DyadMarkup
import DyadSheets

extension CohortDocument {
    /// Whether a file is the exchange file of a cohort, by its first element.
    static func recognises(_ document: DocumentFile) -> Bool {
        guard case .xml(let root) = document.kind else { return false }
        return root == XMLRoot(name: "cohort", namespace: namespace)
    }

    /// Reads an exchange file.
    ///
    /// - Throws: `Mistakes` with everything wrong in it: with line and path.
    /// - Complexity: linear in the size of the file; the journal is held in memory.
    public init(path: String, catalogue: Catalogue) throws {
        guard let document = try DocumentFile(path: path), Self.recognises(document) else {
            let file = String(path.split(separator: "/").last ?? Substring(path))
            throw Mistakes([
                Diagnostic(
                    "not-a-cohort", at: .file(file), "This is not the exchange file of a cohort.",
                    remedy: "Name a file that “dyad export exchange” wrote, or a programme to begin from.")
            ])
        }
        var reading = CohortReading(document.file, catalogue)
        try document.read(with: XMLPieces(depth: 3) { reading.take($0) }, longestText: XMLStream.maximumText)
        self = try reading.document()
    }

    /// What its files define.
    ///
    /// - Throws: `Mistakes` where there is no programme.yaml, or it cannot be read.
    public func definition(_ catalogue: Catalogue) throws -> ProgrammeDefinition {
        func source(_ name: String) -> ProgrammeSource? {
            files.first { $0.name == name }.map { ProgrammeSource(name: name, file: name, text: $0.text) }
        }
        guard let programme = source("programme.yaml") else {
            throw Mistakes([
                Diagnostic(
                    "incomplete-cohort", "The file has no programme.yaml.",
                    remedy: "Export it again and use the new copy.")
            ])
        }
        let reader = DefinitionReader(catalogue: catalogue) { name, _ in source(name) ?? source("\(name).yaml") }
        return try reader.definition(programme)
    }

    /// Whether the journal is the one whose head the file says; `nil` where it says none.
    public var isWhole: Bool? { head.map { $0 == entries.last?.link ?? JournalEntry.origin } }
}
