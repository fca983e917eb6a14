import DyadCore
import DyadMarkup

/// What a definition would not have let into a journal, of one submission in an exchange file.
struct SubmissionDoubts {
    /// What is to be doubted, with its element.
    private(set) var all: [SubmissionElement.Fault] = []
    private let people: Set<PersonID>

    /// Holds a submission, as the journal is to keep it, against a definition and the people of the file.
    init(_ node: XMLNode, _ kept: JSONValue, _ definition: ProgrammeDefinition, _ people: Set<PersonID>) {
        self.people = people
        let name = node.attribute("form") ?? ""
        guard let form = definition.form(FormID(name)) else {
            doubt(
                node, "There is no form called “\(name)”.",
                NearestName.remedy(for: name, among: definition.forms.map(\.id.description), kind: "forms"))
            return
        }
        var answers: [ItemID: AnswerValue] = [:]
        for answer in node.children("answer") {
            let id = ItemID(answer.attribute("item") ?? "")
            guard let item = form.item(id) else {
                doubt(
                    answer, "The form “\(form.id)” has no item called “\(id)”.",
                    NearestName.remedy(for: id.description, among: form.items.map(\.id.description), kind: "items"))
                continue
            }
            if let value = answer.children.first { answers[id] = self.answer(to: item, value, at: answer) }
        }
        let respondent = PersonID(node.attribute("respondent") ?? "")
        let partner = node.attribute("partner").map { PersonID($0) }
        let sites = form.items.filter { $0.part == .site }.flatMap { $0.question.optionIDs ?? [] }
        for person in [respondent, partner].compactMap({ $0 })
        where !people.contains(person) && !sites.contains(person.description) {
            doubt(node, "“\(person)” is none of the people in the file.", "Add the person, or correct the name.")
        }
        guard let occasion = Occasion(node.attribute("occasion") ?? ""), form.occasions.contains(occasion) else {
            let known = form.occasions.map(\.description).joined(separator: ", ")
            doubt(node, "The form “\(form.id)” is not answered then.", "Use one of: \(known).")
            return
        }
        let expected = Submission(
            form: form, respondent: respondent, occasion: occasion, partner: partner,
            date: node.attribute("date").flatMap { CalendarDate(iso: $0) }, answers: answers)
        if all.isEmpty, expected.json != kept {
            doubt(
                node, "The readers, keys or kinds of its answers are not those that the form “\(form.id)” gives them.",
                "Write them as the form has them.")
        }
    }

    private mutating func doubt(_ node: XMLNode, _ problem: String, _ remedy: String) {
        all.append(SubmissionElement.Fault(node: node, problem: problem, remedy: remedy))
    }

    /// What the question makes of an answer.
    private mutating func answer(to item: FormItem, _ value: XMLNode, at answer: XMLNode) -> AnswerValue? {
        if value.name == "people" {
            let named = value.children("person").map { PersonID($0.words) }
            for person in named where !people.contains(person) {
                doubt(answer, "“\(person)” is none of the people in the file.", "Add the person, or correct the name.")
            }
            return .people(named)
        }
        guard let entry = Self.entry(value) else { return nil }
        do throws(EntryProblem) { return try item.question.answer(to: entry) } catch {
            doubt(answer, "“\(item.label)”: the answer “\(entry.shown)” \(error.problem).", error.remedy)
            return nil
        }
    }

    /// What was entered, where a question can judge it.
    private static func entry(_ node: XMLNode) -> Entry? {
        switch node.name {
        case "integer", "number": Fraction(node.words).map { .number($0) }
        case "text", "choice": .text(node.words)
        case "boolean": .boolean(node.text == "true")
        case "date": CalendarDate(iso: node.words).map { .date($0) }
        case "choices": .choices(node.children("option").map(\.words))
        default: nil
        }
    }
}
