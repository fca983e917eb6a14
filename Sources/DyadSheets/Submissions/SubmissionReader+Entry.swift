internal import DyadCore

extension SubmissionReader {
    /// What stands in a cell, or `nil` where there is no answer.
    func entry(
        _ answer: TableAnswer, _ item: FormItem, _ header: HeaderCell, _ row: Row, _ problems: inout [Diagnostic]
    ) -> Entry? {
        guard case .cell(let cell) = answer else {
            guard case .options(let words) = answer, let first = words.first else { return nil }
            if words.count == 1, case .choices = item.question.shape { return .choices(words) }
            return words.count == 1 ? .text(first) : .choices(words)
        }
        switch cell {
        case .empty: return nil
        case .text(let text):
            let text = WhiteSpace.trimmed(text)
            if let date = dates.date(text, in: header) { return .date(date) }
            return text.isEmpty ? nil : .text(text)
        case .number(let number):
            return Entry(number)
        case .boolean(let value): return .boolean(value)
        case .date, .dateTime:
            guard item.question.optionIDs == nil else {
                problems.append(
                    Diagnostic(
                        "date-for-option", at: table.place(header, of: row),
                        "“\(item.label)”: the cell holds the date \(cell.shown ?? ""), which a spreadsheet may have made of an option such as 5-10.",
                        remedy: "Format the cell as text and enter \(item.question.whatToEnter).",
                        quoted: cell.shown))
                return nil
            }
            return date(cell).map { .date($0) } ?? cell.shown.map { .text($0) }
        case .time, .duration: return cell.shown.map { .text($0) }
        case .error, .unknown:
            problems.append(
                Diagnostic(
                    "cell-error", at: table.place(header, of: row),
                    "“\(item.label)”: the cell holds an error or a formula without its result.",
                    remedy: "Enter \(item.question.whatToEnter), or leave it empty."))
            return nil
        }
    }

    /// The answer by what the file's codes stand for, else by the codes themselves.
    func answer(
        to entry: Entry, _ words: [String: String], _ item: FormItem
    ) throws(EntryProblem) -> AnswerValue {
        let codes: [String]? =
            switch entry {
            case .text(let code): [code]
            case .choices(let codes): codes
            default: nil
            }
        guard let codes, codes.contains(where: { words[$0] != nil }) else { return try item.question.answer(to: entry) }
        let meant = codes.map { words[$0] ?? $0 }
        let isSeveral = if case .choices = entry { true } else { false }
        let said = isSeveral ? Entry.choices(meant) : .text(meant[0])
        do throws(EntryProblem) { return try item.question.answer(to: said) } catch {
            if let answer = try? item.question.answer(to: entry) { return answer }
            throw error
        }
    }

    private func date(_ cell: CellValue) -> CalendarDate? {
        switch cell {
        case .date(let date): CalendarDate(date)
        case .dateTime(let dateTime): CalendarDate(dateTime.date)
        default: nil
        }
    }
}
