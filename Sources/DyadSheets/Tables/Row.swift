/// One row of a sheet. Only cells that hold something are kept, from left to right, so a stray cell far to the right
/// costs nothing.
public struct Row: Hashable, Sendable {
    /// The number of the row, from 1, as a spreadsheet program shows it.
    public var number: Int
    /// The cells that hold something, in the order of their columns.
    public var cells: [Cell]

    /// Makes a row from cells in the order of their columns; empty ones are left out.
    public init(number: Int, cells: [Cell]) {
        self.number = number
        self.cells = cells.contains { $0.value.isEmpty } ? cells.filter { !$0.value.isEmpty } : cells
    }

    /// Makes a row from values that stand side by side from column 1.
    public init(number: Int, values: [CellValue]) {
        let cells = values.enumerated().map { Cell(CellAddress(row: number, column: $0.offset + 1), $0.element) }
        self.init(number: number, cells: cells)
    }

    /// Takes cells that are known to be in order and not empty.
    init(number: Int, filled cells: [Cell]) {
        self.number = number
        self.cells = cells
    }

    /// The same cells on another row.
    func moved(to number: Int) -> Row {
        Row(
            number: number,
            filled: cells.map { Cell(CellAddress(row: number, column: $0.address.column), $0.value) })
    }

    /// What stands in a column, counted from 1; empty where there is nothing.
    ///
    /// - Complexity: O(1) where no cell to the left is missing, O(log *n*) otherwise.
    public subscript(column: Int) -> CellValue {
        if column >= 1, column <= cells.count, cells[column - 1].address.column == column {
            return cells[column - 1].value
        }
        var low = 0
        var high = cells.count
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].address.column < column { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].address.column == column ? cells[low].value : .empty
    }

    /// The last column that holds something, from 1; 0 for a row of nothing.
    public var lastColumn: Int { cells.last?.address.column ?? 0 }

    /// Whether no cell holds more than white space.
    public var isBlank: Bool {
        cells.allSatisfy { cell in
            if case .text(let text) = cell.value { WhiteSpace.isAll(text) } else { cell.value.isEmpty }
        }
    }
}
