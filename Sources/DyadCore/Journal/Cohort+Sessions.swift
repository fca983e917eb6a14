extension Cohort {
    /// Whether a session of a pair was held, is due, late or still to come.
    public struct SessionState: Sendable {
        /// How it stands.
        public enum State: String, Sendable {
            /// It was held.
            case held
            /// It is due now: its day is within the coming or the past grace days.
            case due
            /// Its day and the grace days have passed.
            case late
            /// Its day is further ahead.
            case upcoming
        }

        /// The pair.
        public let pair: PairID
        /// The session.
        public let session: SessionDefinition
        /// The day it is due.
        public let dueOn: CalendarDate
        /// How it stands.
        public let state: State
        /// The day it was held, if it was.
        public let heldOn: CalendarDate?
        /// Days past its due day; 0 unless late.
        public let daysLate: Int
        /// Whether the mentee's check-in for it has come; `nil` where no form follows it.
        public let hasCheckIn: Bool?
    }

    /// Every session of every enrolled pair that has not withdrawn, by due day (HUTH-W2). Empty while the programme has no
    /// start date.
    public func sessionStates(asAt today: CalendarDate) -> [SessionState] {
        guard let start = definition.cohort.start else { return [] }
        return enrolledPairs.filter { !$0.hasWithdrawn }.flatMap { pair in
            definition.sessions.map { session in
                let due = session.due(from: start)
                let held = pair.sessions[session.number]?.heldOn
                let days = today.daysSince1970 - due.daysSince1970
                let state: SessionState.State =
                    held != nil
                    ? .held
                    : days > session.graceDays ? .late : days >= -session.graceDays ? .due : .upcoming
                return SessionState(
                    pair: pair.id, session: session, dueOn: due, state: state, heldOn: held,
                    daysLate: state == .late ? days : 0, hasCheckIn: hasCheckIn(of: pair.mentee, after: session))
            }
        }.sorted { ($0.dueOn, $0.pair) < ($1.dueOn, $1.pair) }
    }

    private func hasCheckIn(of mentee: PersonID, after session: SessionDefinition) -> Bool? {
        let occasion = Occasion.session(session.number)
        let forms = definition.forms.filter { $0.purpose == .checkIn && $0.occasions.contains(occasion) }
        guard !forms.isEmpty else { return nil }
        return submissions.values.contains { submission in
            submission.respondent == mentee && submission.occasion == occasion
                && forms.contains { $0.id == submission.form }
        }
    }
}
