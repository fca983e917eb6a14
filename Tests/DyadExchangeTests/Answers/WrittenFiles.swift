import DyadExchange
import DyadSheets
import Foundation

/// Files that a test writes, to be read together.
final class WrittenFiles {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    private var paths: [String] = []

    init(_ files: [(name: String, text: String)]) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            let url = folder.appendingPathComponent(name)
            try Data(text.utf8).write(to: url)
            paths.append(url.path)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The tables of the records in all files.
    func tables() throws -> [RecognisedTable] { try Self.tables(of: paths) }

    /// The tables of the records in files at paths.
    static func tables(of paths: [String]) throws -> [RecognisedTable] {
        let files = AnswerFiles(paths)
        return try paths.flatMap { path in
            if case .records(let tables) = try files.open(path) { tables } else { [RecognisedTable]() }
        }
    }
}

extension RecognisedTable {
    /// What each row answers to a question, by any of its names; several options with blanks between.
    func answers(to name: String) -> [String] {
        guard let question = questions.first(where: { $0.names.contains(name) }) else { return [] }
        return rows.map { row in
            switch answer(question, of: row) {
            case .cell(let cell): cell.shown ?? ""
            case .options(let options): options.joined(separator: " ")
            }
        }
    }

    /// What each row says in a role.
    func told(_ role: ColumnRole) -> [String] { rows.map { value(role, of: $0).shown ?? "" } }
}
