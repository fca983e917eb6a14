import DyadCore

/// An answer as the last columns of the long table: number, option and words.
enum LongAnswer {
    static func rows(of answer: CohortView.ReadableAnswer, to item: FormItem?) -> [[ExportValue]] {
        switch answer.value {
        case .integer, .number: [[ExportValue(answer.value.fraction), .missing, .missing]]
        case .choice, .choices, .boolean:
            answer.value.options.map { option in
                [.missing, .text(option), ExportValue(words(option, of: answer, item))]
            }
        case .text, .date, .people: [[.missing, .missing, ExportValue(ExportValue(answer, to: item).words)]]
        }
    }

    private static func words(_ option: String, of answer: CohortView.ReadableAnswer, _ item: FormItem?) -> String {
        if case .choices = answer.value { return item?.question.words(for: .choice(option)) ?? option }
        return answer.words
    }
}

extension ExportValue {
    /// An answer by its type; options by their labels, several joined by “;”. A day that stands for something else, such as
    /// the first of a quarter, is in the words of its question.
    init(_ answer: CohortView.ReadableAnswer?, to item: FormItem?) {
        switch answer?.value {
        case nil: self = .missing
        case .integer(let whole): self = .whole(whole)
        case .number(let number): self = .number(number)
        case .date(let day) where item?.question.shape == .date: self = .date(day)
        case .boolean(let value): self = .yesNo(value)
        case .people(let people): self.init(people.map(\.description).joined(separator: "; "))
        case .text, .choice, .choices, .date: self.init(answer?.words)
        }
    }
}

extension ExportColumn {
    /// The column of an item's answers, called `answer-date` where the item has the name of one of the other columns.
    init(_ item: FormItem, beside others: [ExportColumn]) {
        let isTaken = others.contains { $0.id == item.id.description }
        let id = isTaken ? "answer-\(item.id)" : item.id.description
        let shape = item.question.shape
        let options = shape.options.map(\.label).joined(separator: "; ")
        let (kind, unit, allowed): (Kind, String, String) =
            switch shape {
            case .scale: (.whole, Quantity.Unit.points.rawValue, item.question.whatToEnter)
            case .number(_, _, let whole): (whole ? .whole : .number, "", item.question.whatToEnter)
            case .yesNo: (.yesNo, "", "yes; no")
            case .date: (.date, "", "")
            case .choice: (.text, "", options)
            case .choices: (.text, "", options + " (several joined by “;”)")
            case .text, .people: (.text, "", "")
            }
        self.init(id, item.label, item.prompt, kind, unit: unit, allowed: allowed)
    }
}
