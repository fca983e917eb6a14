import DyadCore
import DyadSheets

/// The sheets of a file that an import did not read, and how to have them read.
struct UnreadSheets {
    private let file: String
    private let entries: [SheetEntry]

    /// Looks at a file; where the person named a sheet, there is nothing to say about the others.
    init(_ reader: any TableReader, named sheet: String?) {
        file = reader.file
        entries = sheet == nil ? reader.sheets.filter(\.hasCells) : []
    }

    /// The hidden sheets, except those that no menu shows, which programs keep for themselves.
    var hidden: [Diagnostic] {
        let names = entries.filter { $0.visibility == .hidden }.compactMap(\.name).map { "“\($0)”" }
        guard !names.isEmpty else { return [] }
        return [
            Diagnostic(
                "hidden-sheets", at: .file(file), "Hidden sheets were not read: \(names.joined(separator: ", ")).",
                remedy: "If the answers are on one of them, name it with --sheet.", severity: .warning)
        ]
    }

    /// The sheets that a person sees besides the one that was read.
    func others(than sheet: Sheet) -> [Diagnostic] {
        let names = entries.filter { $0.visibility == .visible }.compactMap(\.name).filter { $0 != sheet.name }
        guard !names.isEmpty else { return [] }
        return [
            Diagnostic(
                "other-sheets", at: .file(file), "Only the sheet “\(sheet.name ?? "")” was read.",
                remedy: "If the answers are on another, name it with --sheet: \(names.joined(separator: ", ")).",
                severity: .warning)
        ]
    }
}
