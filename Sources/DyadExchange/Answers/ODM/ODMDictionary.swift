import DyadCore
import DyadSheets

/// The questions and code lists that an ODM document defines, as they come up.
struct ODMDictionary {
    /// A question.
    struct Item {
        var name: String
        /// What REDCap calls the question, of which this may be one box.
        var variable: String?
        var isBox = false
        var prompt = ""
        var codeList: String?
    }

    var items: [String: Item] = [:]
    /// What the codes of a list stand for.
    var codeLists: [String: [String: String]] = [:]
    /// What the boxes of a question stand for, by its list.
    var boxes: [String: [String: String]] = [:]
    /// The question that holds the number of the record.
    var recordField: String?

    /// The question and the option that an item stands for: itself, or one box of several.
    func question(of item: String) -> (question: String, option: String?) {
        guard let mark = item.firstRange(of: "___"), items[item]?.isBox ?? true else { return (item, nil) }
        // REDCap writes the box of -2 as `name____2`.
        return (String(item[..<mark.lowerBound]), String(item[mark.upperBound...]).replacing(/^_(?=[0-9])/, with: "-"))
    }

    /// What is known of the questions of a form.
    func form(_ form: String) -> DocumentContents.Form {
        let state = (form.split(separator: ".").last.map(String.init) ?? form) + "_complete"
        var questions: [String: DocumentQuestion] = [:]
        for (id, item) in items {
            let question = question(of: id)
            let isBox = question.option != nil
            let plain = question.question.split(separator: ".").last.map(String.init) ?? question.question
            let names = [item.variable ?? (isBox ? plain : item.name), plain, item.prompt, question.question]
            var known = questions[question.question] ?? DocumentQuestion(names: Self.unique(names))
            known.words.merge(item.codeList.flatMap { (isBox ? boxes : codeLists)[$0] } ?? [:]) { first, _ in first }
            if id == state || id == recordField { known.ignored = .housekeeping }
            questions[question.question] = known
        }
        questions[state] = questions[state] ?? DocumentQuestion(names: [state], ignored: .housekeeping)
        return DocumentContents.Form(questions: questions)
    }

    /// `1, one | 2, two` as REDCap writes it.
    static func choices(_ text: String) -> [String: String] {
        var words: [String: String] = [:]
        for choice in text.split(separator: "|") {
            let parts = choice.split(separator: ",", maxSplits: 1).map { WhiteSpace.folded(String($0)) }
            if parts.count == 2 { words[parts[0]] = parts[1] }
        }
        return words
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
