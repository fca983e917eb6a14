internal import DyadCore

/// A `columns.yaml` that asks what the columns of a table hold which nobody could tell, ready to be completed.
public struct ColumnQuestions: Sendable {
    /// The text; `nil` where every required item has a column, or no column is left to ask about.
    public let yaml: String?

    /// Asks about the unknown columns of tables whose forms lack required items.
    public init(_ tables: [(table: RecognisedTable, columns: FormColumns)]) {
        let sections = tables.compactMap { table, columns -> String? in
            let missing = columns.missing(from: table)
            guard !missing.isEmpty, !columns.unknown.isEmpty else { return nil }
            return Self.section(columns, missing)
        }
        guard !sections.isEmpty else {
            yaml = nil
            return
        }
        yaml = """
            # What the columns of your files hold. In place of each "?" write one of the items, or: ignore
            # Then import the file again.

            \(sections.joined(separator: "\n"))
            """
    }

    private static func section(_ columns: FormColumns, _ missing: [FormItem]) -> String {
        let taken = Set(columns.items.map(\.item.id))
        let free = columns.form.items.filter { !taken.contains($0.id) }
        let needed = missing.map { "\($0.id) (\($0.label))" }.joined(separator: ", ")
        let others = free.filter { item in !missing.contains { $0.id == item.id } }.map(\.id.description)
        var lines = ["\(columns.form.id):", "  # needed: \(needed)"]
        if !others.isEmpty { lines.append("  # also possible: \(others.joined(separator: ", "))") }
        lines += columns.unknown.map { question in
            let near = NearestName.to(
                question.header.text, among: free.flatMap { [$0.label, $0.id.description, $0.prompt] })
            let item = near.flatMap { name in free.first { [$0.label, $0.id.description, $0.prompt].contains(name) } }
            return "  \(quoted(question.header.text)): \"?\"\(item.map { "   # perhaps \($0.id)" } ?? "")"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A heading as YAML writes any text.
    private static func quoted(_ heading: String) -> String {
        "\"" + heading.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
