import DyadCore
import DyadSheets

/// The sheets of a file that an import did not read, and how to have them read.
struct UnreadSheets {
    private let reader: any TableReader
    private let isChosen: Bool

    /// Looks at a file; where the person named a sheet, there is nothing to say about the others.
    init(_ reader: any TableReader, named sheet: String?) {
        self.reader = reader
        isChosen = sheet != nil
    }

    /// The hidden sheets, except those that no menu shows, which programs keep for themselves.
    var hidden: [Diagnostic] {
        let names = reader.sheets.filter { $0.hasCells && $0.visibility == .hidden }.compactMap(\.name)
            .map { "“\($0)”" }
        guard !isChosen, !names.isEmpty else { return [] }
        return [
            Diagnostic(
                "hidden-sheets", at: .file(reader.file),
                "Hidden sheets were not read: \(names.joined(separator: ", ")).",
                remedy: "If the answers are on one of them, name it with --sheet.", severity: .warning)
        ]
    }

    /// The sheets besides the one that was read which a person sees and which hold something.
    func others(than sheet: String?) -> [Diagnostic] {
        guard let sheet, !isChosen else { return [] }
        let names = reader.filledSheets(besides: sheet)
        guard !names.isEmpty else { return [] }
        return [
            Diagnostic(
                "other-sheets", at: .file(reader.file), "Only the sheet “\(sheet)” was read.",
                remedy: "To read another, name it with --sheet: \(names.joined(separator: ", ")).", severity: .warning)
        ]
    }
}
