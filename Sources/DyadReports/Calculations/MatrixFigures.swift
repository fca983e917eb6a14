import DyadCore

/// A matrix as every renderer shows it: each row with just as many cells as there are columns.
struct MatrixFigures {
    /// One row.
    struct Row {
        let label: String
        let cells: [ReportMatrix.Cell]
    }

    let caption: String
    let columns: [String]
    let rows: [Row]

    /// A cell that is missing is not known, which is what it means that nobody has said anything.
    init(_ matrix: ReportMatrix) {
        caption = matrix.caption
        columns = matrix.columns
        rows = matrix.rows.map { row in
            let unknown = ReportMatrix.Cell(.notKnown, count: 0, details: [])
            let missing = max(0, matrix.columns.count - row.cells.count)
            return Row(
                label: row.label,
                cells: Array(row.cells.prefix(matrix.columns.count)) + Array(repeating: unknown, count: missing))
        }
    }

    /// Whether there is nothing to draw.
    var isEmpty: Bool { columns.isEmpty || rows.isEmpty }

    /// A cell in words: “in part, 4”; a cell that holds nothing is its level alone.
    static func words(_ cell: ReportMatrix.Cell) -> String {
        let word = ReportWords.level(cell.level).word
        return cell.count > 0 ? "\(word), \(cell.count)" : word
    }

    /// Some rows and columns in words, row by row.
    static func description(_ rows: [Row], columns: [String], from first: Int = 0) -> String {
        rows.map { row in
            let cells = columns.enumerated().map { "\($1): \(words(row.cells[first + $0]))" }
            return "\(row.label). \(cells.joined(separator: "; "))."
        }.joined(separator: " ")
    }
}
