public import DyadCore

/// A sheet or document whose columns are sorted into questions and the rest, ready for matching questions to a programme.
public struct RecognisedTable: Hashable, Sendable {
    /// The id of the layout, such as `ms-forms`.
    public var layout: String
    /// What people call the layout.
    public var layoutName: String
    /// What the layout calls this part of the sheet, where a sheet holds several forms side by side.
    public var part: String?
    /// The display name of the file, for messages.
    public var file: String
    /// The name of the sheet, where it has one.
    public var sheet: String?
    /// All headers from left to right.
    public var headers: [HeaderCell]
    /// The columns that tell about the response itself.
    public var metadata: [ColumnRole: HeaderCell]
    /// The columns of answers, from left to right.
    public var questions: [TableQuestion]
    /// Columns that are neither, each with the reason.
    public var ignored: [IgnoredColumn]
    /// The responses; blank rows are left out.
    public var rows: [Row]
    /// What somebody ought to look at; errors are thrown instead.
    public var warnings: [Diagnostic]
    /// The rows of headings as they stand; none in a document.
    public var headRows: [Row] = []
    /// Whether the program writes its own times month first, whatever the country.
    public var writesMonthFirst = false
    /// Whether another table of the file says, by the number of the record, whose the rows are.
    public var recordTellsEmail = false
    /// What is wrong with single rows, by their numbers, that no question would notice.
    public var rowProblems: [Int: [Diagnostic]] = [:]
    /// Where everything stands, in a document that is no sheet.
    public var places: DocumentPlaces?

    init(
        layout: String, layoutName: String, file: String, sheet: String?, headers: [HeaderCell],
        metadata: [ColumnRole: HeaderCell], questions: [TableQuestion], ignored: [IgnoredColumn], rows: [Row],
        warnings: [Diagnostic]
    ) {
        (self.layout, self.layoutName, self.file, self.sheet) = (layout, layoutName, file, sheet)
        (self.headers, self.metadata, self.questions, self.ignored) = (headers, metadata, questions, ignored)
        (self.rows, self.warnings) = (rows, warnings)
    }

    /// The records of one form in a document.
    package init(
        recordsOf file: String, layout: (id: String, name: String), metadata: [ColumnRole: HeaderCell],
        questions: [TableQuestion], ignored: [IgnoredColumn], rows: [Row], places: DocumentPlaces
    ) {
        let headers = Array(metadata.values) + questions.map(\.header) + ignored.map(\.header)
        self.init(
            layout: layout.id, layoutName: layout.name, file: file, sheet: nil,
            headers: headers.sorted { $0.column < $1.column }, metadata: metadata, questions: questions,
            ignored: ignored, rows: rows, warnings: [])
        self.places = places
    }

    /// What a row holds in the column of a role; empty where there is no such column.
    public func value(_ role: ColumnRole, of row: Row) -> CellValue {
        metadata[role].map { row[$0.column] } ?? .empty
    }

    /// What a row answers to a question.
    public func answer(_ question: TableQuestion, of row: Row) -> TableAnswer {
        guard !question.options.isEmpty else { return .cell(row[question.header.column]) }
        let cells = question.options.map { ($0, row[$0.column]) }.filter { !$0.1.isEmpty }
        return cells.isEmpty ? .cell(.empty) : .options(cells.filter { Tick.isSet($0.1) }.map(\.0.name))
    }

    /// The place of an answer, for messages.
    public func place(_ header: HeaderCell, of row: Row) -> Place {
        if let (line, path) = places?.element(header.column, of: row) {
            return .element(file: file, line: line, path: path)
        }
        let cell = CellAddress(row: row.number, column: header.column).description
        return .cell(file: file, sheet: sheet, cell: cell)
    }

    /// The place of a column, for messages.
    public func place(_ header: HeaderCell) -> Place {
        places.map { .element(file: file, line: nil, path: $0.columns[header.column] ?? header.text) }
            ?? .cell(file: file, sheet: sheet, cell: header.address.description)
    }

    /// The place of all columns together, for messages.
    var headerRow: Place {
        places == nil
            ? .cell(file: file, sheet: sheet, cell: "row \(headers.first?.address.row ?? 1)") : .file(file)
    }

    /// What a person knows a column by: its letters on a sheet, its path in a document.
    public func name(of header: HeaderCell) -> String {
        places.map { $0.columns[header.column] ?? header.text } ?? CellAddress.letters(ofColumn: header.column)
    }
}
