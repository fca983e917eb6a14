/// Compares two questions by their settings. The core knows no kind of question, so it goes by what a setting is called:
/// labels at the ends are wording, what only says where a setting comes from is nothing, and everything else is the scale.
struct QuestionComparer: Sendable {
    let first: any Question
    let second: any Question
    let names: ComparedNames

    /// Settings that are words for people.
    private static let labels = ["low": "The low end", "high": "The high end"]
    /// Settings that leave the meaning of an answer as it is.
    private static let harmless: Set<String> = ["followsFeedbackScale", "longest"]
    /// The ends of a scale.
    private static let ends = ["minimum", "maximum"]

    func obstacles() -> [Obstacle] {
        let (one, other) = (first, second)
        let kinds = (type(of: one).id, type(of: other).id)
        guard kinds.0 == kinds.1 else {
            return [.bar("It is another kind of question: \(names.both("“\(kinds.0)”", "“\(kinds.1)”")).")]
        }
        let (a, b) = (PluginSettings.values(of: one), PluginSettings.values(of: other))
        let differing = Set(a.members.keys).union(b.members.keys).filter { a[$0] != b[$0] }
        return scale(a, b, differing) + options(a, b) + others(a, b, differing) + labels(a, b)
    }

    private func scale(_ a: JSONValue, _ b: JSONValue, _ differing: Set<String>) -> [Obstacle] {
        guard !differing.isDisjoint(with: QuestionComparer.ends) else { return [] }
        func words(_ settings: JSONValue) -> String {
            [("from", "minimum"), ("to", "maximum")]
                .compactMap { word, key in settings[key].map { "\(word) \(ComparedValue.words($0))" } }
                .joined(separator: " ")
        }
        return [.bar("The scale is another: \(names.both(words(a), words(b))).")]
    }

    private func others(_ a: JSONValue, _ b: JSONValue, _ differing: Set<String>) -> [Obstacle] {
        let known = QuestionComparer.harmless.union(QuestionComparer.ends).union(["options"])
            .union(QuestionComparer.labels.keys)
        return differing.subtracting(known).sorted().map { key in
            func words(_ settings: JSONValue) -> String { settings[key].map { ComparedValue.words($0) } ?? "nothing" }
            return .bar("The setting “\(key)” of its question is another: \(names.both(words(a), words(b))).")
        }
    }

    private func labels(_ a: JSONValue, _ b: JSONValue) -> [Obstacle] {
        QuestionComparer.labels.sorted { $0.key > $1.key }.filter { a[$0.key] != b[$0.key] }.map { key, words in
            func label(_ settings: JSONValue) -> String { settings[key].map { ComparedValue.words($0) } ?? "nothing" }
            return .care("\(words) has another label: \(names.both(label(a), label(b))).")
        }
    }

    // MARK: Options

    private func options(_ a: JSONValue, _ b: JSONValue) -> [Obstacle] {
        let (x, y) = (a["options"]?.elements ?? [], b["options"]?.elements ?? [])
        let (ids, others) = (x.compactMap { $0["id"]?.string }, y.compactMap { $0["id"]?.string })
        guard Set(ids) == Set(others) else {
            let only = names.only(
                x.filter { !others.contains($0["id"]?.string ?? "") }.map(label),
                y.filter { !ids.contains($0["id"]?.string ?? "") }.map(label))
            return [.bar("Its options are others: \(only).")]
        }
        let pairs = x.compactMap { option in y.first { $0["id"] == option["id"] }.map { (option, $0) } }
        return pairs.flatMap(wording)
            + (ids == others ? [] : [.care("Its options stand in another order.")])
    }

    /// What differs between two options with one id. Other names under which a spreadsheet may hold it change no answer.
    private func wording(_ a: JSONValue, _ b: JSONValue) -> [Obstacle] {
        let words =
            a["label"] == b["label"]
            ? [] : [Obstacle.care("An option has another label: \(names.both(label(a), label(b))).")]
        let isSameTime = a["from"] == b["from"] && a["until"] == b["until"]
        return words + (isSameTime ? [] : [.care("The option \(label(a)) is an answer at other times.")])
    }

    private func label(_ option: JSONValue) -> String { "“\(option["label"]?.string ?? "")”" }
}
