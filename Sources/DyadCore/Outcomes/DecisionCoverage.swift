/// What a decision table leaves open: the combinations that no row or several rows cover, found by trying them all.
public struct DecisionCoverage: Sendable {
    /// One combination of domain states.
    public struct Combination: Sendable {
        /// The states, by domain in the order of the definition.
        public let states: [(domain: String, state: DomainState)]
        /// Whether the promising domain is promising.
        public let isPromising: Bool
        /// The names of the rows that apply.
        public let rows: [String]

        /// The combination in words.
        public var words: String {
            states.map { "\($0.domain) \($0.state.words)" }.joined(separator: ", ")
        }
    }

    /// Every combination that can occur.
    public let combinations: [Combination]

    /// The combinations that no row covers.
    public var gaps: [Combination] { combinations.filter(\.rows.isEmpty) }

    /// The combinations that several rows cover.
    public var overlaps: [Combination] { combinations.filter { $0.rows.count > 1 } }

    /// Tries every combination of met, partly met and not met, promising or not. A domain that is met is promising.
    ///
    /// - Complexity: 3 to the power of the number of domains.
    public init(of table: DecisionTable, domains: [OutcomeDomain], under plan: EvaluationPlan) {
        let states: [DomainState] = [.met, .partial, .none]
        var products: [[(domain: String, state: DomainState)]] = [[]]
        for domain in domains { products = products.flatMap { start in states.map { start + [(domain.id, $0)] } } }
        combinations = products.flatMap { product in
            let byDomain = Dictionary(uniqueKeysWithValues: product.map { ($0.domain, $0.state) })
            let unmet = Dictionary(
                uniqueKeysWithValues: domains.map { domain in
                    let counting = domain.rules.count(where: \.isCounting)
                    return (domain.id, byDomain[domain.id] == .met ? 0 : byDomain[domain.id] == .partial ? 1 : counting)
                })
            let isMet = table.promisingDomain.map { byDomain[$0] == .met } ?? false
            let promising = table.promisingDomain == nil ? [false] : isMet ? [true] : [true, false]
            return promising.map { isPromising in
                let standing = DecisionTable.Standing(states: byDomain, unmet: unmet, isPromising: isPromising)
                return Combination(
                    states: product, isPromising: isPromising, rows: table.rows(for: standing, under: plan).map(\.id))
            }
        }
    }
}
