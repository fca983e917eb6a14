import DyadCore

/// Rows for a form, drawn in a test as a Markdown table whose columns are items.
struct DrawnTable {
    let columns: [String]
    let rows: [[String]]

    init(_ drawing: String) {
        let lines = drawing.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
        columns = lines.first ?? []
        rows = Array(lines.dropFirst())
    }

    /// A row as an importer reads it, with what is wrong with its cells.
    func submission(to form: FormDefinition, _ cells: [String], row: Int, _ problems: inout [Diagnostic])
        -> IncomingSubmission
    {
        let place = Place.cell(file: "drawn.csv", sheet: nil, cell: "A\(row)")
        var submission = IncomingSubmission(form: form.id, place: place)
        for (column, cell) in zip(columns, cells) where !cell.isEmpty {
            guard let item = form.item(ItemID(column)) else {
                problems.append(
                    Diagnostic("unknown-column", at: place, "“\(column)” is no item.", remedy: "Correct it."))
                continue
            }
            do throws(EntryProblem) {
                keep(try item.question.answer(to: .text(cell)), of: item, in: &submission)
            } catch {
                problems.append(Diagnostic("bad-answer", at: place, error.problem, remedy: error.remedy))
            }
        }
        return submission
    }

    private func keep(_ value: AnswerValue, of item: FormItem, in submission: inout IncomingSubmission) {
        switch item.part {
        case .email: submission.email = value.text
        case .name: submission.name = value.text
        case .registration: submission.registration = value.text
        case .date: if case .date(let date) = value { submission.date = date }
        default: submission.answers[item.id] = value
        }
    }
}
