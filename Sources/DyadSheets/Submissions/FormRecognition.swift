public import DyadCore

/// Finds the form whose columns a table has.
public struct FormRecognition: Sendable {
    private let definition: ProgrammeDefinition
    private let names: ColumnNames

    /// Recognition among the forms of a programme, with the site's own names of columns.
    public init(_ definition: ProgrammeDefinition, names: ColumnNames) {
        self.definition = definition
        self.names = names
    }

    /// The columns of the form that a table is for.
    ///
    /// - Parameter form: the form, where the caller knows it; else the one that knows most of the columns is taken.
    /// - Throws: `Mistakes` when no form fits, several fit equally well, or a required item has no column.
    public func columns(of table: RecognisedTable, form: FormID?) throws -> FormColumns {
        let columns = try nearest(to: table, form: form)
        guard columns.holdAnswers else {
            throw Mistakes([
                Diagnostic(
                    "no-form", at: table.headerRow, "No column holds anything that “\(columns.form.title)” asks.",
                    remedy: "Check “--form” and the file, or name the columns in columns.yaml.")
            ])
        }
        var mistakes = columns.twice.map { first, second in
            Diagnostic(
                "column-twice", at: table.place(second),
                "“\(second.text)” and “\(first.text)” (\(table.place(first).cell ?? table.name(of: first))) hold the same item.",
                remedy: "Delete one column, or write “\(second.text): ignore” in columns.yaml.")
        }
        mistakes += columns.missing(from: table).map { item in
            let near = NearestName.to(item.label, among: columns.unknown.map(\.header.text))
            return Diagnostic(
                "column-missing",
                at: table.headerRow,
                "There is no column for “\(item.label)” (\(item.id)), which “\(columns.form.title)” requires.",
                remedy: near.map {
                    "If it is “\($0)”, write “\($0): \(item.id)” under “\(columns.form.id):” in columns.yaml."
                }
                    ?? "Add it, or name yours in columns.yaml.")
        }
        guard mistakes.isEmpty else { throw Mistakes(mistakes) }
        return columns
    }

    /// The columns of the form that a table is for, though required items may lack one.
    ///
    /// - Throws: `Mistakes` when the caller names no form and none fits, or several fit equally well.
    public func nearest(to table: RecognisedTable, form: FormID?) throws -> FormColumns {
        // A part of a sheet may have the form's own name.
        let part = table.part.map { FormID($0.replacing("_", with: "-")) }.flatMap { definition.form($0)?.id }
        return try (form ?? part).map { try columns(of: table, named: $0) } ?? bestColumns(of: table)
    }

    private func columns(of table: RecognisedTable, named id: FormID) throws -> FormColumns {
        guard let form = definition.form(id) else {
            throw Mistakes([
                Diagnostic(
                    "unknown-form", at: .argument("--form"), "There is no form called “\(id)”.",
                    remedy: NearestName.remedy(
                        for: id.description, among: definition.forms.map(\.id.description), kind: "forms"))
            ])
        }
        return FormColumns(of: table, for: form, names: names)
    }

    private func bestColumns(of table: RecognisedTable) throws -> FormColumns {
        let candidates = definition.forms.map { FormColumns(of: table, for: $0, names: names) }
            .sorted { fitness($0, table) > fitness($1, table) }
        guard let best = candidates.first, best.holdAnswers else {
            throw Mistakes([
                Diagnostic(
                    "no-form", at: table.headerRow, "The columns are not those of any form.",
                    remedy:
                        "Say which form it is with “--form”; the forms are: \(definition.forms.map(\.id.description).joined(separator: ", "))."
                )
            ])
        }
        if candidates.count > 1, fitness(candidates[1], table) == fitness(best, table) {
            throw Mistakes([
                Diagnostic(
                    "several-forms", at: .file(table.file),
                    "The columns fit “\(best.form.id)” and “\(candidates[1].form.id)” equally well.",
                    remedy: "Say which form it is with “--form”.")
            ])
        }
        return best
    }

    /// Known columns count for, required items without a column count against.
    private func fitness(_ columns: FormColumns, _ table: RecognisedTable) -> Int {
        columns.items.count * 2 - columns.missing(from: table).count * 3
    }
}

extension FormColumns {
    /// Whether any column holds an answer or a day, and not only whose it is.
    fileprivate var holdAnswers: Bool { items.contains { $0.item.isKept || $0.item.part == .date } }
}
