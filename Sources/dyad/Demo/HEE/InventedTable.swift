import DyadSheets

/// A CSV file of invented rows, drawn row by row.
struct InventedTable {
    /// The file's name.
    let name: String
    private var writer = CSVWriter()

    init(_ name: String, columns: [String]) {
        self.name = name
        writer.append(columns)
    }

    /// Adds a row of texts; an empty one is a missing answer.
    mutating func add(_ cells: [String]) {
        writer.append(cells)
    }

    /// The file.
    var bytes: [UInt8] { writer.bytes }
}
