import DyadCore
import DyadHEE
import DyadHUTH
import DyadNES
import DyadStandard
import DyadStore
import Foundation

/// A programme folder: `programme.yaml`, `cohort.sqlite` and, where a site needs it, `columns.yaml`.
struct ProgrammeFolder {
    /// The plug-ins and programmes that ship with Dyad.
    static let catalogue = StandardCatalogue.catalogue.adding(HUTH.catalogue)
        .adding(NES.catalogue).adding(HEE.catalogue)
    let path: String

    /// Reads definitions; one may be based on another file, named from its own folder.
    static var reader: DefinitionReader {
        DefinitionReader(catalogue: catalogue) { name, file in try baseFile(name, of: file) }
    }

    /// The file that another one's `basedOn` names, or `nil`.
    static func baseFile(_ name: String, of file: String) throws -> ProgrammeSource? {
        let folder = file.contains("/") ? String(file[...(file.lastIndex(of: "/") ?? file.startIndex)]) : ""
        let path = name.hasPrefix("/") ? name : folder + name
        let found = [path, path + ".yaml"].first { FileManager.default.fileExists(atPath: $0) }
        return try found.map { try source(at: $0) }
    }

    init(_ path: String) { self.path = path }

    var definitionPath: String { file("programme.yaml") }
    var storePath: String { file(CohortStore.fileName) }
    var columnsPath: String { file("columns.yaml") }

    /// Whether anything has been recorded yet.
    var hasStore: Bool { FileManager.default.fileExists(atPath: storePath) }

    func file(_ name: String) -> String { path == "." ? name : (path.hasSuffix("/") ? path : path + "/") + name }

    /// What `programme.yaml` says, with every mistake.
    ///
    /// - Throws: `Mistakes` when there are mistakes, `Stop` when there is no such file.
    func definition() throws -> ProgrammeDefinition {
        try ProgrammeFolder.reader.definition(try source())
    }

    func source() throws -> ProgrammeSource {
        guard FileManager.default.fileExists(atPath: definitionPath) else {
            throw Stop.wrongUse(
                "no-programme", "There is no programme.yaml in “\(path)”.",
                remedy: "Go to the programme's folder, name it with --in, or begin one: dyad new DIR --from huth.")
        }
        return try ProgrammeFolder.source(at: definitionPath)
    }

    static func source(at path: String) throws -> ProgrammeSource {
        let bytes = try TextFile.bytes(at: path)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Stop.badInput(
                "not-text", at: .file(path), "The file is not text in UTF-8.",
                remedy: "Open it in a text editor and save it as UTF-8.")
        }
        return ProgrammeSource(
            name: URL(fileURLWithPath: path).standardizedFileURL.path, file: path,
            text: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    }

    /// The remarks that stand in columns.yaml where it has nothing else, or is not there; `nil` where it names columns.
    var columnRemarks: String? {
        get throws {
            guard FileManager.default.fileExists(atPath: columnsPath) else { return "" }
            let text = try ProgrammeFolder.source(at: columnsPath).text
            return ProgrammeFolder.saysSomething(text) ? nil : text
        }
    }

    private static func saysSomething(_ text: String) -> Bool {
        text.split(separator: "\n").contains { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
    }

    /// The site's own names of columns.
    func columns(for definition: ProgrammeDefinition, at path: String?) throws -> ColumnNames {
        let path = path ?? columnsPath
        guard path != columnsPath || FileManager.default.fileExists(atPath: path) else { return ColumnNames() }
        let source = try ProgrammeFolder.source(at: path)
        guard ProgrammeFolder.saysSomething(source.text) else { return ColumnNames() }
        return try ColumnNames(yaml: source.text, file: path, definition: definition)
    }
}
