/// A domain with its state and its rules' results.
public struct DomainResult: Sendable {
    /// One rule's verdict, and what other permitted readings would say.
    public struct RuleResult: Sendable {
        /// The rule in the programme.
        public let rule: OutcomeDomain.Rule
        /// Whether it counts towards the domain under the plan.
        public let isCounting: Bool
        /// What it says.
        public let verdict: Verdict
        /// What it would say under other readings.
        public let sensitivity: [Reading]

        /// A rule's result.
        public init(rule: OutcomeDomain.Rule, isCounting: Bool, verdict: Verdict, sensitivity: [Reading]) {
            self.rule = rule
            self.isCounting = isCounting
            self.verdict = verdict
            self.sensitivity = sensitivity
        }
    }

    /// The domain.
    public let domain: OutcomeDomain
    /// How it stands.
    public let state: DomainState
    /// Its rules' results, in the order of the table.
    public let rules: [RuleResult]

    /// A domain's result.
    public init(domain: OutcomeDomain, state: DomainState, rules: [RuleResult]) {
        self.domain = domain
        self.state = state
        self.rules = rules
    }

    /// The counting rules that are not met.
    public var unmetCount: Int { rules.count { $0.isCounting && $0.verdict.status == .notMet } }
}
