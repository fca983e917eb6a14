import DyadCore
import DyadStandard

/// Records a judgement, or countersigns one.
struct JudgementStep {
    let subject: String
    let role: Role
    let isMet: Bool
    let evidence: String
    let date: CalendarDate
    var by: String?

    func run(in workspace: inout Workspace) throws {
        let judged = workspace.definition.domains.flatMap(\.rules).filter { $0.judgedBy != nil }.map(\.id)
        let committee = [Judged.committeeReview, Judged.committeeChoice]
        guard judged.contains(subject) || committee.contains(subject) else {
            throw Stop.wrongUse(
                "unknown-subject", "“\(subject)” is not something that is judged.",
                remedy: NearestName.remedy(for: subject, among: judged + committee, kind: "judgements"))
        }
        guard !evidence.allSatisfy(\.isWhitespace) else {
            throw Stop.wrongUse(
                "no-evidence", at: "--evidence", "The evidence is empty.", remedy: "Say what the judgement rests on.")
        }
        try Dates.refuse(future: date, after: workspace.today)
        if committee.contains(subject), role.id != .committee {
            throw Stop.refused(
                "not-the-committee", "Only the committee records “\(subject)”.", remedy: "Use --as committee.")
        }
        try refuseOtherRoles(workspace)
        var directory = workspace.directory
        let actor = try workspace.actor(role, by: by, in: &directory)
        let other = workspace.cohort.judgements.last { $0.subject == subject && $0.role != role.id }
        if let other, other.person != nil, other.person == actor.person, !committee.contains(subject) {
            throw Stop.refused(
                "same-person",
                "The same person judged “\(subject)” as \(other.role); a judgement is countersigned by somebody else.",
                remedy: "Have somebody else countersign, with --by NAME.")
        }
        try workspace.record(
            [
                Judged(
                    subject: subject, role: role.id, person: actor.person, isMet: isMet, evidence: evidence,
                    judgedOn: date)
            ],
            by: actor, directory: directory)
    }

    /// A rule is judged by its role and countersigned by another; nobody else's word counts.
    private func refuseOtherRoles(_ workspace: Workspace) throws {
        guard let rule = workspace.definition.rule(subject), let judge = rule.judgedBy else { return }
        let roles = [judge] + [(rule.rule as? RecordedJudgementRule)?.countersignedBy].compactMap { $0 }
        guard !roles.contains(role.id) else { return }
        throw Stop.refused(
            "not-the-judge", "\(role.title) does not judge “\(subject)”.",
            remedy: "It is judged by: \(roles.map(\.description).joined(separator: ", countersigned by: ")).")
    }
}
