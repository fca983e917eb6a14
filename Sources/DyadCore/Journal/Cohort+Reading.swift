extension Cohort {
    /// The day of the first end form, or `nil` while there is none: the lock must be older (REQUIREMENTS Part 2).
    public var firstEndForm: CalendarDate? {
        submissions.values.filter { $0.occasion == .end }.compactMap(\.date).min()
    }

    /// The same cohort with eligibility decided under another plan (A27).
    public func decidingEligibility(under plan: EvaluationPlan) -> Cohort {
        var cohort = self
        cohort.decideEligibility(under: plan)
        return cohort
    }
}
