/// People in groups by their answers to one item.
struct AnswerGroups {
    /// One group: what they answered and where they stand.
    struct Group {
        let label: String
        let people: Set<Int>
    }

    /// What people call the item.
    let label: String
    /// The groups, in the order of the options or of the alphabet; who did not answer is last.
    let groups: [Group]
    /// Whether an answer is one of the options that everybody was shown, and not a person's own words.
    let isFixed: Bool
    /// Whether an answer to it needs the larger group.
    let isSensitive: Bool

    /// Groups people by what their application says; `nil` where the form does not ask the item.
    init?(_ participants: [Participant], by item: ItemID, of form: FormDefinition) {
        guard let asked = form.item(item) else { return nil }
        label = asked.label
        isSensitive = asked.audience.isSensitive
        let options = asked.question.optionIDs
        isFixed = options != nil
        var people: [String: Set<Int>] = [:]
        var words: [String: (words: String, order: [Int])] = [:]
        for (place, participant) in participants.enumerated() {
            let value = participant.application.answers[item]?.value
            let said = value.map { AnswerGroups.words($0, asked.question) } ?? "not answered"
            let key = value == nil ? "" : said.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            people[key, default: []].insert(place)
            let order = value.map { $0.options.map { options?.firstIndex(of: $0) ?? 0 } } ?? [.max]
            words[key] = words[key] ?? (said, [order.count] + order)
        }
        groups = people.keys.sorted { a, b in
            let (one, other) = (words[a]?.order ?? [], words[b]?.order ?? [])
            if a.isEmpty || b.isEmpty { return b.isEmpty && !a.isEmpty }
            return one == other ? a < b : one.lexicographicallyPrecedes(other)
        }.map { Group(label: words[$0]?.words ?? "", people: people[$0] ?? []) }
    }

    /// Several options are named with “and”, so that a list of groups can be read.
    private static func words(_ value: AnswerValue, _ question: any Question) -> String {
        guard case .choices(let options) = value else { return question.words(for: value) }
        return options.map { question.words(for: .choice($0)) }.joined(separator: " and ")
    }
}
