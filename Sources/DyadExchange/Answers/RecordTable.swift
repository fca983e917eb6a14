import DyadCore
import DyadSheets

/// The records of one form, as rows.
struct RecordTable {
    /// What a column holds: a question, or one option of it.
    private struct Column: Hashable {
        var question: String
        var option: String?
    }

    /// The first columns tell of the record itself.
    private static let roles: [ColumnRole] = [.sourceID, .event, .repetition, .submittedAt, .respondentEmail]

    let form: String
    private var columns: [Column] = []
    private var numbers: [Column: Int] = [:]
    /// For each column the last row that has something there, and where among the row's cells that stands.
    private var last: [(row: Int, place: Int)] = []
    private var merged: Set<Int> = []
    private var usedRoles: Set<ColumnRole> = []
    private var isRepeated = false
    private var rows: [Row] = []
    private var records: [DocumentPlaces.Record] = []
    private var problems: [Int: [Diagnostic]] = [:]
    private var repeated: [(row: Int, column: Int, line: Int?)] = []

    init(_ form: String) { self.form = form }

    /// Takes a record as the next row.
    mutating func add(_ record: AnswerRecord, _ room: inout CellRoom) throws {
        let number = rows.count + 1
        var cells: [(cell: Cell, line: Int32)] = []
        let line = Int32(clamping: record.line ?? 0)
        for (index, role) in Self.roles.enumerated() {
            guard let value = record.roles[role], !value.isEmpty else { continue }
            usedRoles.insert(role)
            if role == .repetition, value != "1" { isRepeated = true }
            cells.append((Cell(CellAddress(row: number, column: index + 1), .text(value)), line))
        }
        for answer in record.answers where !answer.value.isEmpty {
            let column = try self.column(Column(question: answer.question, option: answer.option), room)
            let cell = Cell(CellAddress(row: number, column: column), answer.value)
            let earlier = last[column - Self.roles.count - 1]
            // A group that repeats inside a form: one row has one place for it.
            if earlier.row == number {
                if cells[earlier.place].cell.value != answer.value { repeated.append((number, column, answer.line)) }
                continue
            }
            last[column - Self.roles.count - 1] = (number, cells.count)
            cells.append((cell, Int32(clamping: answer.line ?? record.line ?? 0)))
        }
        cells.sort { $0.cell.address.column < $1.cell.address.column }
        try room.take(cells.map(\.cell))
        if !record.problems.isEmpty { problems[number] = record.problems }
        rows.append(Row(number: number, cells: cells.map(\.cell)))
        records.append(
            DocumentPlaces.Record(
                path: record.path, line: record.line, lines: record.line == nil ? [] : cells.map(\.line)))
    }

    private mutating func column(_ column: Column, _ room: CellRoom) throws -> Int {
        if let number = numbers[column] { return number }
        guard columns.count < 16_000 else { throw room.refusal("a form in it has more than 16,000 questions") }
        columns.append(column)
        last.append((0, 0))
        numbers[column] = Self.roles.count + columns.count
        return Self.roles.count + columns.count
    }

    /// Takes words for options where other records tick options of the same question: an open choice takes both.
    mutating func mergeWords() {
        let coded = Set(columns.filter { $0.option != nil }.map(\.question))
        let mixed = columns.indices.filter { columns[$0].option == nil && coded.contains(columns[$0].question) }
        for place in mixed {
            let number = Self.roles.count + place + 1
            for row in rows.indices {
                guard let index = rows[row].cells.firstIndex(where: { $0.address.column == number }) else { continue }
                let option = Column(question: columns[place].question, option: rows[row].cells[index].value.shown)
                if numbers[option] == nil {
                    columns.append(option)
                    last.append((0, 0))
                    numbers[option] = Self.roles.count + columns.count
                }
                let address = CellAddress(row: rows[row].number, column: numbers[option] ?? number)
                let hasLines = !records[row].lines.isEmpty
                let line = hasLines ? records[row].lines.remove(at: index) : 0
                rows[row].cells.remove(at: index)
                let next = rows[row].cells.firstIndex { $0.address.column >= address.column } ?? rows[row].cells.count
                rows[row].cells.insert(Cell(address, .boolean(true)), at: next)
                if hasLines { records[row].lines.insert(line, at: next) }
            }
            merged.insert(place)
        }
    }

    /// The table, with what is known of the questions.
    func recognised(
        _ file: String, _ format: any AnswerFormat.Type, _ known: (String) -> DocumentQuestion?
    ) -> RecognisedTable {
        var metadata: [ColumnRole: HeaderCell] = [:]
        for (index, role) in Self.roles.enumerated()
        where usedRoles.contains(role) && (role != .repetition || isRepeated) {
            metadata[role] = HeaderCell(CellAddress(row: 0, column: index + 1), format.roles[role] ?? role.rawValue)
        }
        let (questions, ignored) = self.questions(known)
        let paths = Dictionary(
            uniqueKeysWithValues: columns.enumerated().map {
                (Self.roles.count + $0.offset + 1, format.path(to: $0.element.question))
            })
        var table = RecognisedTable(
            recordsOf: file, layout: (format.id, format.name), metadata: metadata, questions: questions,
            ignored: ignored, rows: rows,
            places: DocumentPlaces(records: records, columns: paths))
        table.rowProblems = problems
        for (row, column, line) in repeated {
            let question = columns[column - Self.roles.count - 1].question
            table.rowProblems[row, default: []].append(
                Diagnostic(
                    "answered-twice",
                    at: .element(file: file, line: line, path: records[row - 1].path + format.path(to: question)),
                    "“\(question)” is answered twice in one form, and differently.",
                    remedy: "Keep one of the two answers, or export each repetition as a form of its own."))
        }
        return table
    }

    /// A question for each column, with the boxes of one together, and what is of no use.
    private func questions(_ known: (String) -> DocumentQuestion?) -> ([TableQuestion], [IgnoredColumn]) {
        var questions: [TableQuestion] = []
        var ignored: [IgnoredColumn] = []
        var places: [String: Int] = [:]
        for (index, column) in columns.enumerated() where !merged.contains(index) {
            let number = Self.roles.count + index + 1
            let facts = known(column.question)
            let names = facts?.names ?? [column.question]
            let header = HeaderCell(CellAddress(row: 0, column: number), names.first ?? column.question)
            if let reason = facts?.ignored {
                ignored.append(IgnoredColumn(header, because: reason))
                continue
            }
            let option = column.option.map { TableQuestion.Option(column: number, name: $0) }
            if let option, let place = places[column.question], !questions[place].options.isEmpty {
                questions[place].options.append(option)
                continue
            }
            places[column.question] = places[column.question] ?? questions.count
            var question = TableQuestion(header, codes: Array(names.dropFirst()), options: [option].compactMap { $0 })
            question.words = facts?.words ?? [:]
            questions.append(question)
        }
        return (questions, ignored)
    }
}
