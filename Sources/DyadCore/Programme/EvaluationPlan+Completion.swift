extension EvaluationPlan {
    /// A4: Is “7 of 10” a proportion or a number?
    public enum ShareReading: String, PlanOption {
        /// The proportion of those there are.
        case proportion
        /// The number itself, whatever the base.
        case absolute

        public static var requirement: String { "A4" }
        public static var question: String { "Is “7 of 10” a proportion or a number?" }
        public var words: String {
            switch self {
            case .proportion: "the proportion of those there are"
            case .absolute: "the number itself, whatever the base"
            }
        }
    }

    /// A5: What do pairs count as that withdrew for reasons beyond the programme?
    public enum WithdrawnBeyond: String, PlanOption {
        /// Left out of numerator and denominator.
        case leftOut = "left-out"
        /// Counted like any other pair.
        case counted
        /// Counted as not having completed.
        case failed = "counted-as-failed"
        /// Counted as having completed.
        case completed = "counted-as-completed"

        public static var requirement: String { "A5" }
        public static var question: String { "What do pairs count as that withdrew for reasons beyond the programme?" }
        public var words: String {
            switch self {
            case .leftOut: "left out of numerator and denominator"
            case .counted: "counted like any other pair"
            case .failed: "counted as not having completed"
            case .completed: "counted as having completed"
            }
        }
    }

    /// A6: Who decides that a withdrawal was beyond the programme?
    public enum WithdrawalClass: String, PlanOption {
        /// Only what the IMG Tutor has confirmed.
        case tutorConfirms = "tutor-confirms"
        /// As whoever recorded it wrote it.
        case asRecorded = "as-recorded"

        public static var requirement: String { "A6" }
        public static var question: String { "Who decides that a withdrawal was beyond the programme?" }
        public var words: String {
            switch self {
            case .tutorConfirms: "only what the IMG Tutor has confirmed"
            case .asRecorded: "as whoever recorded it wrote it"
            }
        }
    }

    /// A7: Do aspirational targets count towards their domain?
    public enum Aspirational: String, PlanOption {
        /// Reported, not counted.
        case reported
        /// Counted like the other thresholds.
        case counted

        public static var requirement: String { "A7" }
        public static var question: String { "Do aspirational targets count towards their domain?" }
        public var words: String {
            switch self {
            case .reported: "reported, not counted"
            case .counted: "counted like the other thresholds"
            }
        }
    }

    /// A8: Must each group's forms reach the rate?
    public enum FormGroups: String, PlanOption {
        /// Each group by itself.
        case each
        /// All groups together.
        case pooled

        public static var requirement: String { "A8" }
        public static var question: String { "Must each group's forms reach the rate?" }
        public var words: String {
            switch self {
            case .each: "each group by itself"
            case .pooled: "all groups together"
            }
        }
    }

    /// A8: What is one eligible form?
    public enum FormUnit: String, PlanOption {
        /// One for each person.
        case person
        /// One for each pair.
        case pair

        public static var requirement: String { "A8" }
        public static var question: String { "What is one eligible form?" }
        public var words: String {
            switch self {
            case .person: "one for each person"
            case .pair: "one for each pair"
            }
        }
    }
}
