/// A choice of the evaluation plan without its type, for reading, printing and trying every reading.
public struct PlanField: Sendable {
    /// The name in a definition.
    public let key: String
    /// The requirement that records the ambiguity.
    public let requirement: String
    /// What is open.
    public let question: String
    /// The readings: what is written and what it means.
    public let options: [(id: String, words: String)]
    let get: @Sendable (EvaluationPlan) -> String
    let set: @Sendable (inout EvaluationPlan, String) -> Void

    init<Option: PlanOption>(_ key: String, _ path: any WritableKeyPath<EvaluationPlan, Option> & Sendable) {
        self.key = key
        requirement = Option.reading.requirement
        question = Option.reading.text
        options = Option.allCases.map { ($0.rawValue, Option.reading.words[$0] ?? $0.rawValue) }
        get = { $0[keyPath: path].rawValue }
        set = { plan, text in
            if let option = Option(rawValue: text) { plan[keyPath: path] = option }
        }
    }
}
