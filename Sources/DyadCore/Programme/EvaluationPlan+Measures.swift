extension EvaluationPlan {
    /// A2: What is the mean improvement across all domains?
    public enum ChangeMean: String, PlanOption {
        /// The mean of the domains' mean changes.
        case meanOfDomainMeans = "mean-of-domain-means"
        /// The mean of all answered changes together.
        case pooled
        /// The mean over mentees of their own mean change.
        case meanOfComposites = "mean-of-mentee-composites"
        /// Every domain's mean change reaches the threshold.
        case everyDomain = "every-domain"

        public static var requirement: String { "A2" }
        public static var question: String { "What is the mean improvement across all domains?" }
        public var words: String {
            switch self {
            case .meanOfDomainMeans: "the mean of the domains' mean changes"
            case .pooled: "the mean of all answered changes together"
            case .meanOfComposites: "the mean over mentees of their own mean change"
            case .everyDomain: "every domain's mean change reaches the threshold"
            }
        }
    }

    /// A3: Which mentees count where answers are missing?
    public enum MissingAnswers: String, PlanOption {
        /// Everybody who answered a domain twice, domain by domain.
        case availablePairs = "available-pairs"
        /// Only mentees who answered every domain twice.
        case completeCases = "complete-cases"

        public static var requirement: String { "A3" }
        public static var question: String { "Which mentees count where answers are missing?" }
        public var words: String {
            switch self {
            case .availablePairs: "everybody who answered a domain twice, domain by domain"
            case .completeCases: "only mentees who answered every domain twice"
            }
        }
    }

    /// A9: What is the scale of the “out of 10” feedback ratings?
    public enum FeedbackScale: String, PlanOption {
        /// From 1 to 10, like the domains.
        case fromOne = "1-10"
        /// From 0 to 10.
        case fromZero = "0-10"

        public static var requirement: String { "A9" }
        public static var question: String { "What is the scale of the “out of 10” feedback ratings?" }
        public var words: String {
            switch self {
            case .fromOne: "from 1 to 10, like the domains"
            case .fromZero: "from 0 to 10"
            }
        }
    }

    /// A10: Is match satisfaction one mean or one for each group?
    public enum MeanGroups: String, PlanOption {
        /// Each group's mean reaches the threshold.
        case each
        /// The mean of all answers reaches the threshold.
        case pooled

        public static var requirement: String { "A10" }
        public static var question: String { "Is match satisfaction one mean or one for each group?" }
        public var words: String {
            switch self {
            case .each: "each group's mean reaches the threshold"
            case .pooled: "the mean of all answers reaches the threshold"
            }
        }
    }

    /// A11: Of whom is a share of answers taken?
    public enum ShareBase: String, PlanOption {
        /// Those who answered the question.
        case answered
        /// All who were asked; no answer counts against.
        case eligible = "all-eligible"

        public static var requirement: String { "A11" }
        public static var question: String { "Of whom is a share of answers taken?" }
        public var words: String {
            switch self {
            case .answered: "those who answered the question"
            case .eligible: "all who were asked; no answer counts against"
            }
        }
    }

    /// A14: Which value is compared with the threshold?
    public enum Comparison: String, PlanOption {
        /// The exact value, before any rounding.
        case unrounded

        public static var requirement: String { "A14" }
        public static var question: String { "Which value is compared with the threshold?" }
        public var words: String {
            switch self {
            case .unrounded: "the exact value, before any rounding"
            }
        }
    }

    /// A23: What is the unit where a mentor has several mentees?
    public enum RatingUnit: String, PlanOption {
        /// Each mentor once, with the mean of their forms.
        case person
        /// Each form.
        case form

        public static var requirement: String { "A23" }
        public static var question: String { "What is the unit where a mentor has several mentees?" }
        public var words: String {
            switch self {
            case .person: "each mentor once, with the mean of their forms"
            case .form: "each form"
            }
        }
    }

    /// A24: What is kept of applicants who were not enrolled?
    public enum ApplicantBaselines: String, PlanOption {
        /// Only their mean, to show the risk of regression to the mean.
        case aggregate

        public static var requirement: String { "A24" }
        public static var question: String { "What is kept of applicants who were not enrolled?" }
        public var words: String {
            switch self {
            case .aggregate: "only their mean, to show the risk of regression to the mean"
            }
        }
    }

    /// A25: Who reads the wellbeing pulse?
    public enum Pulse: String, PlanOption {
        /// The lead and tutor read counts, from the smallest group the disclosure profile allows.
        case countsFromMinimum = "counts-from-minimum"

        public static var requirement: String { "A25" }
        public static var question: String { "Who reads the wellbeing pulse?" }
        public var words: String {
            switch self {
            case .countsFromMinimum:
                "the lead and tutor read counts, from the smallest group the disclosure profile allows"
            }
        }
    }

    /// A26: Which exam attempts count?
    public enum Attempts: String, PlanOption {
        /// The first attempt of each candidate.
        case firstOfCandidate = "first"
        /// All attempts, with a warning that candidates repeat.
        case all

        public static var requirement: String { "A26" }
        public static var question: String { "Which exam attempts count?" }
        public var words: String {
            switch self {
            case .firstOfCandidate: "the first attempt of each candidate"
            case .all: "all attempts, with a warning that candidates repeat"
            }
        }
    }
}
