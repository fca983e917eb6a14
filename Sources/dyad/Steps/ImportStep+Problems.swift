import DyadCore
import DyadSheets

extension ImportStep {
    /// The sheet of a name, or the first that holds anything.
    static func filledSheet(of reader: any TableReader, named name: String?, file: String) throws -> Sheet {
        if let sheet = try name.map({ try reader.sheet(named: $0) }) ?? reader.workbook().firstFilledSheet {
            return sheet
        }
        let empty = Diagnostic(
            "empty-file", at: .file(file), "The file holds no rows.", remedy: "Check that it is the right file.")
        throw Mistakes([empty] + UnreadSheets(reader, named: name).hidden)
    }

    /// Problems as a reader meets them: by file, row and column.
    static func inOrder(_ problems: [Diagnostic], of files: [String]) -> [Diagnostic] {
        let names = files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        let keyed = problems.enumerated().map { index, problem in
            let address = problem.place?.cell.flatMap { CellAddress($0) }
            let file = problem.place?.file.flatMap { file in names.firstIndex(of: file) } ?? names.count
            let row = address?.row ?? problem.place?.line ?? 0
            return (key: [file, row, address?.column ?? 0, index], problem: problem)
        }
        return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.problem)
    }

    /// A file that defines a form, with no answers to it among the files.
    static func noAnswers(_ file: String) -> Diagnostic {
        Diagnostic(
            "no-answers", at: .file(file.split(separator: "/").last.map(String.init) ?? file),
            "This file defines a form and holds no answers.",
            remedy: "Give the files with the answers as well, or make a form of it with “dyad forms read”.")
    }

    /// One message for a file that is called a workbook and holds other text.
    static func notAWorkbook(_ file: String) -> Mistakes {
        Mistakes([
            Diagnostic(
                "not-a-workbook", at: .file(file.split(separator: "/").last.map(String.init) ?? file),
                "This file is called .xlsx, but it is no workbook, and its text is no table of a form.",
                remedy: "Open the original in Excel and save it as .xlsx or as “CSV UTF-8”.")
        ])
    }
}

extension Place {
    /// Whether it is in the same row of a sheet as the place of a row, or in the same record of a document.
    func isOnRow(of other: Place) -> Bool {
        if let path, let record = other.path {
            return file == other.file && (path == record || path.hasPrefix(record + "/"))
        }
        func row(_ place: Place) -> Int? { place.cell.flatMap { CellAddress($0)?.row } }
        return file == other.file && sheet == other.sheet && row(self) == row(other)
    }
}
