/// One round of matching for a cohort: who takes part, what is kept, and what comes out.
///
/// People stand in the published tie order. Confirmed pairs are kept; mentees of withdrawn pairs take no part, and the place
/// that a withdrawn pair leaves may be filled. One person takes part once in a role, under whatever e-mails they applied: as in
/// a pair that is kept, else as in their earliest application.
public struct MatchingRound: Sendable {
    let cohort: Cohort
    /// What the strategy is given.
    public let problem: MatchingProblem
    let mentees: [Participant]
    let mentors: [Participant]
    private let same: SamePeople
    private let menteePlaces: [PersonID: Int]
    private let mentorPlaces: [PersonID: Int]
    let remarks: [String]

    var plan: MatchingPlan { cohort.definition.matching }

    /// A round for a cohort; the directory's e-mails give the tie order.
    public init(_ cohort: Cohort, directory: Directory) {
        self.cohort = cohort
        same = SamePeople(cohort, directory)
        let withdrawn = Set(cohort.pairs.filter(\.hasWithdrawn).flatMap { [same] in same.all($0.mentee) })
        let kept = cohort.enrolledPairs.filter { !$0.hasWithdrawn }
        let (mentees, menteesStanding) = same.once(
            TieOrder.sorted(cohort.eligible(.mentee), of: cohort, directory).filter { !withdrawn.contains($0.person) },
            keeping: Set(kept.map(\.mentee)))
        let (mentors, mentorsStanding) = same.once(
            TieOrder.sorted(cohort.eligible(.mentor), of: cohort, directory), keeping: Set(kept.map(\.mentor)))
        (self.mentees, self.mentors) = (mentees, mentors)
        menteePlaces = MatchingRound.places(of: mentees)
        mentorPlaces = MatchingRound.places(of: mentors)
        remarks = SamePeople.remarks(menteesStanding + mentorsStanding)
        let known = cohort.itemsToMatchOn
        let menteeProfiles = mentees.map { [same] in same.named(in: cohort.profile(of: $0, knowing: known)) }
        let mentorProfiles = mentors.map { [same] in same.named(in: cohort.profile(of: $0, knowing: known)) }
        var pins: [Int: Int] = [:]
        for pair in kept {
            if let mentee = menteePlaces[pair.mentee], let mentor = mentorPlaces[pair.mentor] { pins[mentee] = mentor }
        }
        let matching = cohort.definition.matching
        problem = MatchingProblem(
            mentees: menteeProfiles, mentors: mentorProfiles, places: mentors.map(\.places),
            scores: CompiledScores(matching, mentees: menteeProfiles, mentors: mentorProfiles),
            minimumScore: matching.minimumScore.flatMap {
                ($0 * Fraction(CompiledScores.unitsInOneWeight)).roundedUp
            }, pins: pins, referrals: MatchingRound.referrals(in: cohort, mentees, mentors, same),
            mostPairs: max(pins.count, cohort.definition.cohort.plannedPairs),
            primaryScores: CompiledScores.primary(matching, mentees: menteeProfiles, mentors: mentorProfiles))
    }

    /// Why one mentee and one mentor fit or do not, whatever the matching.
    public func score(of mentee: PersonID, with mentor: PersonID) -> PairScore? {
        guard let mentee = place(ofMentee: mentee), let mentor = place(ofMentor: mentor) else { return nil }
        return score(mentee, mentor)
    }

    /// Where the mentor of a pair can meet, in words: their answer to the item that names sites, where the plan matches on it.
    public func site(of mentor: PersonID) -> String? {
        guard let place = place(ofMentor: mentor), let item = siteItem(of: mentors[place]),
            problem.mentors[place][item] != nil
        else { return nil }
        return problem.mentors[place].words(item)
    }

    /// Where a mentee stands, under any pseudonym.
    func place(ofMentee person: PersonID) -> Int? {
        menteePlaces[person] ?? same.all(person).lazy.compactMap { menteePlaces[$0] }.first
    }

    /// Where a mentor stands, under any pseudonym.
    func place(ofMentor person: PersonID) -> Int? {
        mentorPlaces[person] ?? same.all(person).lazy.compactMap { mentorPlaces[$0] }.first
    }

    func score(_ mentee: Int, _ mentor: Int) -> PairScore {
        PairScore(plan, mentee: problem.mentees[mentee], mentor: problem.mentors[mentor])
    }

    /// How a mentee came to a mentor, where a person chose.
    func route(of mentee: Int, _ mentor: Int) -> String? {
        MatchingRound.referral(of: mentees[mentee].person, in: cohort, same)
            .flatMap { same.areOne($0.mentor, mentors[mentor].person) ? $0.route : nil }
    }

    private func siteItem(of mentor: Participant) -> ItemID? {
        let names: Set<ItemID> = ["site", "sites"]
        return cohort.definition.form(mentor.application.form)?.items
            .first { $0.part == .site || names.contains($0.id) }?.id
    }

    private static func places(of people: [Participant]) -> [PersonID: Int] {
        Dictionary(people.enumerated().map { ($1.person, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where the people stand whom somebody has chosen for each other, under whichever pseudonyms.
    private static func referrals(
        in cohort: Cohort, _ mentees: [Participant], _ mentors: [Participant], _ same: SamePeople
    ) -> [Int: Int] {
        guard !cohort.referrals.isEmpty else { return [:] }
        let places = Dictionary(
            mentors.indices.flatMap { place in same.all(mentors[place].person).map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
        let chosen = mentees.indices.compactMap { index in
            referral(of: mentees[index].person, in: cohort, same).flatMap { places[$0.mentor] }.map { (index, $0) }
        }
        return Dictionary(uniqueKeysWithValues: chosen)
    }

    private static func referral(of mentee: PersonID, in cohort: Cohort, _ same: SamePeople) -> Referred? {
        cohort.referrals[mentee] ?? same.all(mentee).lazy.compactMap { cohort.referrals[$0] }.first
    }
}
