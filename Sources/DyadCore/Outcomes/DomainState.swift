/// How a domain stands, from the verdicts of its counting rules (A17).
public enum DomainState: String, CaseIterable, Hashable, Sendable {
    /// Every counting threshold is met.
    case met
    /// Some are met, some are not.
    case partial
    /// None is met.
    case none
    /// Some cannot be judged, and none is unmet.
    case notEvaluable = "not-evaluable"

    /// The state that some verdicts make; no verdicts make `met`.
    public init(_ statuses: some Sequence<Verdict.Status>) {
        let names = statuses.map(\.name)
        if names.contains("not-met") {
            self = names.contains("met") ? .partial : .none
        } else {
            self = names.contains("not-decided") ? .notEvaluable : .met
        }
    }

    /// The state in words.
    public var words: String {
        switch self {
        case .met: "met"
        case .partial: "partly met"
        case .none: "not met"
        case .notEvaluable: "cannot be judged"
        }
    }
}
