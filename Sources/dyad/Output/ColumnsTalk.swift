import DyadCore
import DyadSheets

/// What was recognised in a file, column by column, and why.
struct ColumnsTalk {
    /// What became of one column.
    private struct Line {
        let header: HeaderCell
        let item: String?
        let because: String
    }

    private let table: RecognisedTable
    /// `nil` where the table is for no form that could be told.
    private let columns: FormColumns?
    private let names: ColumnNames

    init(_ table: RecognisedTable, _ columns: FormColumns?, _ names: ColumnNames) {
        (self.table, self.columns, self.names) = (table, columns, names)
    }

    /// A table of the columns from left to right.
    var text: String {
        let sheet = table.sheet.map { ", sheet \($0)" } ?? ""
        let part = table.part.map { ", part \($0)" } ?? ""
        let rows = table.rows.count
        let form = columns.map { "for “\($0.form.title)” (\($0.form.id))" } ?? "for a form that could not be told"
        var text =
            "\(table.file)\(sheet)\(part): \(table.layoutName), \(form), \(rows) \(rows == 1 ? "row" : "rows")\n"
        var list = TextTable("column", "heading", "holds", "because")
        for line in lines {
            list.add(
                table.name(of: line.header), shortened(line.header.text), line.item ?? "-", line.because)
        }
        text += list.text
        return text
    }

    /// The same for programs, for `dyad.import-columns/1`.
    var document: JSONValue {
        .object([
            "file": .string(table.file), "sheet": .text(table.sheet), "part": .text(table.part),
            "layout": .string(table.layout), "form": .text(columns?.form.id.description),
            "rows": .integer(table.rows.count),
            "columns": .array(
                lines.map { line in
                    .object([
                        "column": .string(table.name(of: line.header)),
                        "heading": .string(line.header.text),
                        "item": .text(line.item), "because": .string(line.because),
                    ])
                }),
        ])
    }

    private var lines: [Line] {
        var lines =
            columns.map(lines(of:))
            ?? table.questions.map {
                Line(header: $0.header, item: nil, because: "a question")
            }
        lines += table.metadata.map { role, header in
            Line(header: header, item: nil, because: Self.words(role))
        }
        lines += table.ignored.map {
            Line(
                header: $0.header, item: nil, because: "not used: \($0.reason.rawValue)"
            )
        }
        return lines.sorted { $0.header.column < $1.header.column }
    }

    private func lines(of columns: FormColumns) -> [Line] {
        var lines = columns.items.map { question, item in
            Line(
                header: question.header, item: item.id.description,
                because: reason(question, columns.form))
        }
        lines += columns.unknown.map { unknown in
            let near = NearestName.to(
                unknown.header.text, among: columns.form.items.map(\.label) + columns.form.items.map(\.id.description))
            return Line(
                header: unknown.header, item: nil,
                because: "not used: no item is called so" + (near.map { "; nearest is “\($0)”" } ?? ""))
        }
        lines += columns.leftOut.map {
            Line(
                header: $0.header, item: nil,
                because: "not used: \(ColumnNames.Reason.written.rawValue)")
        }
        return lines
    }

    private func reason(_ question: TableQuestion, _ form: FormDefinition) -> String {
        let reading = question.names.lazy.compactMap { names.reading(of: $0, in: form) }.first
        let options = question.options.isEmpty ? "" : "; its \(question.options.count) options have a column each"
        return (reading?.because.rawValue ?? "") + options
    }

    private static func words(_ role: ColumnRole) -> String {
        switch role {
        case .sourceID: "the number of the response or record"
        case .startedAt: "when the person began"
        case .submittedAt: "when the person sent it: the day of the answers where no question asks for one"
        case .modifiedAt: "when it was last changed"
        case .respondentEmail: "the e-mail address of whoever answered"
        case .respondentName: "the name of whoever answered"
        case .event: "the event, which says the occasion"
        case .repeatedForm: "the form that is repeated"
        case .repetition: "which repetition it is"
        }
    }

    private func shortened(_ heading: String) -> String {
        heading.count > 60 ? heading.prefix(57) + "..." : heading
    }
}
