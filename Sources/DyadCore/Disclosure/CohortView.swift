/// The only way to a person's own words: each answer is asked who may read it.
///
/// A page, list or export for somebody is made from their view, so that what their role may not read cannot be on it
/// (HUTH-S1, `UX-and-security` P0-1 and P0-2).
public struct CohortView: Sendable {
    /// An answer that the viewer may read, in words.
    public struct ReadableAnswer: Hashable, Sendable {
        /// The item.
        public let item: ItemID
        /// What people call it.
        public let label: String
        /// The answer.
        public let value: AnswerValue
        /// The answer in words.
        public let words: String
    }

    /// A submission as far as the viewer may read it.
    public struct ReadableSubmission: Sendable {
        /// The form.
        public let form: FormID
        /// The form's title.
        public let title: String
        /// Who answered.
        public let respondent: PersonID
        /// When in the programme.
        public let occasion: Occasion
        /// The other person of the pair, where the form is about one of several.
        public let partner: PersonID?
        /// The day of the answer.
        public let date: CalendarDate?
        /// The answers, in the order of the form.
        public let answers: [ReadableAnswer]
    }

    let cohort: Cohort
    let viewer: Viewer

    /// The cohort as somebody may see it.
    public init(_ cohort: Cohort, for viewer: Viewer) {
        self.cohort = cohort
        self.viewer = viewer
    }

    /// The submissions of which the viewer may read anything, by person and occasion.
    public var submissions: [ReadableSubmission] {
        cohort.submissions.values.sorted(by: CohortView.comesBefore).compactMap(readable)
    }

    private static func comesBefore(_ a: Submission, _ b: Submission) -> Bool {
        let (left, right) = ((a.respondent, a.occasion.order, a.form), (b.respondent, b.occasion.order, b.form))
        if left != right { return left < right }
        if a.partner != b.partner { return (a.partner ?? "") < (b.partner ?? "") }
        return a.keys.lexicographicallyPrecedes(b.keys)
    }

    private func readable(_ submission: Submission) -> ReadableSubmission? {
        guard let form = cohort.definition.form(submission.form) else { return nil }
        let answers = form.items.compactMap { item -> ReadableAnswer? in
            guard let answer = submission.answers[item.id],
                mayRead(answer.audience, of: submission.respondent, in: form)
            else {
                return nil
            }
            return ReadableAnswer(
                item: item.id, label: item.label, value: answer.value, words: item.question.words(for: answer.value))
        }
        guard !answers.isEmpty else { return nil }
        return ReadableSubmission(
            form: form.id, title: form.title, respondent: submission.respondent, occasion: submission.occasion,
            partner: submission.partner, date: submission.date, answers: answers)
    }

    /// Own answers always; then deny wins; then a role that reads, where the two partners of a pair read only each other,
    /// and only once both roles have confirmed it, and where those who take part read what is recorded of themselves and not
    /// of their peers.
    private func mayRead(_ audience: Audience, of respondent: PersonID, in form: FormDefinition) -> Bool {
        let isOwn = viewer.person == respondent
        if isOwn, form.isAboutItsRespondent { return true }
        let shared =
            isOwn
            ? [] : cohort.pairs(of: respondent).filter { $0.mentee == viewer.person || $0.mentor == viewer.person }
        let isPartner = !shared.isEmpty
        let isConfirmed = shared.contains { $0.isConfirmed(by: cohort.definition.matching.confirmedBy) }
        let partnerRoles: Set<RoleID> = [.mentor, .mentee]
        let denied = audience.never.intersection(viewer.roles.union(isPartner ? partnerRoles : []))
        if !denied.subtracting(partnerRoles).isEmpty { return false }
        if !denied.isEmpty, isPartner || isOwn || viewer.roles.isSubset(of: partnerRoles) { return false }
        let reading = audience.readers.intersection(viewer.roles).filter { role in
            isOwn || partnerRoles.contains(role) || form.about != .person(role) || !takesPart(role)
        }
        if isOwn { return !reading.isEmpty }
        return !reading.subtracting(partnerRoles).isEmpty || (isConfirmed && !reading.isEmpty)
    }

    private func takesPart(_ role: RoleID) -> Bool { cohort.definition.participants.contains { $0.role == role } }
}
