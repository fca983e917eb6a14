extension Cohort {
    /// A form that is due from the people in pairs, and who has not answered it.
    public struct FormDue: Sendable {
        /// The form.
        public let form: FormDefinition
        /// When in the programme.
        public let occasion: Occasion
        /// The day since when it is due.
        public let dueOn: CalendarDate
        /// How many are asked.
        public let asked: Int
        /// Who has not answered.
        public let missing: [PersonID]
    }

    /// The forms of enrolled pairs whose day has come and that somebody has not answered: what is prepared before the first
    /// session, what closes the programme, and what follows months later (NES-7, NES-10). Empty while there is no start.
    public func formsDue(asAt day: CalendarDate) -> [FormDue] {
        guard let start = definition.cohort.start else { return [] }
        let pairs = enrolledPairs.filter { !$0.hasWithdrawn }
        let end = start.adding(months: definition.cohort.months)
        return definition.forms.filter { $0.purpose != .application && $0.isAboutItsRespondent }.flatMap { form in
            form.occasions.compactMap { occasion -> FormDue? in
                let dueOn: CalendarDate
                switch occasion {
                case .baseline: dueOn = start
                case .end: dueOn = end
                case .followUp(let months): dueOn = end.adding(months: months)
                case .session, .anyTime: return nil
                }
                let people = Set(
                    pairs.compactMap { form.from == .mentor ? $0.mentor : form.from == .mentee ? $0.mentee : nil })
                let answered = Set(
                    submissions.values.lazy.filter { $0.form == form.id && $0.occasion == occasion }.map(\.respondent))
                let missing = people.subtracting(answered)
                guard dueOn <= day, !missing.isEmpty else { return nil }
                return FormDue(
                    form: form, occasion: occasion, dueOn: dueOn, asked: people.count, missing: missing.sorted())
            }
        }.sorted { ($0.dueOn, $0.form.id) < ($1.dueOn, $1.form.id) }
    }
}
