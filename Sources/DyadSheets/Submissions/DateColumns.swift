public import DyadCore

/// Days that a file holds as text, read in one order for a whole column: never day first in one row and month first in the next.
public struct DateColumns: Sendable {
    private var orders: [Int: DateOrder] = [:]
    /// What somebody ought to know of the columns: those that might be read in two ways, and those that mix them.
    public private(set) var findings: [Diagnostic] = []
    private let table: RecognisedTable

    /// Looks at the columns of days of a table, and at the columns that say when a response was sent.
    ///
    /// A column that may be day first or month first is read as the columns beside it that tell, else day first, as in the
    /// United Kingdom, or as the program always writes its own times; and said so.
    ///
    /// - Complexity: linear in the cells of these columns.
    init(_ table: RecognisedTable, _ columns: FormColumns) {
        self.table = table
        let own = table.metadata.filter { [.startedAt, .submittedAt, .modifiedAt].contains($0.key) }.map(\.value)
        let asked = columns.items.filter { type(of: $0.item.question).id == "date" }.map(\.question.header)
        var unclear: [HeaderCell] = []
        for header in own.sorted(by: { $0.column < $1.column }) + asked {
            let texts = table.rows.compactMap { row -> String? in
                if case .text(let text) = row[header.column] { text } else { nil }
            }
            switch DateOrder.found(in: texts) {
            case .order(let order): orders[header.column] = order
            case .either: unclear.append(header)
            case .mixed:
                findings.append(
                    Diagnostic(
                        "mixed-dates", at: table.place(header),
                        "“\(header.text)” has days written day first and days written month first.",
                        remedy: "Write all of them in one order, best as 2026-09-01.", severity: .error))
            case .none: break
            }
        }
        let known = Set(orders.values).subtracting([.yearFirst])
        for header in unclear {
            let isOwn = !asked.contains(header)
            let usual: DateOrder = isOwn && table.writesMonthFirst ? .monthFirst : .dayFirst
            orders[header.column] = known.count == 1 ? known.first : usual
            guard known.count != 1, !isOwn || header == table.metadata[.submittedAt] else { continue }
            let words = usual == .dayFirst ? "day first, as in 01/09" : "month first, as in 09/01"
            findings.append(
                Diagnostic(
                    "unclear-dates", at: table.place(header),
                    "The days in “\(header.text)” could be day first or month first; they are read \(words) for 1 September.",
                    remedy: "If that is wrong, write them as 2026-09-01.", severity: .warning))
        }
    }

    /// The day that a text means in a column of days; `nil` in other columns, and for what is no day.
    func date(_ text: String, in header: HeaderCell) -> CalendarDate? {
        orders[header.column]?.date(in: text)
    }

    /// The day in the column of a role.
    func date(_ role: ColumnRole, of row: Row) -> CalendarDate? {
        guard let header = table.metadata[role] else { return nil }
        switch row[header.column] {
        case .date(let date): return CalendarDate(date)
        case .dateTime(let dateTime): return CalendarDate(dateTime.date)
        case .text(let text): return date(text, in: header)
        default: return nil
        }
    }
}
