/// A group of rules that the decision table speaks of, such as completion.
public struct OutcomeDomain: Sendable {
    /// One rule with its place in the programme.
    public struct Rule: Sendable {
        /// The permanent name, such as `T1-C1`.
        public let id: String
        /// The threshold in words.
        public let title: String
        /// What the source adds.
        public let note: String?
        /// Whether it counts towards the domain; an aspirational target does not (A7).
        public let isCounting: Bool
        /// The role whose judgement it is, named beside it with its possible bias (HUTH-E5).
        public let judgedBy: RoleID?
        /// The rule.
        public let rule: any OutcomeRule
    }

    /// The permanent name.
    public let id: String
    /// What people call it.
    public let title: String
    /// The rules in the order of the table.
    public let rules: [Rule]
}
