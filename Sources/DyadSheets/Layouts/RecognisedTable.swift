public import DyadCore

/// A sheet whose columns are sorted into questions and the rest, ready for matching questions to a programme.
public struct RecognisedTable: Hashable, Sendable {
    /// The id of the layout, such as `ms-forms`.
    public var layout: String
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
        let cell = CellAddress(row: row.number, column: header.column).description
        return .cell(file: file, sheet: sheet, cell: cell)
    }
}
