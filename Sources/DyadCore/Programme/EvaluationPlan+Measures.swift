extension EvaluationPlan {
    /// A2: What is the mean improvement across all domains?
    public enum ChangeMean: String, PlanOption {
        case meanOfDomainMeans = "mean-of-domain-means"
        case pooled
        case meanOfComposites = "mean-of-mentee-composites"
        case everyDomain = "every-domain"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<ChangeMean>(
            "A2", "What is the mean improvement across all domains?",
            [
                .meanOfDomainMeans: "the mean of the domains' mean changes",
                .pooled: "the mean of all answered changes together",
                .meanOfComposites: "the mean over mentees of their own mean change",
                .everyDomain: "every domain's mean change reaches the threshold",
            ])
    }

    /// A3: Which mentees count where answers are missing?
    public enum MissingAnswers: String, PlanOption {
        case availablePairs = "available-pairs"
        case completeCases = "complete-cases"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<MissingAnswers>(
            "A3", "Which mentees count where answers are missing?",
            [
                .availablePairs: "everybody who answered a domain twice, domain by domain",
                .completeCases: "only mentees who answered every domain twice",
            ])
    }

    /// A9: What is the scale of the “out of 10” feedback ratings?
    public enum FeedbackScale: String, PlanOption {
        case fromOne = "1-10"
        case fromZero = "0-10"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<FeedbackScale>(
            "A9", "What is the scale of the “out of 10” feedback ratings?",
            [
                .fromOne: "from 1 to 10, like the domains",
                .fromZero: "from 0 to 10",
            ])
    }

    /// A10: Is match satisfaction one mean or one for each group?
    public enum MeanGroups: String, PlanOption {
        case each
        case pooled

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<MeanGroups>(
            "A10", "Is match satisfaction one mean or one for each group?",
            [
                .each: "each group's mean reaches the threshold",
                .pooled: "the mean of all answers reaches the threshold",
            ])
    }

    /// A11: Of whom is a share of answers taken?
    public enum ShareBase: String, PlanOption {
        case answered
        case eligible = "all-eligible"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<ShareBase>(
            "A11", "Of whom is a share of answers taken?",
            [
                .answered: "those who answered the question",
                .eligible: "all who were asked; no answer counts against",
            ])
    }

    /// A14: Which value is compared with the threshold?
    public enum Comparison: String, PlanOption {
        case unrounded

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<Comparison>(
            "A14", "Which value is compared with the threshold?",
            [
                .unrounded: "the exact value, before any rounding"
            ])
    }

    /// A23: What is the unit where a mentor has several mentees?
    public enum RatingUnit: String, PlanOption {
        case person
        case form

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<RatingUnit>(
            "A23", "What is the unit where a mentor has several mentees?",
            [
                .person: "each mentor once, with the mean of their forms",
                .form: "each form",
            ])
    }

    /// A24: What is kept of applicants who were not enrolled?
    public enum ApplicantBaselines: String, PlanOption {
        case aggregate

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<ApplicantBaselines>(
            "A24", "What is kept of applicants who were not enrolled?",
            [
                .aggregate: "only their mean, to show the risk of regression to the mean"
            ])
    }

    /// A25: Who reads the wellbeing pulse?
    public enum Pulse: String, PlanOption {
        case countsFromMinimum = "counts-from-minimum"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<Pulse>(
            "A25", "Who reads the wellbeing pulse?",
            [
                .countsFromMinimum:
                    "the lead and tutor read counts, from the smallest group the disclosure profile allows"
            ])
    }

    /// A26: Which exam attempts count?
    public enum Attempts: String, PlanOption {
        case firstOfCandidate = "first"
        case all

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<Attempts>(
            "A26", "Which exam attempts count?",
            [
                .firstOfCandidate: "the first attempt of each candidate",
                .all: "all attempts, with a warning that candidates repeat",
            ])
    }
}
