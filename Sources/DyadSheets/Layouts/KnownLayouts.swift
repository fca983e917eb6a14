/// The layouts that are known, the most particular first.
public enum KnownLayouts {
    /// All of them; the last one takes any sheet.
    public static let all: [any Layout] = [
        MSFormsLayout(), REDCapLayout(), QualtricsLayout(), LimeSurveyLayout(), SurveyMonkeyLayout(), KoBoLayout(),
        ODKCentralLayout(), GoogleFormsLayout(), PlainLayout(),
    ]

    /// The first layout that recognises a sheet.
    public static func layout(of sheet: Sheet) -> any Layout {
        all.first { $0.recognises(sheet) } ?? PlainLayout()
    }

    /// What people call the layout of an id.
    public static func name(of id: String) -> String {
        all.map { type(of: $0) }.first { $0.id == id }?.name ?? id
    }

    /// Reads a sheet by the first layout that recognises it.
    ///
    /// - Throws: `Mistakes` with everything wrong in the sheet.
    public static func tables(from sheet: Sheet) throws -> [RecognisedTable] {
        try layout(of: sheet).tables(from: sheet)
    }
}
