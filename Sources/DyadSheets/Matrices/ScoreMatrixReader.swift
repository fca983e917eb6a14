internal import DyadCore

/// Reads a ready-made matrix of scores from the first sheet that holds anything.
///
/// The first row has a corner cell, whatever stands in it, and the mentors' ids; the first column has the mentees' ids. A cell
/// is a decimal number, or `x` where the pair is banned; an empty cell is banned as well, and is counted. A row that begins
/// with `capacity` or `places` gives each mentor's places. Every mistake of the file is named by its cell.
public struct ScoreMatrixReader {
    private let sheet: Sheet
    private let allowsDecimalComma: Bool
    private let isCSV: Bool
    private var findings = Findings()
    private var mistakes: [Diagnostic] = []
    private var mentors: [(column: Int, id: String)] = []
    private var mentees: [(row: Int, id: String)] = []
    private var menteeRows: [String: Int] = [:]
    private var cells: [[ExactDecimal?]] = []
    private var places: (row: Int, counts: [Int?])?
    private var emptyCells = 0
    private var headRow = 1
    private var strayColumns: Set<Int> = []

    /// The matrix in a file.
    ///
    /// - Throws: `Mistakes` with every mistake of the file.
    /// - Complexity: linear in the cells.
    public static func matrix(from reader: any TableReader) throws -> ScoreMatrix {
        guard let sheet = try reader.workbook().firstFilledSheet else { throw Refusal.empty(reader.file) }
        let csv = reader as? CSVReader
        var matrix = ScoreMatrixReader(sheet, decimalComma: csv?.separator != ",", isCSV: csv != nil)
        return try matrix.read()
    }

    private init(_ sheet: Sheet, decimalComma: Bool, isCSV: Bool) {
        self.sheet = sheet
        allowsDecimalComma = decimalComma
        self.isCSV = isCSV
    }

    private mutating func read() throws -> ScoreMatrix {
        let rows = sheet.rows.filter { !$0.isBlank }
        guard let head = rows.first else { throw Refusal.empty(sheet.file) }
        readHead(head)
        for row in rows.dropFirst() { readRow(row) }
        if mentors.isEmpty {
            add("no-mentors", head.number, 2, "No mentor stands in the first row.", "Write the mentors' ids here.")
        }
        if mentees.isEmpty {
            add(
                "no-mentees", head.number + 1, 1, "No mentee stands in the first column.",
                "Write the mentees' ids here.")
        }
        let decimals = cells.joined().compactMap { $0?.places }.max() ?? 0
        let scores = cells.indices.map { row in scaled(row, decimals) }
        let own = closed()
        let found = sheet.findings.map { raggedRow($0) } + own
        guard !found.contains(where: { $0.severity == .error }) else { throw Mistakes(found) }
        return ScoreMatrix(
            mentees: mentees.map(\.id), mentors: mentors.map(\.id),
            places: mentors.indices.map { places?.counts[$0] ?? 1 }, scores: scores, decimals: decimals,
            emptyCells: emptyCells, emptyPlaces: places?.counts.count { $0 == nil } ?? 0, warnings: found)
    }

    // MARK: Rows

    private mutating func readHead(_ row: Row) {
        headRow = row.number
        guard row.lastColumn >= 2 else { return }
        var known: [String: Int] = [:]
        for column in 2...row.lastColumn {
            let id = id(row[column], row.number, column, of: "mentor")
            if ScoreMatrixReader.isPlaces(id) {
                add(
                    "places-in-a-column", row.number, column, "Places stand in a row and not in a column.",
                    "Write mentees down and mentors across, with the places in a row that begins with “capacity”.")
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

    private mutating func readRow(_ row: Row) {
        for cell in row.cells where cell.address.column > (mentors.last?.column ?? 1) { readStray(cell) }
        let id = id(row[1], row.number, 1, of: "mentee")
        guard !ScoreMatrixReader.isPlaces(id) else { return readPlaces(row) }
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

    /// A cell beyond the last mentor; of a CSV file the reader has said so.
    private mutating func readStray(_ cell: Cell) {
        let column = cell.address.column
        guard !(isCSV && sheet.findings.contains { $0.code == "long-row" }), strayColumns.insert(column).inserted
        else { return }
        add(
            "empty-id", headRow, column, "This column has cells and no mentor.",
            "Write the mentor's id here, or clear the column.")
    }

    // MARK: Cells

    private static func isPlaces(_ id: String) -> Bool { ["capacity", "places"].contains(id.lowercased()) }

    private mutating func id(_ value: CellValue, _ row: Int, _ column: Int, of role: String) -> String {
        let id = value.shown.map { WhiteSpace.trimmed($0) } ?? ""
        if id.isEmpty {
            add(
                "empty-id", row, column, "There is no id of a \(role) here.",
                "Write the \(role)'s id, or clear the \(column == 1 ? "row" : "column").")
        }
        return id
    }

    private mutating func score(_ value: CellValue, _ row: Int, _ column: Int) -> ExactDecimal? {
        let words = text(value)
        if words?.isEmpty ?? false {
            emptyCells += 1
            return nil
        }
        if words?.lowercased() == "x" { return nil }
        let reading = words.map { ExactDecimal.read($0, decimalComma: allowsDecimalComma) } ?? .notANumber
        let remedy = "Write a decimal number such as 7.5, or x where the pair is not allowed."
        switch reading {
        case .number(let number): return number
        case .comma:
            add(
                "not-a-number", row, column,
                "“\(words ?? "")” has a decimal comma in a file whose cells commas separate.",
                "Write a decimal point: 7.5.")
        case .tooLong:
            add(
                "scores-too-large", row, column, "This score has more digits than can be added up exactly.",
                "Round it, or scale all scores down.")
        case .notANumber: add("not-a-number", row, column, "\(named(value)) is not a score.", remedy)
        }
        return nil
    }

    private mutating func count(_ value: CellValue, _ row: Int, _ column: Int) -> Int? {
        if text(value)?.isEmpty ?? false { return nil }
        if case .number(let number)? = text(value).map({ ExactDecimal.read($0, decimalComma: allowsDecimalComma) }),
            number.places == 0, number.digits >= 0
        {
            return number.digits
        }
        add(
            "bad-places", row, column, "\(named(value)) is not a number of places.",
            "Write a whole number of 0 or more.")
        return nil
    }

    /// The words of a cell; a number of a workbook has the 15 digits that spreadsheets keep, whatever its format shows.
    private func text(_ value: CellValue) -> String? {
        switch value {
        case .empty: ""
        case .text(let text): WhiteSpace.trimmed(text)
        case .number(let number): SheetNumber(number.decimal)?.shown
        default: nil
        }
    }

    private func named(_ value: CellValue) -> String {
        switch value {
        case .error(let name): "The error “\(name)”"
        case .unknown: "What stands here"
        default: "“\(WhiteSpace.trimmed(value.shown ?? ""))”"
        }
    }

    private mutating func scaled(_ row: Int, _ decimals: Int) -> [Int?] {
        mentors.indices.map { mentor in
            guard let number = cells[row][mentor] else { return nil }
            guard let units = number.units(places: decimals) else {
                add(
                    "scores-too-large", mentees[row].row, mentors[mentor].column,
                    "With \(decimals == 1 ? "the one decimal" : "the \(decimals) decimals") that some scores have, this one is too large to be added up exactly.",
                    "Scale the scores down, or round them to fewer decimals.")
                return nil
            }
            return units
        }
    }

    // MARK: Mistakes

    private func place(_ row: Int, _ column: Int) -> Place { sheet.place(CellAddress(row: row, column: column)) }

    private mutating func add(_ code: String, _ row: Int, _ column: Int, _ problem: String, _ remedy: String) {
        let diagnostic = Diagnostic(code, at: place(row, column), problem, remedy: remedy)
        findings.add(diagnostic) { mistakes.append($0) }
    }

    private mutating func closed() -> [Diagnostic] {
        findings.close { mistakes.append($0) }
        return mistakes
    }

    /// In a matrix a short row is a mistake: nobody knows which cells are missing.
    private func raggedRow(_ finding: Diagnostic) -> Diagnostic {
        guard finding.code == "short-row" else { return finding }
        var mistake = finding
        mistake.severity = .error
        mistake.problem = finding.problem.replacing("; the rest were read as empty", with: "")
        mistake.remedy =
            "Write one cell for each mentor: x, or nothing between the separators, where a pair is not allowed."
        return mistake
    }
}
