/// The header of a column and where it stands.
public struct HeaderCell: Hashable, Sendable {
    /// Where the header stands; its column is that of the answers.
    public var address: CellAddress
    /// The text, without white space at its ends and with single blanks inside.
    public var text: String

    /// Makes a header; white space is folded.
    public init(_ address: CellAddress, _ text: String) {
        self.address = address
        self.text = WhiteSpace.folded(text)
    }

    /// The column, from 1.
    public var column: Int { address.column }
}
