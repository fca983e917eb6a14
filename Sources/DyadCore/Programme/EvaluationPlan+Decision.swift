extension EvaluationPlan {
    /// A15: When does a recorded judgement count?
    public enum Judgement: String, PlanOption {
        /// When a second role has countersigned it.
        case countersigned
        /// When one role has recorded it.
        case single

        public static var requirement: String { "A15" }
        public static var question: String { "When does a recorded judgement count?" }
        public var words: String {
            switch self {
            case .countersigned: "when a second role has countersigned it"
            case .single: "when one role has recorded it"
            }
        }
    }

    /// A16: When does the monitoring period begin?
    public enum MonitoringFrom: String, PlanOption {
        /// With the first match.
        case firstMatch = "first-match"
        /// With the programme's start.
        case start

        public static var requirement: String { "A16" }
        public static var question: String { "When does the monitoring period begin?" }
        public var words: String {
            switch self {
            case .firstMatch: "with the first match"
            case .start: "with the programme's start"
            }
        }
    }

    /// A17: What is a domain of which some thresholds are met?
    public enum PartlyMet: String, PlanOption {
        /// Partly met.
        case partial

        public static var requirement: String { "A17" }
        public static var question: String { "What is a domain of which some thresholds are met?" }
        public var words: String {
            switch self {
            case .partial: "partly met"
            }
        }
    }

    /// A18: What if no row of the decision table applies?
    public enum NoScenario: String, PlanOption {
        /// Say so and refer to the committee.
        case refer

        public static var requirement: String { "A18" }
        public static var question: String { "What if no row of the decision table applies?" }
        public var words: String {
            switch self {
            case .refer: "say so and refer to the committee"
            }
        }
    }

    /// A19: Which row leads where several apply?
    public enum Overlap: String, PlanOption {
        /// All are shown, the most cautious first, and the committee writes its choice.
        case mostCautious = "most-cautious"

        public static var requirement: String { "A19" }
        public static var question: String { "Which row leads where several apply?" }
        public var words: String {
            switch self {
            case .mostCautious: "all are shown, the most cautious first, and the committee writes its choice"
            }
        }
    }

    /// A20: When are impact data promising?
    public enum Promising: String, PlanOption {
        /// The mean change is positive and at least one impact threshold is met.
        case positiveAndOneMet = "positive-and-one-met"
        /// The mean change is positive.
        case positive
        /// At least one impact threshold is met.
        case oneMet = "one-met"

        public static var requirement: String { "A20" }
        public static var question: String { "When are impact data promising?" }
        public var words: String {
            switch self {
            case .positiveAndOneMet: "the mean change is positive and at least one impact threshold is met"
            case .positive: "the mean change is positive"
            case .oneMet: "at least one impact threshold is met"
            }
        }
    }

    /// A21: What are multiple thresholds not met across domains?
    public enum MultipleUnmet: String, PlanOption {
        /// Two or more unmet thresholds in at least two domains.
        case twoDomains = "two-domains"
        /// Any two unmet thresholds.
        case anyTwo = "any-two"

        public static var requirement: String { "A21" }
        public static var question: String { "What are multiple thresholds not met across domains?" }
        public var words: String {
            switch self {
            case .twoDomains: "two or more unmet thresholds in at least two domains"
            case .anyTwo: "any two unmet thresholds"
            }
        }
    }

    /// A22: What does an unresolved escalation do to the decision?
    public enum OpenEscalation: String, PlanOption {
        /// It stops any recommendation to enrol until the committee records a review.
        case hardStop = "hard-stop"
        /// Only what its threshold does.
        case row = "row-only"

        public static var requirement: String { "A22" }
        public static var question: String { "What does an unresolved escalation do to the decision?" }
        public var words: String {
            switch self {
            case .hardStop: "it stops any recommendation to enrol until the committee records a review"
            case .row: "only what its threshold does"
            }
        }
    }

    /// A27: To whom do the twelve months in the NHS apply?
    public enum NHSExperience: String, PlanOption {
        /// To trainees, as written.
        case traineesOnly = "trainees-only"
        /// To all mentors.
        case allMentors = "all-mentors"

        public static var requirement: String { "A27" }
        public static var question: String { "To whom do the twelve months in the NHS apply?" }
        public var words: String {
            switch self {
            case .traineesOnly: "to trainees, as written"
            case .allMentors: "to all mentors"
            }
        }
    }
}
