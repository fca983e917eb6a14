/// How the open points of the sources are read. Each is fixed before the first end-of-programme answer is opened, printed in
/// the report, and tried against the other readings (REQUIREMENTS Part 2).
public struct EvaluationPlan: Hashable, Sendable {
    /// A2: what “mean improvement across all domains” is.
    public var changeMean = ChangeMean.meanOfDomainMeans
    /// A3: which mentees count when answers are missing.
    public var missingAnswers = MissingAnswers.availablePairs
    /// A3: the fewest paired answers from which a mean change is judged.
    public var minimumPairs = 5
    /// A4: whether “7 of 10” is a proportion or a number.
    public var shareReading = ShareReading.proportion
    /// A5: what pairs withdrawn beyond the programme count as.
    public var withdrawnBeyond = WithdrawnBeyond.leftOut
    /// A6: whose word makes a withdrawal one beyond the programme.
    public var withdrawalClass = WithdrawalClass.tutorConfirms
    /// A7: whether aspirational targets count.
    public var aspirational = Aspirational.reported
    /// A8: whether each group's forms must reach the rate.
    public var formGroups = FormGroups.each
    /// A8: what one eligible form is.
    public var formUnit = FormUnit.person
    /// A9: the scale of the feedback ratings.
    public var feedbackScale = FeedbackScale.fromOne
    /// A10: whether each group's mean must reach the threshold.
    public var meanGroups = MeanGroups.each
    /// A11: of whom a share of answers is taken.
    public var shareBase = ShareBase.answered
    /// A14: which value is compared.
    public var comparison = Comparison.unrounded
    /// A15: whether a recorded judgement needs a countersignature.
    public var judgement = Judgement.countersigned
    /// A16: when the monitoring period begins.
    public var monitoringFrom = MonitoringFrom.firstMatch
    /// A16: the month in which the monitoring period ends, counted from the start.
    public var monitoringUntilMonth = 6
    /// A17: what a domain is when some thresholds are met.
    public var partlyMet = PartlyMet.partial
    /// A18: what is said when no row of the decision table applies.
    public var noScenario = NoScenario.refer
    /// A19: which row leads when several apply.
    public var overlap = Overlap.mostCautious
    /// A20: what “promising” is.
    public var promising = Promising.positiveAndOneMet
    /// A21: what “multiple thresholds across domains” is.
    public var multipleUnmet = MultipleUnmet.twoDomains
    /// A22: what an unresolved escalation does.
    public var openEscalation = OpenEscalation.hardStop
    /// A23: the unit of mentor ratings.
    public var ratingUnit = RatingUnit.person
    /// A24: what happens to the baselines of applicants who were not enrolled.
    public var applicantBaselines = ApplicantBaselines.aggregate
    /// A25: who reads the pulse.
    public var pulse = Pulse.countsFromMinimum
    /// A26: which exam attempts count.
    public var attempts = Attempts.firstOfCandidate
    /// A27: to whom the twelve months in the NHS apply.
    public var nhsExperience = NHSExperience.traineesOnly

    /// The plan with every default.
    public init() {}

    /// Every choice, in the order of the requirements.
    public static let fields: [PlanField] = [
        PlanField("changeMean", \.changeMean), PlanField("missingAnswers", \.missingAnswers),
        PlanField("shareReading", \.shareReading), PlanField("withdrawnBeyond", \.withdrawnBeyond),
        PlanField("withdrawalClass", \.withdrawalClass), PlanField("aspirational", \.aspirational),
        PlanField("formGroups", \.formGroups), PlanField("formUnit", \.formUnit),
        PlanField("feedbackScale", \.feedbackScale), PlanField("meanGroups", \.meanGroups),
        PlanField("shareBase", \.shareBase), PlanField("comparison", \.comparison), PlanField("judgement", \.judgement),
        PlanField("monitoringFrom", \.monitoringFrom), PlanField("partlyMet", \.partlyMet),
        PlanField("noScenario", \.noScenario), PlanField("overlap", \.overlap), PlanField("promising", \.promising),
        PlanField("multipleUnmet", \.multipleUnmet), PlanField("openEscalation", \.openEscalation),
        PlanField("ratingUnit", \.ratingUnit), PlanField("applicantBaselines", \.applicantBaselines),
        PlanField("pulse", \.pulse), PlanField("attempts", \.attempts), PlanField("nhsExperience", \.nhsExperience),
    ]

    /// The option chosen for a field by its name, or `nil` for an unknown name.
    public func option(of key: String) -> String? { EvaluationPlan.fields.first { $0.key == key }?.get(self) }

    /// The same plan with another option for one field.
    public func choosing(_ option: String, for field: PlanField) -> EvaluationPlan {
        var plan = self
        field.set(&plan, option)
        return plan
    }
}
