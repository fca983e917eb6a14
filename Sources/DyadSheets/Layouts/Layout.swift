/// The way in which one program lays out its exports: which row holds the headers, and which columns are not questions.
///
/// A layout is a value without state: same sheet, same answer.
///
/// ```swift
/// let table = try KnownLayouts.table(from: sheet)
/// ```
public protocol Layout: Sendable {
    /// A permanent word for the layout, such as `ms-forms`.
    static var id: String { get }
    /// What a person calls it, such as “Microsoft Forms”.
    static var name: String { get }

    /// Makes the layout.
    init()

    /// Whether a sheet is laid out like this, judged by its headers and the types below them.
    ///
    /// - Complexity: O(*rows*) at most.
    func recognises(_ sheet: Sheet) -> Bool

    /// Sorts the columns of a sheet; where it holds several forms side by side, for each of them.
    ///
    /// - Throws: `Mistakes` with everything wrong in the sheet: what its reader found and what the layout found.
    func tables(from sheet: Sheet) throws -> [RecognisedTable]
}
