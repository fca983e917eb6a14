public import DyadCore

/// A sheet whose columns are sorted into questions and the rest, ready for matching questions to a programme.
public struct RecognisedTable: Hashable, Sendable {
    /// The id of the layout, such as `ms-forms`.
    public var layout: String
    /// The display name of the file, for messages.
    public var file: String
    /// The name of the sheet, where it has one.
    public var sheet: String?
    /// All headers from left to right.
    public var headers: [HeaderCell]
    /// The columns that tell about the response itself.
    public var metadata: [ColumnRole: HeaderCell]
    /// The columns of answers, from left to right.
    public var questions: [HeaderCell]
    /// Columns that are neither, such as the points of a quiz.
    public var ignored: [HeaderCell]
    /// What stands between the choices of one answer, where the layout knows.
    public var multiSelectSeparator: String?
    /// The responses; blank rows are left out.
    public var rows: [Row]
    /// What somebody ought to look at; errors are thrown instead.
    public var warnings: [Diagnostic]

    /// What a row holds in the column of a role; empty where there is no such column.
    public func value(_ role: ColumnRole, of row: Row) -> CellValue {
        metadata[role].map { row[$0.column] } ?? .empty
    }

    /// What a row answers to a question.
    public func answer(_ question: HeaderCell, of row: Row) -> CellValue { row[question.column] }

    /// The choices of an answer: `Social;Work;` is two. Where the layout has no separator, the answer is one choice.
    public func choices(in answer: CellValue) -> [String] {
        guard let text = answer.shown, let separator = multiSelectSeparator?.first else {
            return answer.shown.map { [WhiteSpace.trimmed($0)] } ?? []
        }
        return text.split(separator: separator).map { WhiteSpace.trimmed($0) }.filter { !$0.isEmpty }
    }

    /// The place of an answer, for messages.
    public func place(_ header: HeaderCell, of row: Row) -> Place {
        let cell = CellAddress(row: row.number, column: header.column).description
        return .cell(file: file, sheet: sheet, cell: cell)
    }
}
