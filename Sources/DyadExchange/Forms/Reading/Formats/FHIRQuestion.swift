import DyadCore
import DyadMarkup

/// An item of a questionnaire.
struct FHIRQuestion {
    let type: String
    /// Its words; where it has none, those of its code.
    let text: String
    private let linkID: String
    private let node: FormNode
    private let document: FormDocument
    private let groups: [FoundCondition]

    /// An item in others that are asked where these conditions hold.
    init(_ node: FormNode, in groups: [FoundCondition], document: FormDocument) {
        (self.node, self.groups, self.document) = (node, groups, document)
        type = node.fhir("type") ?? ""
        linkID = node.fhir("linkId") ?? "question"
        text = node.fhir("text") ?? Self.words(of: node) ?? ""
    }

    /// The words of the first code that has some; the codes themselves are not read.
    private static func words(of node: FormNode) -> String? {
        node.node.children("code").lazy.compactMap { $0.value("display") }.first
    }

    /// The question; `nil`, and listed, where Dyad has none for it.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    func question() throws -> FoundQuestion? {
        guard let shape = try shape() else { return nil }
        var question = FoundQuestion(linkID, text, shape, at: node)
        question.isRequired = node.fhir("required") == "true"
        question.condition = condition
        question.groups = groups
        return question
    }

    private func shape() throws -> QuestionShape? {
        let repeats = node.fhir("repeats") == "true"
        if repeats, !["choice", "open-choice"].contains(type) { node.remark("several answers become one") }
        switch type {
        case "boolean": return .yesNo
        case "decimal", "integer": return try FHIRNumber(node, document: document).shape(whole: type == "integer")
        case "date": return .date
        case "string", "text": return .text(longest: node.fhir("maxLength").flatMap { Int($0) })
        case "dateTime":
            node.remark("a “dateTime” is read as a whole day")
            return .date
        case "time", "url":
            node.remark("a “\(type)” is read as a text")
            return .text(longest: nil)
        case "choice", "open-choice": return choice(repeats: repeats)
        default:
            node.remark("an item of the type “\(type)” cannot be asked in Dyad")
            return nil
        }
    }

    private func choice(repeats: Bool) -> QuestionShape {
        if type == "open-choice" { node.remark("an answer in one's own words is not kept beside the options") }
        let options = FHIROptions(node, document: document)
        guard options.all.isEmpty else { return repeats ? .choices(options.all) : .choice(options.all) }
        let list = options.valueSet.map { ", “\($0)”," } ?? ""
        node.remark("its options\(list) are not in the file, so write “use: choice” with them")
        return .text(longest: nil)
    }

    /// When it is asked; `nil` for always.
    var condition: FoundCondition? {
        let terms = node.children("enableWhen").map { term in
            let answer = term.node.children.first { $0.name.hasPrefix("answer") }.map(term.child(at:))
            answer?.passOver(["system", "version", "display"])
            return (
                field: term.fhir("question") ?? "", sign: term.fhir("operator") ?? "",
                code: answer.flatMap { $0.fhir("code") ?? $0.fhirValue } ?? ""
            )
        }
        let isAny = node.fhir("enableBehavior") != "all" || terms.count == 1
        guard let first = terms.first else { return nil }
        let words = terms.map { "“\($0.field)” \($0.sign) “\($0.code)”" }.joined(separator: isAny ? " or " : " and ")
        let isPlain = isAny && terms.allSatisfy { $0.field == first.field && $0.sign == "=" }
        return FoundCondition(
            words, understood: isPlain ? FormCondition(field: first.field, codes: terms.map(\.code)) : nil)
    }
}
