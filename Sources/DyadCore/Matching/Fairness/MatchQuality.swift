/// How well a matching serves the people of one role: everybody, and the groups of each item that the definition names.
///
/// A person's quality is the score of their pair as a share of the greatest a pair can have, and whether they have a pair at
/// all; a mentor with several mentees has the mean of their pairs. It is worked out from the pairs alone: no strategy is asked.
public struct MatchQuality: Sendable {
    /// The mentees or the mentors.
    public let role: RoleID
    /// The figures of all of them, or why there are none.
    public let everybody: QualityGroup
    /// By the answers to each item that this role is asked.
    public let items: [QualityByItem]

    /// The quality of a cohort's matching for mentees, then for mentors.
    ///
    /// - Complexity: O(*people* x *items*), besides what ``SmallGroups`` takes.
    public static func of(_ outcome: MatchingOutcome, in cohort: Cohort, _ directory: Directory) -> [MatchQuality] {
        let same = SamePeople(cohort, directory)
        var scores: [RoleID: [PersonID: [Fraction]]] = [:]
        for pair in outcome.pairs {
            let share = outcome.outOf > 0 ? pair.score.total.over(outcome.outOf) ?? 0 : 0
            scores[.mentee, default: [:]][same.standing(for: pair.mentee), default: []].append(share)
            scores[.mentor, default: [:]][same.standing(for: pair.mentor), default: []].append(share)
        }
        let mentees = outcome.pairs.map(\.mentee) + outcome.unmatched.map(\.person)
        let mentors = cohort.eligible(.mentor).map(\.person) + outcome.pairs.map(\.mentor)
        return [(RoleID.mentee, mentees), (.mentor, mentors)].map { role, people in
            var seen: Set<PersonID> = []
            let standing = people.map(same.standing).filter { seen.insert($0).inserted }
            let participants = standing.compactMap { person in
                cohort.participant(person, as: role)
                    ?? same.all(person).lazy.compactMap { cohort.participant($0, as: role) }.first
            }
            return MatchQuality(
                role, participants, of: cohort.definition, isScored: outcome.outOf > 0,
                shares: participants.map { scores[role]?[same.standing(for: $0.person)] ?? [] })
        }
    }

    private init(
        _ role: RoleID, _ participants: [Participant], of definition: ProgrammeDefinition, isScored: Bool,
        shares: [[Fraction]]
    ) {
        let form = definition.participants.first { $0.role == role }.flatMap { definition.form($0.application) }
        let items = definition.matching.fairness.compactMap { item in
            form.flatMap { AnswerGroups(participants, by: item, of: $0) }.map { (item, $0) }
        }
        let profile = definition.disclosure
        func minimum(_ groups: AnswerGroups) -> Int {
            groups.isSensitive ? profile.minimumForSensitive : profile.minimumForMeans
        }
        func group(_ label: String, _ people: some Collection<Int>, _ why: QualityGroup.Withholding?, _ minimum: Int)
            -> QualityGroup
        {
            if why != nil { return QualityGroup(label: label, figures: nil, withheld: why) }
            let matched = people.map { shares[$0] }.filter { !$0.isEmpty }
            let isShown = isScored && matched.count >= minimum
            let figures = QualityFigures(
                people: people.count, matched: matched.count,
                shares: isShown ? matched.map { ($0.reduce(0, +)).over(Fraction($0.count)) ?? 0 } : [])
            return QualityGroup(
                label: label, figures: figures,
                withheld: isScored && !isShown ? .tooFewMatched(minimum: minimum) : nil)
        }
        let least = profile.minimumForMeans
        self.role = role
        everybody = group(
            "everybody", participants.indices, participants.count < least ? .tooFew(minimum: least) : nil, least)
        let withheld = SmallGroups(items.map { .init(groups: $1.groups.map(\.people), minimum: minimum($1)) }).withheld
        self.items = zip(items, withheld).map { item, withheld in
            let groups = zip(item.1.groups, withheld).filter { item.1.isFixed || $1 == nil }
                .map { group($0.label, $0.people, $1, minimum(item.1)) }
            let rest = item.1.groups.count - groups.count
            return QualityByItem(
                item: item.0, label: item.1.label,
                groups: groups + (rest > 0 ? [.others(rest, minimum: minimum(item.1))] : []))
        }
    }
}

extension QualityGroup {
    /// Answers in people's own words that too few gave: they are not repeated.
    fileprivate static func others(_ answers: Int, minimum: Int) -> QualityGroup {
        QualityGroup(
            label: answers == 1 ? "another answer" : "\(answers) other answers", figures: nil,
            withheld: .tooFew(minimum: minimum))
    }
}
