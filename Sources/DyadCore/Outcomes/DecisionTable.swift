/// The decision table of a programme: rows of conditions on the states of its domains.
public struct DecisionTable: Sendable {
    /// What must hold for a row to apply.
    public struct Condition: Sendable {
        /// Every one of these domains is in one of its states.
        public let allOf: [String: Set<DomainState>]
        /// At least one of these domains is in one of its states; empty asks nothing.
        public let anyOf: [String: Set<DomainState>]
        /// Whether the promising domain must be promising; `nil` asks nothing.
        public let promising: Bool?
        /// Whether there must be multiple unmet thresholds; `nil` asks nothing.
        public let multipleUnmet: Bool?
    }

    /// One row.
    public struct Row: Sendable {
        /// The permanent name, such as `T2-1`.
        public let id: String
        /// The scenario in words.
        public let scenario: String
        /// The recommended decision in words.
        public let decision: String
        /// How cautious it is: where several rows apply, the highest leads.
        public let caution: Int
        /// Whether it would enrol another cohort: an unresolved escalation then withholds it.
        public let enrols: Bool
        /// When it applies.
        public let condition: Condition
    }

    /// The rows in the order of the table.
    public let rows: [Row]
    /// The domain that may be promising, such as `impact`.
    public let promisingDomain: String?
    /// The rule whose observed change must be positive to be promising.
    public let promisingRule: String?

    /// What the table is asked about.
    public struct Standing: Sendable {
        /// The state of each domain.
        public let states: [String: DomainState]
        /// The unmet counting thresholds of each domain.
        public let unmet: [String: Int]
        /// Whether the promising domain is promising.
        public let isPromising: Bool

        /// How a cohort stands.
        public init(states: [String: DomainState], unmet: [String: Int], isPromising: Bool) {
            self.states = states
            self.unmet = unmet
            self.isPromising = isPromising
        }
    }

    /// Every row that applies, in the order of the table.
    public func rows(for standing: Standing, under plan: EvaluationPlan) -> [Row] {
        rows.filter { row in
            let condition = row.condition
            func holds(_ entry: (key: String, value: Set<DomainState>)) -> Bool {
                standing.states[entry.key].map(entry.value.contains) ?? false
            }
            return condition.allOf.allSatisfy(holds)
                && (condition.anyOf.isEmpty || condition.anyOf.contains(where: holds))
                && condition.promising.map { $0 == standing.isPromising } ?? true
                && condition.multipleUnmet.map { $0 == hasMultipleUnmet(standing, under: plan) } ?? true
        }
    }

    private func hasMultipleUnmet(_ standing: Standing, under plan: EvaluationPlan) -> Bool {
        let total = standing.unmet.values.reduce(0, +)
        switch plan.multipleUnmet {
        case .anyTwo: return total >= 2
        case .twoDomains: return total >= 2 && standing.unmet.values.count { $0 > 0 } >= 2
        }
    }
}
