/// Tells questions whose options have a column each from rows of a matrix, by what stands in the columns.
struct SpreadOptions {
    /// A column with the question and the option or row that its header names.
    struct Column {
        var header: HeaderCell
        var question: String
        var option: String
        var codes: [String] = []
    }

    private static let ticks: Set<String> = [
        "1", "yes", "y", "true", "x", "checked", "selected", "1.0", "0", "no", "n", "false", "unchecked",
        "not selected",
        "0.0",
    ]

    /// The questions of columns that stand side by side: columns of one question become one where all their cells are ticks, and
    /// stay apart as rows of a matrix otherwise.
    static func questions(_ columns: [Column], in rows: [Row]) -> [TableQuestion] {
        var groups: [[Column]] = []
        for column in columns {
            if groups.last?.first?.question == column.question, !column.option.isEmpty {
                groups[groups.count - 1].append(column)
            } else {
                groups.append([column])
            }
        }
        return groups.flatMap { group -> [TableQuestion] in
            let options = group.filter { !isOther($0.option) }
            guard let first = options.first, options.count > 1, options.allSatisfy({ holdsTicks($0, rows) }) else {
                return group.map(single)
            }
            let header = HeaderCell(first.header.address, first.question)
            let ticked = TableQuestion(
                header, codes: first.codes.first.map { [String($0.prefix { $0 != "[" })] } ?? [],
                options: options.map { .init(column: $0.header.column, name: $0.option) })
            return [ticked] + group.filter { isOther($0.option) }.map(single)
        }
    }

    /// Whether every cell of a column is a tick, or the option itself.
    static func holdsTicks(_ column: Column, _ rows: [Row]) -> Bool {
        rows.allSatisfy { row in
            guard let text = row[column.header.column].shown.map({ WhiteSpace.folded($0) }), !text.isEmpty else {
                return true
            }
            return ticks.contains(text.lowercased()) || text.lowercased() == column.option.lowercased()
        }
    }

    private static func single(_ column: Column) -> TableQuestion {
        guard !column.option.isEmpty else {
            return TableQuestion(HeaderCell(column.header.address, column.question), codes: column.codes)
        }
        return TableQuestion(
            HeaderCell(column.header.address, "\(column.question) [\(column.option)]"),
            codes: [column.option] + column.codes)
    }

    /// A box for other words, which holds what somebody typed.
    private static func isOther(_ option: String) -> Bool { option.lowercased().hasPrefix("other") }
}
