/// What rules compute over: figures of a cohort without persons, under one reading of the plan.
///
/// - Complexity: each question is linear in the number of submissions.
public struct Evidence: Sendable {
    /// An enrolled pair as rules see it.
    public struct PairRecord: Sendable {
        /// How many sessions of the plan were held.
        public let sessionsHeld: Int
        /// The class of its withdrawal, or `nil` when it has not withdrawn.
        public let withdrawal: Withdrew.Class?
    }

    /// How many forms were returned by those who could.
    public struct FormReturn: Sendable {
        /// The forms returned.
        public let returned: Int
        /// The forms that could have been.
        public let eligible: Int
    }

    /// The ratings that one group gave to one measure at the end.
    public struct Ratings: Sendable {
        /// The group's role.
        public let role: RoleID
        /// For each person who answered, their ratings: one for each form.
        public let byPerson: [[Fraction]]
        /// How many people could have answered.
        public let eligible: Int
    }

    /// How many applied to a role.
    public struct Applicants: Sendable {
        /// Everybody who applied.
        public let received: Int
        /// Those who are eligible.
        public let eligible: Int
    }

    /// The readings under which the evidence is asked.
    public let plan: EvaluationPlan
    /// A number for each respondent, so that records of one person can be told from another's.
    let numbers: [PersonID: Int]
    let cohort: Cohort
    private let memory = Memory()
    private let rule: String

    /// The day as at which it stands; `nil` where nothing depends on a day.
    public let asAt: CalendarDate?

    /// The evidence of a cohort for a rule or a report part, under a plan.
    public init(_ cohort: Cohort, for rule: String, under plan: EvaluationPlan, asAt: CalendarDate? = nil) {
        self.cohort = cohort
        self.rule = rule
        self.plan = plan
        self.asAt = asAt
        numbers = cohort.respondentNumbers
    }

    /// What a body works out of this evidence, worked out once for all who ask under the same name.
    public func remembering<Value: Sendable>(_ name: String, _ body: () -> Value) -> Value {
        memory.value(name, body)
    }

    /// The number of pairs that the cohort plans for: the base of recruitment rules (A4).
    public var plannedPairs: Int { cohort.definition.cohort.plannedPairs }

    /// The enrolled pairs.
    public var pairs: [PairRecord] {
        let planned = Set(cohort.definition.sessions.map(\.number))
        return cohort.enrolledPairs.map { pair in
            PairRecord(
                sessionsHeld: pair.sessions.keys.count { planned.contains($0) },
                withdrawal: pair.withdrawalClass(under: plan))
        }
    }

    /// The applications to a role.
    public func applicants(_ role: RoleID) -> Applicants {
        Applicants(
            received: cohort.participants.count { $0.role == role }, eligible: cohort.eligible(role).count)
    }

    /// The judgements on the rule that asks, oldest first.
    public var judgementsOfThisRule: [Judged] { cohort.judgements.filter { $0.subject == rule } }

    /// How many escalations were raised, and how many are not closed.
    public var escalations: (raised: Int, open: Int) {
        (cohort.escalations.count, cohort.escalations.count { $0.state != .closed })
    }

    /// The monitoring period (A16): from the first match or the start, to the end of its last month; `nil` where there is
    /// no start, or the first match came too late for a period.
    public var monitoringPeriod: ClosedRange<CalendarDate>? {
        guard let start = cohort.definition.cohort.start else { return nil }
        let firstMatch = cohort.enrolledPairs.map(\.proposedOn).min() ?? start
        let from = plan.monitoringFrom == .start ? start : firstMatch
        let until = start.adding(months: plan.monitoringUntilMonth)
        return from <= until ? from...until : nil
    }

    /// The returns of a form: of the enrolled, less those withdrawn beyond the programme (A8).
    public func returns(of id: FormID) -> FormReturn {
        guard let form = cohort.definition.form(id) else { return FormReturn(returned: 0, eligible: 0) }
        let pairs = cohort.enrolledPairs.filter { $0.withdrawalClass(under: plan) != .beyondTheProgramme }
        let respondents = pairs.map { form.from == .mentor ? $0.mentor : $0.mentee }
        let closes = form.occasions.contains(.end)
        let submitted = cohort.submissions.values.filter { $0.form == id && ($0.occasion == .end || !closes) }
        if plan.formUnit == .person || form.from != .mentor {
            let people = Set(respondents)
            return FormReturn(returned: people.intersection(submitted.map(\.respondent)).count, eligible: people.count)
        }
        let returned = pairs.count { pair in
            submitted.contains { $0.respondent == pair.mentor && ($0.partner == pair.mentee || $0.partner == nil) }
        }
        return FormReturn(returned: returned, eligible: pairs.count)
    }

    /// The ratings of a measure at the end, for each role that a form asks, in the order of the forms. Everybody enrolled
    /// who answered counts, withdrawn or not.
    public func ratings(of measure: MeasureID) -> [Ratings] {
        forms(asking: measure, at: .end).map { form in
            let enrolled = Set(cohort.enrolledPairs.map { form.from == .mentor ? $0.mentor : $0.mentee })
            let answered = cohort.submissions.values
                .filter { $0.form == form.id && $0.occasion == .end && enrolled.contains($0.respondent) }
                .compactMap { submission in
                    submission.answers[ItemID(measure.description)]?.value.rating.map { (submission.respondent, $0) }
                }
            let byPerson = Dictionary(grouping: answered) { $0.0 }.sorted { $0.key < $1.key }.map { $0.value.map(\.1) }
            let eligible = cohort.enrolledPairs.filter { $0.withdrawalClass(under: plan) != .beyondTheProgramme }
                .map { form.from == .mentor ? $0.mentor : $0.mentee }
            return Ratings(
                role: form.from, byPerson: byPerson, eligible: Set(eligible).union(answered.map(\.0)).count)
        }
    }

    /// For each enrolled person of a role the baseline and end ratings of each measure, `nil` where one is missing.
    public func pairedRatings(of measures: [MeasureID], by role: RoleID = .mentee)
        -> [[(baseline: Fraction?, end: Fraction?)]]
    {
        let columns = measures.map { (ratings($0, by: role, at: .baseline), ratings($0, by: role, at: .end)) }
        return enrolled(role).map { person in columns.map { ($0.0[person], $0.1[person]) } }
    }

    /// The ratings of a measure by the enrolled people of a role on an occasion, without the persons, in no order.
    public func ratings(of measure: MeasureID, by role: RoleID, at occasion: Occasion) -> [Fraction] {
        let enrolled = Set(enrolled(role))
        return ratings(measure, by: role, at: occasion).filter { enrolled.contains($0.key) }.map(\.value)
    }

    /// The enrolled people of a role, each once, in the order of their pairs.
    private func enrolled(_ role: RoleID) -> [PersonID] {
        var seen: Set<PersonID> = []
        return cohort.enrolledPairs.map { role == .mentor ? $0.mentor : $0.mentee }.filter { seen.insert($0).inserted }
    }

    /// The mean baseline of all applicants and of the enrolled, over these measures: the risk of regression to the mean
    /// (A24). Only aggregates are given.
    public func baselineMeans(of measures: [MeasureID]) -> (applicants: Fraction?, enrolled: Fraction?) {
        let enrolled = Set(cohort.enrolledPairs.map(\.mentee))
        let columns = measures.map { ratings($0, by: .mentee, at: .baseline) }
        return (
            columns.flatMap(\.values).mean,
            columns.flatMap { column in column.filter { enrolled.contains($0.key) }.values }.mean
        )
    }

    private func ratings(_ measure: MeasureID, by role: RoleID, at occasion: Occasion) -> [PersonID: Fraction] {
        let forms = Set(forms(asking: measure, at: occasion).filter { $0.from == role }.map(\.id))
        let found = cohort.submissions.values.filter { forms.contains($0.form) && $0.occasion == occasion }
            .compactMap { submission in
                submission.answers[ItemID(measure.description)]?.value.fraction.map { (submission.respondent, $0) }
            }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    private func forms(asking measure: MeasureID, at occasion: Occasion) -> [FormDefinition] {
        cohort.definition.forms.filter { form in
            form.occasions.contains(occasion)
                && form.items(at: occasion).contains { $0.id == ItemID(measure.description) }
        }
    }
}
