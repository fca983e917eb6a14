/// A cohort as its journal tells it: a pure function of the definition and the events, as at any date.
///
/// - Complexity: folding is linear in the number of events.
public struct Cohort: Sendable {
    /// The programme's definition.
    public let definition: ProgrammeDefinition
    /// Everybody who applied, in the order of their first application.
    public private(set) var participants: [Participant] = []
    /// The pairs, proposed or confirmed, in the order of their names.
    public private(set) var pairs: [Pair] = []
    /// The escalations, oldest first.
    public private(set) var escalations: [Escalation] = []
    /// The locks, oldest first.
    public private(set) var locks: [(record: Locked, on: CalendarDate)] = []
    /// The judgements, oldest first.
    public private(set) var judgements: [Judged] = []
    /// The groups as they were formed last, such as buddy families.
    public private(set) var families: [Family] = []
    /// The mentors that people chose for mentees, by mentee: the newest choice stands (LEAD-2).
    public private(set) var referrals: [PersonID: Referred] = [:]
    /// What somebody said of two pseudonyms, whether they are one person, oldest first.
    public private(set) var comparisons: [PeopleCompared] = []
    /// The number of pairs ever proposed, so that a name is never used again.
    public private(set) var pairsEverProposed = 0
    /// The strategy of the newest proposal.
    public private(set) var strategy: String?
    var submissions: [Submission.Key: Submission] = [:]
    /// A number for each respondent, in the order in which they first appear.
    private(set) var respondentNumbers: [PersonID: Int] = [:]
    private var places = Places()

    /// Where a participant or a pair stands in its list, so that an event finds it at once.
    private struct Places: Sendable {
        struct Applicant: Hashable, Sendable {
            let person: PersonID
            let role: RoleID
        }

        var participants: [Applicant: Int] = [:]
        var pairs: [PairID: Int] = [:]
    }

    /// The cohort after these events, leaving out what happened later than `asAt`.
    public init(_ definition: ProgrammeDefinition, events: some Sequence<Event>, asAt: CalendarDate? = nil) {
        self.definition = definition
        submissions.reserveCapacity(events.underestimatedCount)
        for event in events where asAt.map({ event.date <= $0 }) ?? true { apply(event) }
    }

    /// The same cohort after more events.
    ///
    /// - Complexity: linear in the number of new events.
    public func adding(_ events: some Sequence<Event>) -> Cohort {
        var cohort = self
        cohort.submissions.reserveCapacity(submissions.count + events.underestimatedCount)
        for event in events { cohort.apply(event) }
        return cohort
    }

    /// The same cohort where somebody has said one thing more of two pseudonyms.
    public func comparing(_ comparison: PeopleCompared) -> Cohort {
        var cohort = self
        cohort.comparisons.append(comparison)
        return cohort
    }

    /// The participant in a role, or `nil`.
    public func participant(_ person: PersonID, as role: RoleID) -> Participant? {
        places.participants[.init(person: person, role: role)].map { participants[$0] }
    }

    /// The eligible participants of a role.
    public func eligible(_ role: RoleID) -> [Participant] {
        participants.filter { $0.role == role && $0.eligibility.isEligible }
    }

    /// The pair with a name, or `nil`.
    public func pair(_ id: PairID) -> Pair? { places.pairs[id].map { pairs[$0] } }

    /// The pairs that both confirmers have confirmed: the enrolled ones, withdrawn or not.
    public var enrolledPairs: [Pair] { pairs.filter { $0.isConfirmed(by: definition.matching.confirmedBy) } }

    /// The pairs of a person, as mentee or mentor.
    public func pairs(of person: PersonID) -> [Pair] { pairs.filter { $0.mentee == person || $0.mentor == person } }

    /// Whether the definition as it stands is the one that was locked last.
    public var isAsLocked: Bool { locks.last?.record.digest == definition.digest.description }

    /// Whether anything has been submitted.
    public var hasSubmissions: Bool { !submissions.isEmpty }

    private mutating func apply(_ event: Event) {
        switch event.record {
        case let submission as Submission: apply(submission)
        case let proposal as Proposed: apply(proposal, on: event.date)
        case let confirmation as Confirmed:
            change(confirmation.pair) { $0.take(confirmation) }
        case let release as Released:
            change(release.pair) { [definition] in $0.take(release, from: definition.matching.confirmedBy) }
        case let meeting as Met: change(meeting.pair) { $0.sessions[meeting.session] = meeting }
        case let withdrawal as Withdrew:
            change(withdrawal.pair) { $0.withdrawals.append((withdrawal, event.actor.role)) }
        case let raised as EscalationRaised:
            escalations.append(
                Escalation(
                    id: raised.id, about: raised.about, raisedOn: raised.raisedOn, state: .open, owner: raised.owner,
                    channel: raised.channel))
        case let moved as EscalationMoved: apply(moved, on: event.date)
        case let judgement as Judged: judgements.append(judgement)
        case let referral as Referred: referrals[referral.mentee] = referral
        case let comparison as PeopleCompared: comparisons.append(comparison)
        case let formed as FamiliesFormed:
            families = formed.groups.map { Family(id: $0.id, members: $0.members, formedOn: event.date) }
        case let lock as Locked: locks.append((lock, event.date))
        default: break
        }
    }

    private mutating func change(_ id: PairID, _ body: (inout Pair) -> Void) {
        guard let index = places.pairs[id] else { return }
        body(&pairs[index])
    }

    private mutating func apply(_ submission: Submission) {
        submissions[submission.key] = submission
        if respondentNumbers[submission.respondent] == nil {
            respondentNumbers[submission.respondent] = respondentNumbers.count
        }
        guard let participant = participant(applyingWith: submission, under: definition.plan) else { return }
        let applicant = Places.Applicant(person: participant.person, role: participant.role)
        if let index = places.participants[applicant] {
            participants[index] = participant
        } else {
            places.participants[applicant] = participants.count
            participants.append(participant)
        }
    }

    private func participant(applyingWith submission: Submission, under plan: EvaluationPlan) -> Participant? {
        guard let form = definition.form(submission.form),
            let kind = definition.participants.first(where: { $0.application == form.id })
        else { return nil }
        let answers = submission.answers.mapValues(\.value)
        let offered = kind.capacityField.flatMap { answers[$0]?.fraction?.whole } ?? 1
        return Participant(
            person: submission.respondent, role: kind.role,
            eligibility: kind.eligibility.decision(
                for: answers, on: submission.date, under: plan, form: form),
            places: min(max(offered, 1), kind.capacityLimit), application: submission)
    }

    mutating func decideEligibility(under plan: EvaluationPlan) {
        participants = participants.map { participant(applyingWith: $0.application, under: plan) ?? $0 }
    }

    private mutating func apply(_ proposal: Proposed, on date: CalendarDate) {
        let kept = pairs.filter { !$0.confirmations.isEmpty || !$0.releases.isEmpty || $0.hasWithdrawn }
        let known = Set(kept.map(\.id))
        let new = proposal.pairs.filter { !known.contains($0.id) }
            .map { Pair(id: $0.id, mentee: $0.mentee, mentor: $0.mentor, score: $0.score, proposedOn: date) }
        let proposed = Set(proposal.pairs.map(\.id))
        let required = definition.matching.confirmedBy
        pairs = (kept.filter { $0.hasWithdrawn || $0.isConfirmed(by: required) || proposed.contains($0.id) } + new)
            .sorted { ($0.id.description.utf8.count, $0.id) < ($1.id.description.utf8.count, $1.id) }
        places.pairs = Dictionary(pairs.indices.map { (pairs[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        pairsEverProposed = max(
            pairsEverProposed, proposal.pairs.compactMap { Int($0.id.description.dropFirst(5)) }.max() ?? 0)
        strategy = proposal.strategy
    }

    private mutating func apply(_ moved: EscalationMoved, on date: CalendarDate) {
        guard let index = escalations.firstIndex(where: { $0.id == moved.id }) else { return }
        escalations[index].state = moved.state
        if let owner = moved.owner { escalations[index].owner = owner }
        if let channel = moved.channel { escalations[index].channel = channel }
        escalations[index].closedOn = moved.state == .closed ? date : nil
        escalations[index].closingReason = moved.state == .closed ? moved.because : nil
    }
}
