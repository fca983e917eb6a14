/// What a match may know of a person: their application's answers that anybody may match on.
public struct Profile: Hashable, Sendable {
    /// Who it is.
    public let person: PersonID
    /// The answers by item.
    public let answers: [ItemID: AnswerValue]
    /// The questions, for reading answers as words.
    let form: FormDefinition?

    /// A profile; `form` lets reasons use the labels of options.
    public init(person: PersonID, answers: [ItemID: AnswerValue], form: FormDefinition? = nil) {
        self.person = person
        self.answers = answers
        self.form = form
    }

    /// The same person by another pseudonym, with answers put in another way.
    func mapping(person: PersonID, _ body: (AnswerValue) -> AnswerValue) -> Profile {
        Profile(person: person, answers: answers.mapValues(body), form: form)
    }

    /// The answer to an item, or `nil` when it is missing.
    public subscript(_ item: ItemID) -> AnswerValue? { answers[item] }

    /// The options chosen at an item; empty when it is missing.
    public func options(_ item: ItemID) -> [String] { answers[item]?.options ?? [] }

    /// Whether the answer to an item names a person.
    public func names(_ other: PersonID, at item: ItemID) -> Bool {
        if case .people(let people)? = answers[item] { people.contains(other) } else { false }
    }

    /// What people call an item, for reasons.
    public func label(of item: ItemID) -> String { form?.item(item)?.label ?? item.description }

    /// An option's label, for reasons.
    public func label(of option: String, at item: ItemID) -> String {
        form?.item(item)?.question.words(for: .choice(option)) ?? option
    }

    /// An answer in words, for reasons; “not answered” where it is missing.
    public func words(_ item: ItemID) -> String {
        guard let value = answers[item] else { return "not answered" }
        return form?.item(item)?.question.words(for: value) ?? value.text
    }

    /// Two profiles are the same when people and answers are.
    public static func == (a: Profile, b: Profile) -> Bool { a.person == b.person && a.answers == b.answers }

    /// Hashes the person and the answers.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(person)
        hasher.combine(answers)
    }
}
