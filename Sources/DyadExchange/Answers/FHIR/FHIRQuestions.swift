import DyadMarkup

/// What a Questionnaire asks, as far as reading answers to it needs that.
struct FHIRQuestions {
    /// The questions and their conditions.
    private(set) var form = DocumentContents.Form()

    init(_ questionnaire: XMLNode) { take(questionnaire.children("item"), under: []) }

    /// The names by which responses may know a questionnaire.
    static func names(of questionnaire: XMLNode) -> Set<String> {
        Set(["url", "id", "name"].compactMap { questionnaire.value($0) }.map(name))
    }

    /// The last part of an address, without a version.
    static func name(of canonical: String) -> String {
        let address = canonical.split(separator: "|").first ?? ""
        return address.split { $0 == "/" || $0 == "#" }.last.map(String.init) ?? canonical
    }

    private mutating func take(_ items: [XMLNode], under outer: [FHIRCondition]) {
        for item in items {
            guard let link = item.value("linkId") else { continue }
            let own = FHIRCondition(of: item).map { [$0] } ?? []
            form.conditions[link] = outer + own
            if item.value("type") != "group", item.value("type") != "display" {
                var question = DocumentQuestion(names: [item.value("text"), link].compactMap { $0 })
                for option in item.children("answerOption") {
                    guard let coding = option.child("valueCoding"), let display = coding.value("display") else {
                        continue
                    }
                    question.words[coding.value("code") ?? display] = display
                }
                form.questions[link] = question
            }
            take(item.children("item"), under: outer + own)
        }
    }
}
