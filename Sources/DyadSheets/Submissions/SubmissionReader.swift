public import DyadCore

/// Reads the rows of a table as submissions to a form.
public struct SubmissionReader: Sendable {
    /// A row as it was read.
    public struct ReadRow: Sendable {
        /// The number of the row in the sheet.
        public let number: Int
        /// What it says; answers that cannot be read are left out and stand in `problems`.
        public internal(set) var submission: IncomingSubmission
        /// Whether another row of the same record told whose it is.
        public internal(set) var isJoined = false
        /// What is wrong with its answers.
        public let problems: [Diagnostic]
    }

    let table: RecognisedTable
    private let columns: FormColumns
    private let occasion: Occasion?
    private let events: RowOccasion
    /// The days that stand as text, and what somebody ought to know of them.
    public let dates: DateColumns

    /// A reader of a table whose columns are recognised.
    ///
    /// - Parameter occasion: the occasion of every row, where the caller says it.
    public init(_ table: RecognisedTable, columns: FormColumns, occasion: Occasion? = nil) {
        self.table = table
        self.columns = columns
        self.occasion = occasion
        events = RowOccasion(table, columns)
        dates = DateColumns(table, columns)
    }

    /// Every row with its problems.
    ///
    /// - Complexity: linear in the number of cells.
    public var rows: [ReadRow] { table.rows.map(read) }

    /// One row with its problems; rows do not depend on each other.
    public func read(_ row: Row) -> ReadRow {
        let first = columns.items.first?.question.header ?? table.headers.first
        var submission = IncomingSubmission(
            form: columns.form.id, place: first.map { table.place($0, of: row) } ?? .file(table.file))
        submission.occasion = occasion ?? events.occasion(of: row)
        submission.email = metadata(.respondentEmail, row)?.lowercased()
        submission.name = metadata(.respondentName, row)
        submission.date = dates.date(.submittedAt, of: row)
        submission.locate = { [columns, table] item in SubmissionReader.place(of: item, in: row, columns, table) }
        var problems: [Diagnostic] = []
        problems += table.rowProblems[row.number] ?? []
        if let problem = events.problem(with: row, asked: occasion) { problems.append(problem) }
        for (question, item) in columns.items {
            let header = question.header
            guard let entry = entry(table.answer(question, of: row), item, header, row, &problems) else { continue }
            do throws(EntryProblem) {
                keep(try answer(to: entry, question.words, item), of: item, in: &submission)
            } catch {
                problems.append(
                    Diagnostic(
                        "bad-answer", at: table.place(header, of: row),
                        "“\(item.label)”: the answer “\(entry.shown.prefix(60))\(entry.shown.count > 60 ? "..." : "")” \(error.problem).",
                        remedy: error.remedy, quoted: entry.shown))
            }
        }
        checkEmail(submission, &problems)
        return ReadRow(number: row.number, submission: submission, problems: problems)
    }

    /// Where an item of a row stands: its own column, or the response's column that tells the same.
    private static func place(of item: ItemID, in row: Row, _ columns: FormColumns, _ table: RecognisedTable) -> Place?
    {
        if let column = columns.items.first(where: { $0.item.id == item }) {
            return table.place(column.question.header, of: row)
        }
        let role: ColumnRole? =
            switch columns.form.item(item)?.part {
            case .email: .respondentEmail
            case .date: .submittedAt
            default: nil
            }
        return role.flatMap { table.metadata[$0] }.map { table.place($0, of: row) }
    }

    private func keep(_ value: AnswerValue, of item: FormItem, in submission: inout IncomingSubmission) {
        switch item.part {
        case .answer, .site, .key: submission.answers[item.id] = value
        case .name: submission.name = value.text
        case .email: submission.email = value.text.lowercased()
        case .registration: submission.registration = value.text
        case .partner: submission.partner = value.text.lowercased()
        case .occasion: submission.occasion = value.fraction?.whole.map { .session($0) } ?? Occasion(value.text)
        case .date: if case .date(let date) = value { submission.date = date }
        }
    }

    private func metadata(_ role: ColumnRole, _ row: Row) -> String? {
        table.value(role, of: row).shown.map { WhiteSpace.trimmed($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func checkEmail(_ submission: IncomingSubmission, _ problems: inout [Diagnostic]) {
        guard let email = submission.email else { return }
        let bytes = email.utf8
        let at = UInt8(ascii: "@")
        let isPlain = bytes.count { $0 == at } == 1 && bytes.first != at && bytes.last != at
        guard !isPlain || bytes.contains(UInt8(ascii: " ")) || email.contains(where: \.isWhitespace) else { return }
        problems.append(
            Diagnostic(
                "bad-email", at: submission.locate("email") ?? submission.place, "“\(email)” is not an e-mail address.",
                remedy: "Enter it as name@nhs.net.", quoted: email))
    }
}
