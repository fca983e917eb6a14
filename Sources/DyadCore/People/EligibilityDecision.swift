/// Whether a person may take part, with the reason in words.
public struct EligibilityDecision: Hashable, Sendable {
    /// The answer.
    public let isEligible: Bool
    /// The titles of the routes that hold; a doctor may be both IMG and locally employed (HUTH-P3).
    public let routes: [String]
    /// The reason, as one sentence.
    public let reason: String
}
