/// Who may take part: a person is eligible when every condition of at least one route holds (HUTH-P2, HUTH-P3).
public struct EligibilityRule: Sendable {
    /// One way to be eligible.
    public struct Route: Sendable {
        /// The permanent name.
        public let id: String
        /// What people call it: “SAS doctor”.
        public let title: String
        /// All of these hold.
        public let conditions: [EligibilityCondition]
    }

    /// The routes; none means that everybody who applies is eligible.
    public let routes: [Route]

    /// Whether a person with these answers is eligible, and why.
    ///
    /// - Parameter day: the day of the application, from which months are counted.
    /// - Complexity: linear in the number of conditions.
    public func decision(
        for answers: [ItemID: AnswerValue], on day: CalendarDate?, under plan: EvaluationPlan, form: FormDefinition
    ) -> EligibilityDecision {
        var routesMet: [String] = []
        var misses: [String] = []
        for route in routes {
            let unmet = route.conditions.compactMap { $0.miss(in: answers, on: day, under: plan, form: form) }
            if unmet.isEmpty {
                routesMet.append(route.title)
            } else {
                misses.append("\(route.title): \(unmet.joined(separator: " and "))")
            }
        }
        if routes.isEmpty {
            return EligibilityDecision(isEligible: true, routes: [], reason: "Everybody who applies is eligible.")
        }
        return routesMet.isEmpty
            ? EligibilityDecision(
                isEligible: false, routes: [], reason: "Not eligible. " + misses.joined(separator: "; ") + ".")
            : EligibilityDecision(
                isEligible: true, routes: routesMet, reason: "Eligible as \(routesMet.joined(separator: " and ")).")
    }
}
