import DyadCore
import DyadMarkup

/// A question as a file of another program has it, before it has Dyad's names.
struct FoundQuestion {
    /// Its name in the file, by which conditions speak of it.
    let name: String
    /// The question as people read it; the name where there are no words.
    let prompt: String
    /// What it takes; the ids of options are the codes of the file.
    var shape: QuestionShape
    var isRequired = false
    var isEmail = false
    /// When it is asked, in the words of the file; empty for always.
    var condition = ""
    /// The same, where it was understood.
    var understood: FormCondition?
    /// Where it stands.
    let path: String
    let line: Int?

    init(_ name: String, _ prompt: String, _ shape: QuestionShape, at path: String, line: Int?) {
        (self.name, self.shape, self.path, self.line) = (name, shape, path, line)
        self.prompt = prompt.isEmpty ? name : prompt
    }

    init(_ name: String, _ prompt: String, _ shape: QuestionShape, at node: FormNode) {
        self.init(name, prompt, shape, at: node.node.path, line: node.node.line)
    }

    /// Takes over when the question is asked.
    mutating func ask(only condition: String?) {
        self.condition = condition ?? ""
        understood = condition.flatMap { FormCondition($0) }
    }
}
