/// How sentences speak of one kind of thing in a definition, such as a session: what it is called, what each of its names
/// means in words, and what a name is worth when nobody writes it.
struct ComparedKind: Sendable {
    /// How one thing of the kind is called.
    enum Naming: Sendable {
        /// “the form “check-in””.
        case noun
        /// Its name alone, in quotation marks.
        case quoted
        /// “session 4”.
        case numbered
        /// “mentors”.
        case plural
    }

    /// What a name holds.
    indirect enum Content: Sendable {
        /// One word, number or text, with what it is when it is not written.
        case value(unwritten: String?)
        /// Yes or no, with what it is when it is not written.
        case flag(unwritten: Bool?)
        /// A reading of the plan.
        case reading(PlanField)
        /// The threshold of an outcome rule.
        case threshold
        /// A list of words, or one word.
        case texts
        /// A list of occasions.
        case occasions
        /// A list of things, compared by id.
        case things(ComparedKind)
        /// A section.
        case part(ComparedKind)
        /// Names of the programme's own, each with what it holds.
        case named(noun: String, Field)
    }

    /// One name.
    struct Field: Sendable {
        let key: String
        /// What it is in words; it begins a sentence.
        let words: String
        let content: Content

        init(_ key: String, _ words: String, _ content: Content = .value(unwritten: nil)) {
            self.key = key
            self.words = words
            self.content = content
        }
    }

    var noun = ""
    var naming = Naming.noun
    /// The names that say which thing it is.
    var identity = ["id"]
    /// The names whose value people know it by, best first.
    var title = ["id"]
    /// The word between the thing and what it stands in, where that is needed to know which thing is meant.
    var place: String?
    /// What its owner does with a thing that only one definition has: “also asks”.
    var verb: String?
    /// What is told of a thing that only one definition has; `%` is the value.
    var details: [(key: String, words: String)] = []
    /// The plug-in whose settings stand beside the fields.
    var plugin: PluginSettings.Kind?
    /// Whether a section that is missing is one with every name at its default.
    var isUsualWhenMissing = false
    /// Whether a section that only one definition has is told without its values.
    var isLarge = false
    var fields: [Field] = []
}
