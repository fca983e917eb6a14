/// Compares how two definitions judge by each outcome rule that both have.
struct RuleComparer: Sendable {
    let first: ProgrammeDefinition
    let second: ProgrammeDefinition
    let measures: [MeasureComparison]
    let names: ComparedNames

    /// Numbers of the plan that go with one of its readings.
    private static let numbers: [String: [(words: String, number: @Sendable (EvaluationPlan) -> Int)]] = [
        "missingAnswers": [("The fewest paired answers (A3)", { $0.minimumPairs })],
        "monitoringFrom": [("The month in which the monitoring ends (A16)", { $0.monitoringUntilMonth })],
    ]

    func comparisons() -> [RuleComparison] {
        first.domains.flatMap(\.rules).compactMap { rule in
            second.rule(rule.id).map { other in
                let obstacles = judged(rule, other) + readings(rule, other) + measures(rule, other) + role(rule, other)
                return RuleComparison(
                    id: rule.id, title: rule.title, comparability: obstacles.worst, reasons: obstacles.sentences)
            }
        }
    }

    /// Kind, threshold and settings.
    private func judged(_ a: OutcomeDomain.Rule, _ b: OutcomeDomain.Rule) -> [Obstacle] {
        let (rule, other) = (a.rule, b.rule)
        let kinds = (type(of: rule).id, type(of: other).id)
        guard kinds.0 == kinds.1 else {
            return [.bar("It is another kind of rule: \(names.both("“\(kinds.0)”", "“\(kinds.1)”")).")]
        }
        let threshold = threshold(rule.threshold, other.threshold)
        let (x, y) = (PluginSettings.values(of: rule), PluginSettings.values(of: other))
        let differing = Set(x.members.keys).union(y.members.keys).filter { x[$0] != y[$0] }.sorted()
        return threshold
            + differing.filter { $0 != "atLeast" || threshold.isEmpty }.map { key in
                setting(key, x[key], y[key])
            }
    }

    private func threshold(_ a: Quantity, _ b: Quantity) -> [Obstacle] {
        guard a != b else { return [] }
        return [.bar("The threshold is another: \(names.both(a.text(beside: b), b.text(beside: a))).")]
    }

    /// A threshold that is the same and written in another way, such as 7 of 10 and 70%, may be read in another way (A4).
    private func setting(_ key: String, _ a: JSONValue?, _ b: JSONValue?) -> Obstacle {
        let words = names.both(
            a.map { ComparedValue.words($0) } ?? "nothing", b.map { ComparedValue.words($0) } ?? "nothing")
        return key == "atLeast"
            ? .care("The threshold is written in another way: \(words).")
            : .bar("The setting “\(key)” is another: \(words).")
    }

    /// The readings of the plan on which either depends.
    private func readings(_ a: OutcomeDomain.Rule, _ b: OutcomeDomain.Rule) -> [Obstacle] {
        let keys = Set(a.rule.readings).union(b.rule.readings)
        let options = EvaluationPlan.fields.filter { keys.contains($0.key) }.compactMap { field -> Obstacle? in
            let (x, y) = (field.get(first.plan), field.get(second.plan))
            func words(_ option: String) -> String { "“\(field.options.first { $0.id == option }?.words ?? option)”" }
            guard x != y else { return nil }
            return .bar("\(field.requirement) is read differently: \(names.both(words(x), words(y))).")
        }
        let numbers = keys.sorted().flatMap { RuleComparer.numbers[$0] ?? [] }.compactMap {
            words, number -> Obstacle? in
            let (x, y) = (number(first.plan), number(second.plan))
            return x == y ? nil : .bar("\(words): \(names.both("\(x)", "\(y)")).")
        }
        return options + numbers
    }

    /// The measures that both read; another choice of measures is a setting.
    private func measures(_ a: OutcomeDomain.Rule, _ b: OutcomeDomain.Rule) -> [Obstacle] {
        let read = measures.filter { a.rule.measures.contains($0.id) && b.rule.measures.contains($0.id) }
        func labels(_ comparability: Comparability) -> String {
            read.filter { $0.comparability == comparability }.map { "“\($0.label)”" }.joined(separator: ", ")
        }
        let (barred, careful) = (labels(.notComparable), labels(.withCare))
        return (barred.isEmpty ? [] : [.bar("It reads what cannot be compared: \(barred).")])
            + (careful.isEmpty ? [] : [.care("It reads what can be compared only with care: \(careful).")])
    }

    /// Whether it counts, and who judges it.
    private func role(_ a: OutcomeDomain.Rule, _ b: OutcomeDomain.Rule) -> [Obstacle] {
        func words(_ rule: OutcomeDomain.Rule) -> String { rule.isCounting ? "it counts" : "it is only reported" }
        func judge(_ rule: OutcomeDomain.Rule) -> String { rule.judgedBy.map { "“\($0)”" } ?? "nobody" }
        return
            (a.isCounting == b.isCounting
            ? [] : [.care("It counts differently towards its domain: \(names.both(words(a), words(b))).")])
            + (a.judgedBy == b.judgedBy ? [] : [.care("Another role judges it: \(names.both(judge(a), judge(b))).")])
    }
}
