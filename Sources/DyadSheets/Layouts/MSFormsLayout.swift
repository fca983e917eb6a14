internal import DyadCore

/// The workbook that Microsoft Forms exports: five or six columns about the response, then the questions.
///
/// English headers are known by their words; those of other languages by what stands below them: a number, two times,
/// an address (or `anonymous`) and a name.
public struct MSFormsLayout: Layout {
    /// `ms-forms`
    public static let id = "ms-forms"
    /// “Microsoft Forms”
    public static let name = "Microsoft Forms"

    private static let english = ["id", "start time", "completion time", "email", "name"]
    private static let roles: [ColumnRole] = [.sourceID, .startedAt, .submittedAt, .respondentEmail, .respondentName]
    private static let modified = "last modified time"
    /// Columns of a quiz that belong to no question.
    private static let quiz: Set<String> = ["total points", "quiz feedback"]

    /// Makes the layout.
    public init() {}

    /// Whether the first five columns are those of Microsoft Forms.
    public func recognises(_ sheet: Sheet) -> Bool {
        let head = TableHead(sheet)
        let leading = head.leading(5)
        guard leading.count == 5 else { return false }
        return leading.map { $0.lowercased() } == Self.english || Self.hasTypes(head.rows)
    }

    /// Sorts the columns; `anonymous` in the column of addresses becomes empty.
    ///
    /// - Throws: `Mistakes` as `Layout` says.
    public func tables(from sheet: Sheet) throws -> [RecognisedTable] {
        let head = TableHead(sheet)
        guard head.leading(5).count == 5 else {
            throw Mistakes(
                sheet.findings + [
                    Diagnostic(
                        "not-ms-forms", at: sheet.place(CellAddress(row: 1, column: 1)),
                        "This sheet does not begin with the five columns of Microsoft Forms.",
                        remedy: "Download the workbook from Microsoft Forms again, or choose another layout.")
                ])
        }
        var metadata: [ColumnRole: HeaderCell] = [:]
        for (role, header) in zip(Self.roles, head.headers) { metadata[role] = header }
        if head.headers.count > 5, Self.isModifiedTime(head.headers[5], head.rows) {
            metadata[.modifiedAt] = head.headers[5]
        }
        let others = head.headers.dropFirst(metadata.count)
        let names = Set(others.map { $0.text.lowercased() })
        let ignored = others.filter { Self.isOfQuiz($0.text.lowercased(), questions: names) }
        var table = try head.table(
            layout: Self.id, metadata: metadata, ignored: ignored.map { IgnoredColumn($0, because: .quiz) })
        // A CSV file that somebody made of the workbook has them so, even in the United Kingdom.
        table.writesMonthFirst = true
        if let email = metadata[.respondentEmail] {
            for index in table.rows.indices { table.rows[index].dropAnonymous(in: email.column) }
        }
        return [table]
    }

    /// A number, two times in order, an address, a text: in every row, and in one row at least.
    private static func hasTypes(_ rows: [Row]) -> Bool {
        !rows.isEmpty
            && rows.allSatisfy { row in
                guard case .number = row[1], case .dateTime(let start) = row[2], case .dateTime(let end) = row[3],
                    start <= end, case .text(let address) = row[4], address.contains("@") || address.isAnonymous
                else { return false }
                if case .text = row[5] { return true }
                return row[5].isEmpty
            }
    }

    /// In other languages the sixth column counts as the time of the last change when it holds such times and no answers.
    private static func isModifiedTime(_ header: HeaderCell, _ rows: [Row]) -> Bool {
        if header.text.lowercased() == modified { return true }
        guard header.column == 6 else { return false }
        let values = rows.map { $0[6] }.filter { !$0.isEmpty }
        return !values.isEmpty
            && values.allSatisfy { value in
                if case .dateTime = value { true } else { false }
            }
    }

    private static func isOfQuiz(_ header: String, questions: Set<String>) -> Bool {
        if quiz.contains(header) { return true }
        for beginning in ["points - ", "feedback - "] where header.hasPrefix(beginning) {
            return questions.contains(String(header.dropFirst(beginning.count)))
        }
        return false
    }
}

extension String {
    /// What Microsoft Forms writes for a person who did not sign in.
    fileprivate var isAnonymous: Bool { lowercased().hasPrefix("anonym") && !contains("@") }
}

extension Row {
    fileprivate mutating func dropAnonymous(in column: Int) {
        if case .text(let text) = self[column], text.isAnonymous {
            cells.removeAll { $0.address.column == column }
        }
    }
}
