extension EvaluationPlan {
    /// A4: Is “7 of 10” a proportion or a number?
    public enum ShareReading: String, PlanOption {
        case proportion
        case absolute

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<ShareReading>(
            "A4", "Is “7 of 10” a proportion or a number?",
            [
                .proportion: "the proportion of those there are",
                .absolute: "the number itself, whatever the base",
            ])
    }

    /// A5: What do pairs count as that withdrew for reasons beyond the programme?
    public enum WithdrawnBeyond: String, PlanOption {
        case leftOut = "left-out"
        case counted
        case failed = "counted-as-failed"
        case completed = "counted-as-completed"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<WithdrawnBeyond>(
            "A5", "What do pairs count as that withdrew for reasons beyond the programme?",
            [
                .leftOut: "left out of numerator and denominator",
                .counted: "counted like any other pair",
                .failed: "counted as not having completed",
                .completed: "counted as having completed",
            ])
    }

    /// A6: Who decides that a withdrawal was beyond the programme?
    public enum WithdrawalClass: String, PlanOption {
        case tutorConfirms = "tutor-confirms"
        case asRecorded = "as-recorded"

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<WithdrawalClass>(
            "A6", "Who decides that a withdrawal was beyond the programme?",
            [
                .tutorConfirms: "only what the IMG Tutor has confirmed",
                .asRecorded: "as whoever recorded it wrote it",
            ])
    }

    /// A7: Do aspirational targets count towards their domain?
    public enum Aspirational: String, PlanOption {
        case reported
        case counted

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<Aspirational>(
            "A7", "Do aspirational targets count towards their domain?",
            [
                .reported: "reported, not counted",
                .counted: "counted like the other thresholds",
            ])
    }

    /// A8: Must each group's forms reach the rate?
    public enum FormGroups: String, PlanOption {
        case each
        case pooled

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<FormGroups>(
            "A8", "Must each group's forms reach the rate?",
            [
                .each: "each group by itself",
                .pooled: "all groups together",
            ])
    }

    /// A8: What is one eligible form?
    public enum FormUnit: String, PlanOption {
        case person
        case pair

        /// What is open, and each reading in words.
        public static let reading = PlanQuestion<FormUnit>(
            "A8", "What is one eligible form?",
            [
                .person: "one for each person",
                .pair: "one for each pair",
            ])
    }
}
