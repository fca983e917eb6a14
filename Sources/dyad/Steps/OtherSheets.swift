import DyadCore
import DyadSheets

/// The sheets of a workbook beside the one that was read.
enum OtherSheets {
    /// A warning that names them; nothing where there are none, or where no sheet was read.
    static func warnings(of reader: any TableReader, besides sheet: String?) -> [Diagnostic] {
        guard let sheet else { return [] }
        let names = reader.filledSheets(besides: sheet)
        guard !names.isEmpty else { return [] }
        return [
            Diagnostic(
                "other-sheets", at: .file(reader.file), "Only the sheet “\(sheet)” was read.",
                remedy: "To read another, name it with --sheet: \(names.joined(separator: ", ")).", severity: .warning)
        ]
    }
}
