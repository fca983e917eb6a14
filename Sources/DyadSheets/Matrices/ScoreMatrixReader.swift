internal import DyadCore

/// Reads a ready-made matrix of scores from the first sheet that holds anything.
///
/// The first row has a corner cell, whatever stands in it, and the mentors' ids; the first column has the mentees' ids. A cell
/// is a decimal number, or `x` where the pair is banned; an empty cell is banned as well, and is counted. A row that begins
/// with `capacity` or `places` gives each mentor's places; a word near to these is a mistake. Every mistake of the file is named by its cell.
public struct ScoreMatrixReader {
    let entry: SheetEntry
    let allowsDecimalComma: Bool
    let isCSV: Bool
    let limits: ReadingLimits
    let file: String
    var findings = Findings()
    var mistakes: [Diagnostic] = []
    var mentors: [(column: Int, id: String)] = []
    var mentees: [(row: Int, id: String)] = []
    var menteeRows: [String: Int] = [:]
    var cells = ScoreCells()
    var places: (row: Int, counts: [Int?])?
    var headRow: Int?
    var strayColumns: Set<Int> = []

    /// The matrix in a file.
    ///
    /// - Parameter sheet: the sheet to read; the first that holds anything where it is `nil`.
    /// - Throws: `Mistakes` with every mistake of the file, or with one when it has more cells than the limits allow.
    /// - Complexity: linear in the cells; 17 bytes are held for each, besides the file.
    public static func matrix(
        from reader: any TableReader, sheet: String? = nil, limits: ReadingLimits = .matrices
    ) throws -> ScoreMatrix {
        let entries = try sheet.map { [try reader.entry(named: $0)] } ?? reader.visibleSheets
        for entry in entries {
            var matrix = ScoreMatrixReader(reader, entry, limits)
            if let read = try matrix.read(reader) { return read }
        }
        throw sheet.map { Refusal.emptySheet(reader.file, $0) } ?? Refusal.empty(reader.file)
    }

    private init(_ reader: any TableReader, _ entry: SheetEntry, _ limits: ReadingLimits) {
        let csv = reader as? CSVReader
        self.entry = entry
        self.limits = limits
        file = reader.file
        allowsDecimalComma = csv?.separator != ","
        isCSV = csv != nil
    }

    /// The matrix of the sheet; `nil` where the sheet holds nothing.
    private mutating func read(_ reader: any TableReader) throws -> ScoreMatrix? {
        var reported: [Diagnostic] = []
        do {
            try reader.read(entry) {
                reported.append($0)
            } each: { row in
                try take(row, isTooLong: reported.contains { $0.code == "long-row" })
            }
        } catch let mistakes as Mistakes {
            throw Mistakes(reported + mistakes.all)
        }
        guard let headRow else { return nil }
        if mentors.isEmpty {
            add("no-mentors", headRow, 2, "No mentor stands in the first row.", "Write the mentors' ids here.")
        }
        if mentees.isEmpty {
            add(
                "no-mentees", headRow + 1, 1, "No mentee stands in the first column.",
                "Write the mentees' ids here.")
        }
        let (decimals, emptyCells) = (cells.longest.decimals, cells.emptyCount)
        let scores = scaled()
        let found = reported.map { self.found($0) } + closed()
        guard !found.contains(where: { $0.severity == .error }) else { throw Mistakes(found) }
        return ScoreMatrix(
            mentees: mentees.map(\.id), mentors: mentors.map(\.id),
            places: mentors.indices.map { places?.counts[$0] ?? 1 }, scores: scores, decimals: decimals,
            emptyCells: emptyCells, emptyPlaces: places?.counts.count { $0 == nil } ?? 0, sheet: entry.name,
            warnings: found)
    }

    // MARK: Rows

    private mutating func take(_ row: Row, isTooLong: Bool) throws {
        guard !row.isBlank else { return }
        guard headRow != nil else { return readHead(row) }
        try readRow(row, isTooLong: isTooLong)
    }

    private mutating func readHead(_ row: Row) {
        headRow = row.number
        guard row.lastColumn >= 2 else { return }
        var known: [String: Int] = [:]
        for column in 2...row.lastColumn {
            let id = id(row[column], row.number, column, of: "mentor")
            let heading = MatrixHeading(id)
            if heading == .summary { warn(of: id, row.number, column, taken: "mentor") }
            if heading == .places {
                add(
                    "places-in-a-column", row.number, column, "Places stand in a row and not in a column.",
                    "Write mentees down and mentors across, with the places in a row that begins with “capacity”.")
            } else if case .nearPlaces(let word) = heading {
                refuse(id, meaning: word, row.number, column, "mentor")
            } else if let first = known[id], !id.isEmpty {
                let place = CellAddress(row: row.number, column: first)
                add(
                    "duplicate-id", row.number, column, "The mentor “\(id)” stands in \(place) already.",
                    "Rename one, or remove it.")
            }
            known[id] = known[id] ?? column
            mentors.append((column, id))
        }
    }

    private mutating func readRow(_ row: Row, isTooLong: Bool) throws {
        let last = mentors.last?.column ?? 1
        for cell in row.cells where cell.address.column > last && !(isCSV && isTooLong) { readStray(cell) }
        let id = id(row[1], row.number, 1, of: "mentee")
        switch MatrixHeading(id) {
        case .places: return readPlaces(row)
        case .nearPlaces(let word) where holdsCounts(row): refuse(id, meaning: word, row.number, 1, "mentee")
        case .summary: warn(of: id, row.number, 1, taken: "mentee")
        case .nearPlaces, .person: break
        }
        guard (mentees.count + 1) * mentors.count <= limits.cells else {
            throw Refusal.matrixTooLarge(file, limit: limits.cells)
        }
        if let first = menteeRows[id], !id.isEmpty {
            add(
                "duplicate-id", row.number, 1, "The mentee “\(id)” stands in A\(first) already.",
                "Rename one, or remove it.")
        }
        menteeRows[id] = menteeRows[id] ?? row.number
        mentees.append((row.number, id))
        cells.append(mentors.map { score(row[$0.column], row.number, $0.column) })
    }

    private mutating func readPlaces(_ row: Row) {
        if let places {
            add(
                "duplicate-places", row.number, 1, "The places stand in row \(places.row) already.",
                "Keep one of the rows.")
        }
        places = (row.number, mentors.map { count(row[$0.column], row.number, $0.column) })
    }

    /// A cell beyond the last mentor; of a row of a CSV file that is too long the reader has said so.
    private mutating func readStray(_ cell: Cell) {
        let column = cell.address.column
        guard let headRow, strayColumns.insert(column).inserted else { return }
        add(
            "empty-id", headRow, column, "This column has cells and no mentor.",
            "Write the mentor's id here, or clear the column.")
    }
}
