/// One thing in which two definitions differ, as a sentence for people.
public struct DefinitionDifference: Hashable, Sendable {
    /// The part of a definition that a difference belongs to, in the order in which people read a programme.
    public enum Section: String, CaseIterable, Sendable {
        case cohort, people, matching, sessions, forms, measures, rules, decision, plan, support, families, report
        case disclosure, other

        /// The heading.
        public var title: String {
            switch self {
            case .cohort: "Cohort"
            case .people: "People and eligibility"
            case .matching: "Matching"
            case .sessions: "Sessions and steps"
            case .forms: "Forms"
            case .measures: "Measures"
            case .rules: "Outcome rules"
            case .decision: "Decision table"
            case .plan: "Plan"
            case .support: "Support"
            case .families: "Families"
            case .report: "Report"
            case .disclosure: "Disclosure"
            case .other: "Other"
            }
        }

        /// The section of a name that stands at the top of a definition.
        init(of name: String) {
            self =
                switch name {
                case "cohort": .cohort
                case "roles", "participants": .people
                case "matching": .matching
                case "sessions", "steps": .sessions
                case "forms", "lists": .forms
                case "measures": .measures
                case "domains": .rules
                case "decision": .decision
                case "plan": .plan
                case "support": .support
                case "families": .families
                case "report", "limitations": .report
                case "disclosure": .disclosure
                default: .other
                }
        }
    }

    /// Where it belongs.
    public let section: Section
    /// What differs, with what each of the two says.
    public let sentence: String
}
