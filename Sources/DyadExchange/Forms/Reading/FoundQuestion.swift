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
    /// When it is asked; `nil` for always.
    var condition: FoundCondition?
    /// When the groups in which it stands are asked, the outermost first.
    var groups: [FoundCondition] = []
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
}
