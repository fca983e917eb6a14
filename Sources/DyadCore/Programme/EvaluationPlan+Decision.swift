extension EvaluationPlan {
    /// A15: When does a recorded judgement count?
    public enum Judgement: String, PlanOption {
        case countersigned
        case single

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<Judgement>(
            "A15", "When does a recorded judgement count?",
            [
                .countersigned: "when a second role has countersigned it",
                .single: "when one role has recorded it",
            ])
    }

    /// A16: When does the monitoring period begin?
    public enum MonitoringFrom: String, PlanOption {
        case firstMatch = "first-match"
        case start

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<MonitoringFrom>(
            "A16", "When does the monitoring period begin?",
            [
                .firstMatch: "with the first match",
                .start: "with the programme's start",
            ])
    }

    /// A17: What is a domain of which some thresholds are met?
    public enum PartlyMet: String, PlanOption {
        case partial

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<PartlyMet>(
            "A17", "What is a domain of which some thresholds are met?",
            [
                .partial: "partly met"
            ])
    }

    /// A18: What if no row of the decision table applies?
    public enum NoScenario: String, PlanOption {
        case refer

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<NoScenario>(
            "A18", "What if no row of the decision table applies?",
            [
                .refer: "say so and refer to the committee"
            ])
    }

    /// A19: Which row leads where several apply?
    public enum Overlap: String, PlanOption {
        case mostCautious = "most-cautious"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<Overlap>(
            "A19", "Which row leads where several apply?",
            [
                .mostCautious: "all are shown, the most cautious first, and the committee writes its choice"
            ])
    }

    /// A20: When are impact data promising?
    public enum Promising: String, PlanOption {
        case positiveAndOneMet = "positive-and-one-met"
        case positive
        case oneMet = "one-met"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<Promising>(
            "A20", "When are impact data promising?",
            [
                .positiveAndOneMet: "the mean change is positive and at least one impact threshold is met",
                .positive: "the mean change is positive",
                .oneMet: "at least one impact threshold is met",
            ])
    }

    /// A21: What are multiple thresholds not met across domains?
    public enum MultipleUnmet: String, PlanOption {
        case twoDomains = "two-domains"
        case anyTwo = "any-two"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<MultipleUnmet>(
            "A21", "What are multiple thresholds not met across domains?",
            [
                .twoDomains: "two or more unmet thresholds in at least two domains",
                .anyTwo: "any two unmet thresholds",
            ])
    }

    /// A22: What does an unresolved escalation do to the decision?
    public enum OpenEscalation: String, PlanOption {
        case hardStop = "hard-stop"
        case row = "row-only"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<OpenEscalation>(
            "A22", "What does an unresolved escalation do to the decision?",
            [
                .hardStop: "it stops any recommendation to enrol until the committee records a review",
                .row: "only what its threshold does",
            ])
    }

    /// A27: To whom do the twelve months in the NHS apply?
    public enum NHSExperience: String, PlanOption {
        case traineesOnly = "trainees-only"
        case allMentors = "all-mentors"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<NHSExperience>(
            "A27", "To whom do the twelve months in the NHS apply?",
            [
                .traineesOnly: "to trainees, as written",
                .allMentors: "to all mentors",
            ])
    }
}
