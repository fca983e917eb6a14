import DyadCore
import DyadMarkup
import DyadSheets

/// One QuestionnaireResponse as a record.
struct FHIRResponse {
    private let response: XMLNode
    private let file: String
    private var record: AnswerRecord
    /// The plain answers, by question, for conditions.
    private var plain: [String: [String]] = [:]

    init(_ response: XMLNode, _ file: String) {
        (self.response, self.file) = (response, file)
        let form = response.value("questionnaire").map { FHIRQuestions.name(of: $0) } ?? ""
        record = AnswerRecord(form: form, path: response.path, line: response.line)
        record.roles[.submittedAt] = response.value("authored")
        let people = ["source", "subject", "author"].compactMap { response.child($0) }
        record.roles[.sourceID] = people.lazy.compactMap { $0.value("reference") }.first ?? response.value("id")
        record.roles[.respondentEmail] = email(of: people)
    }

    /// Adds the record, with what its questions are called.
    consuming func add(to contents: inout DocumentContents) throws {
        guard response.value("status") != "entered-in-error" else {
            return contents.leaveOut("A response that was entered in error", at: response.path, line: response.line)
        }
        if let status = response.value("status"), !["completed", "amended"].contains(status) {
            contents.remark(
                "unfinished-response", "A response has the status “\(status)” and is read like a completed one.",
                remedy: "Leave it out if it does not count.", at: response.path, line: response.line)
        }
        var form = contents.forms[record.form] ?? DocumentContents.Form()
        take(response.children("item"), &form, &contents)
        for item in items(in: response) {
            guard let link = item.value("linkId"), !item.children("answer").isEmpty else { continue }
            for condition in form.conditions[link] ?? [] where !condition.holds(with: plain) {
                record.problems.append(
                    Diagnostic(
                        "not-asked", at: .element(file: file, line: item.line, path: item.path),
                        "“\(item.value("text") ?? link)” is answered (\((plain[link] ?? []).joined(separator: "; "))), though it is asked only where \(condition.words).",
                        remedy: "Remove the answer, or correct the one that it depends on."))
            }
        }
        contents.forms[record.form] = form
        try contents.add(record)
    }

    private mutating func take(
        _ items: [XMLNode], _ form: inout DocumentContents.Form, _ contents: inout DocumentContents
    ) {
        for item in items {
            guard let link = item.value("linkId") else { continue }
            let answers = item.children("answer")
            if !answers.isEmpty, form.questions[link] == nil {
                form.questions[link] = DocumentQuestion(names: [item.value("text"), link].compactMap { $0 })
            }
            for answer in answers {
                for value in answer.children where value.name.hasPrefix("value") {
                    add(value, to: link, &form, &contents)
                }
                take(answer.children("item"), &form, &contents)
            }
            take(item.children("item"), &form, &contents)
        }
    }

    private mutating func add(
        _ value: XMLNode, to link: String, _ form: inout DocumentContents.Form, _ contents: inout DocumentContents
    ) {
        var answer = AnswerRecord.Answer(question: link, value: .empty, line: value.line)
        switch value.name {
        case "valueCoding":
            guard let code = value.value("code") ?? value.value("display") else { return }
            if let display = value.value("display"), form.questions[link]?.words[code] == nil {
                form.questions[link]?.words[code] = display
            }
            (answer.option, answer.value) = (code, .boolean(true))
            plain[link, default: []].append(code)
        case "valueAttachment", "valueReference":
            return contents.leaveOut("An answer of the kind \(value.name)", at: value.path, line: value.line)
        default:
            guard let plainValue = value.attribute("value") ?? value.value("value"), !plainValue.isEmpty else { return }
            // “Less than 5” is no number, and a question that asks for one says so.
            let words = [value.value("comparator"), plainValue].compactMap { $0 }.joined(separator: " ")
            if let unit = value.value("unit") ?? value.value("code") {
                contents.leaveOut("The unit “\(unit)” of an answer", at: value.path, line: value.line)
            }
            answer.value = .text(words)
            plain[link, default: []].append(words)
        }
        record.answers.append(answer)
    }

    private func items(in node: XMLNode) -> [XMLNode] {
        (node.children("item") + node.children("answer").flatMap { $0.children("item") }).flatMap {
            [$0] + items(in: $0)
        }
    }

    /// The e-mail by which the response names whoever answered.
    private func email(of people: [XMLNode]) -> String? {
        let contained = response.children("contained").flatMap(\.children).flatMap { $0.children("telecom") }
        let named = people.flatMap {
            [$0.child("identifier")?.value("value"), $0.value("display"), $0.value("reference")]
        }
        return (named + contained.map { $0.value("value") }).lazy.compactMap { $0 }.first { $0.contains("@") }
            .map { $0.hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 }
    }
}
