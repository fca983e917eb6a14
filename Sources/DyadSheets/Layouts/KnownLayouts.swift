/// The layouts that are known, the most particular first.
public enum KnownLayouts {
    /// All of them; the last one takes any sheet.
    public static let all: [any Layout] = [MSFormsLayout(), PlainLayout()]

    /// The first layout that recognises a sheet.
    public static func layout(of sheet: Sheet) -> any Layout {
        all.first { $0.recognises(sheet) } ?? PlainLayout()
    }

    /// Reads a sheet by the first layout that recognises it.
    ///
    /// - Throws: `Mistakes` with everything wrong in the sheet.
    public static func table(from sheet: Sheet) throws -> RecognisedTable {
        try layout(of: sheet).table(from: sheet)
    }
}
