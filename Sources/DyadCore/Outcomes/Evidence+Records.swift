extension Evidence {
    /// What was recorded on a form, in no order that means anything.
    ///
    /// - Complexity: linear in the number of submissions.
    public func records(of form: FormID) -> [FormRecord] {
        guard let definition = cohort.definition.form(form) else { return [] }
        return cohort.submissions.values.lazy.filter { $0.form == form }
            .map { FormRecord($0, subject: numbers[$0.respondent] ?? 0, form: definition) }
    }

    /// How many submissions to a form there are; of a form that records sessions, how many sessions.
    public func received(_ form: FormID) -> Int {
        cohort.definition.form(form)?.purpose == .meeting
            ? sessionsHeld.count : cohort.submissions.values.count { $0.form == form }
    }

    /// How many may be asked a form: the people in its role, or the sites that it names.
    public func asked(_ form: FormDefinition) -> Int {
        switch form.about {
        case .site: form.items.first { $0.part == .site }?.question.optionIDs?.count ?? 0
        case .person(let role): cohort.participants.count { $0.role == role }
        }
    }

    /// The definition of the programme.
    public var definition: ProgrammeDefinition { cohort.definition }

    /// Every session held by an enrolled pair.
    public var sessionsHeld: [SessionRecord] {
        cohort.enrolledPairs.flatMap { pair in
            pair.sessions.values.sorted { $0.session < $1.session }.map { met in
                SessionRecord(
                    number: met.session, heldOn: met.heldOn, minutes: met.minutes,
                    hadProtectedTime: met.hadProtectedTime, withdrawal: pair.withdrawalClass(under: plan))
            }
        }
    }

    /// A session that was held, without the pair.
    public struct SessionRecord: Sendable {
        /// Its number in the programme.
        public let number: Int
        /// The day.
        public let heldOn: CalendarDate
        /// How long it took, where known.
        public let minutes: Int?
        /// Whether both had protected time for it, where known.
        public let hadProtectedTime: Bool?
        /// How its pair withdrew, if it did.
        public let withdrawal: Withdrew.Class?
    }

    /// For each person in a role who is in an enrolled pair: the day of their record on a form, and of their first session.
    public func firstSessions(besides form: FormID) -> [(recordedOn: CalendarDate?, firstSession: CalendarDate?)] {
        guard let definition = cohort.definition.form(form), case .person(let role) = definition.about else {
            return []
        }
        let pairs = Dictionary(grouping: cohort.enrolledPairs) { role == .mentor ? $0.mentor : $0.mentee }
        let days = Dictionary(
            cohort.submissions.values.lazy.filter { $0.form == form }.map { ($0.respondent, $0.date) },
            uniquingKeysWith: { a, b in [a, b].compactMap { $0 }.min() })
        return pairs.sorted { $0.key < $1.key }.map { person, pairs in
            (days[person] ?? nil, pairs.flatMap { $0.sessions.values.map(\.heldOn) }.min())
        }
    }
}
