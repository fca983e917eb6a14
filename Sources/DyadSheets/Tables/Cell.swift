/// One cell that holds something, and where it stands.
public struct Cell: Hashable, Sendable {
    /// Where it stands.
    public var address: CellAddress
    /// What it holds.
    public var value: CellValue

    /// Makes a cell.
    public init(_ address: CellAddress, _ value: CellValue) {
        self.address = address
        self.value = value
    }
}
