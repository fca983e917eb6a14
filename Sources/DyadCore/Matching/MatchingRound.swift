/// One round of matching for a cohort: who takes part, what is kept, and what comes out.
///
/// People stand in the published tie order. Confirmed pairs are kept; mentees of withdrawn pairs take no part, and the place
/// that a withdrawn pair leaves may be filled. One person takes part once in a role, under whatever e-mails they applied: as in
/// a pair that is kept, else as in their earliest application.
public struct MatchingRound: Sendable {
    private let cohort: Cohort
    /// What the strategy is given.
    public let problem: MatchingProblem
    private let mentees: [Participant]
    private let mentors: [Participant]
    private let same: SamePeople
    private let remarks: [String]
    /// Runner-ups are costed exactly, by matching again with each, up to so many mentees.
    private static let mostCosted = 60

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
        remarks = SamePeople.remarks(menteesStanding + mentorsStanding)
        let menteeProfiles = mentees.map { [same] in same.named(in: cohort.profile(of: $0)) }
        let mentorProfiles = mentors.map { [same] in same.named(in: cohort.profile(of: $0)) }
        let referrals = MatchingRound.referrals(in: cohort, mentees, mentors, same)
        var pins: [Int: Int] = [:]
        for pair in kept {
            if let mentee = mentees.firstIndex(where: { $0.person == pair.mentee }),
                let mentor = mentors.firstIndex(where: { $0.person == pair.mentor })
            {
                pins[mentee] = mentor
            }
        }
        let matching = cohort.definition.matching
        problem = MatchingProblem(
            mentees: menteeProfiles, mentors: mentorProfiles, places: mentors.map(\.places),
            scores: CompiledScores(matching, mentees: menteeProfiles, mentors: mentorProfiles),
            minimumScore: matching.minimumScore.flatMap {
                ($0 * Fraction(CompiledScores.unitsInOneWeight)).roundedUp
            }, pins: pins, referrals: referrals,
            mostPairs: max(pins.count, cohort.definition.cohort.plannedPairs),
            primaryScores: CompiledScores.primary(matching, mentees: menteeProfiles, mentors: mentorProfiles))
    }

    /// The pairs that a strategy chooses, explained.
    ///
    /// - Throws: `Mistakes` when the strategy cannot solve the problem.
    public func outcome(of strategy: any MatchingStrategy) throws -> MatchingOutcome {
        let matching = try strategy.match(problem)
        var number = cohort.pairsEverProposed
        let pairs = matching.mentors.enumerated().compactMap { mentee, mentor in mentor.map { (mentee, $0) } }
            .sorted { mentees[$0.0].person < mentees[$1.0].person }
            .map { mentee, mentor in
                let known = cohort.pairs.first {
                    $0.mentee == mentees[mentee].person && $0.mentor == mentors[mentor].person
                }
                if known == nil { number += 1 }
                return MatchingOutcome.MatchedPair(
                    id: known?.id ?? PairID("pair-\(number < 10 ? "0" : "")\(number)"), mentee: mentees[mentee].person,
                    mentor: mentors[mentor].person, score: score(mentee, mentor),
                    runnerUp: strategy.scoresPairs ? runnerUp(of: mentee, beside: mentor, in: matching, strategy) : nil,
                    isKept: problem.pins[mentee] != nil, route: route(of: mentee, mentor))
            }
        let unmatched = matching.mentors.indices.filter { matching.mentors[$0] == nil }
            .map { MatchingOutcome.Unmatched(person: mentees[$0].person, reason: reason(for: $0, in: matching)) }
            .sorted { $0.person < $1.person }
        return MatchingOutcome(
            strategy: type(of: strategy).id, claim: matching.claim, total: CompiledScores.weightUnits(matching.total),
            outOf: cohort.definition.matching.totalWeight, isProvedBest: matching.isProvedBest, pairs: pairs,
            unmatched: unmatched, remarks: matching.remarks + remarks,
            notKnown: problem.scores.notKnown.values.reduce(0, +))
    }

    /// Why one mentee and one mentor fit or do not, whatever the matching.
    public func score(of mentee: PersonID, with mentor: PersonID) -> PairScore? {
        guard let mentee = place(of: mentee, among: mentees), let mentor = place(of: mentor, among: mentors) else {
            return nil
        }
        return score(mentee, mentor)
    }

    /// What forcing a pair would cost the total, by matching again; `nil` where the pair cannot be made.
    public func cost(ofForcing mentee: PersonID, with mentor: PersonID, _ strategy: any MatchingStrategy) -> (
        pairs: Int, total: Fraction
    )? {
        guard let mentee = place(of: mentee, among: mentees), let mentor = place(of: mentor, among: mentors),
            let best = try? strategy.match(problem)
        else { return nil }
        return cost(ofForcing: mentee, mentor, best, strategy)
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

    private func route(of mentee: Int, _ mentor: Int) -> String? {
        MatchingRound.referral(of: mentees[mentee].person, in: cohort, same)
            .flatMap { same.areOne($0.mentor, mentors[mentor].person) ? $0.route : nil }
    }

    /// Where a person stands under any pseudonym.
    private func place(of person: PersonID, among participants: [Participant]) -> Int? {
        participants.firstIndex { $0.person == person }
            ?? participants.firstIndex { same.areOne($0.person, person) }
    }

    private func score(_ mentee: Int, _ mentor: Int) -> PairScore {
        PairScore(cohort.definition.matching, mentee: problem.mentees[mentee], mentor: problem.mentors[mentor])
    }

    private func allowed(_ mentee: Int, _ mentor: Int) -> Int? {
        guard let score = problem.scores.score(mentee, mentor), score >= problem.minimumScore ?? .min else {
            return nil
        }
        return score
    }

    private func cost(
        ofForcing mentee: Int, _ mentor: Int, _ best: Matching, _ strategy: any MatchingStrategy
    ) -> (pairs: Int, total: Fraction)? {
        guard allowed(mentee, mentor) != nil else { return nil }
        var pins = problem.pins
        pins[mentee] = mentor
        let forced = MatchingProblem(
            mentees: problem.mentees, mentors: problem.mentors, places: problem.places, scores: problem.scores,
            minimumScore: problem.minimumScore, pins: pins, referrals: problem.referrals, mostPairs: problem.mostPairs,
            primaryScores: problem.primaryScores)
        guard let other = try? strategy.match(forced) else { return nil }
        let pairs = best.mentors.count { $0 != nil } - other.mentors.count { $0 != nil }
        return (pairs, CompiledScores.weightUnits(best.total - other.total))
    }

    private func runnerUp(
        of mentee: Int, beside mentor: Int, in matching: Matching, _ strategy: any MatchingStrategy
    ) -> MatchingOutcome.RunnerUp? {
        let others = mentors.indices.filter { $0 != mentor }.compactMap { other in
            allowed(mentee, other).map { (other, $0) }
        }
        guard let best = others.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }) else { return nil }
        let cost =
            problem.mentees.count <= MatchingRound.mostCosted && problem.pins[mentee] == nil
            ? cost(ofForcing: mentee, best.0, matching, strategy)?.total : nil
        return MatchingOutcome.RunnerUp(
            mentor: mentors[best.0].person, score: CompiledScores.weightUnits(best.1), cost: cost)
    }

    /// Why somebody is unmatched, in words of people and places.
    private func reason(for mentee: Int, in matching: Matching) -> String {
        if mentors.isEmpty { return "There is no eligible mentor." }
        let possible = mentors.indices.filter { allowed(mentee, $0) != nil }
        if possible.isEmpty {
            let isBanned = mentors.indices.allSatisfy { problem.scores.score(mentee, $0) == nil }
            return isBanned
                ? "Every mentor is excluded for this mentee: \(Set(mentors.indices.flatMap { score(mentee, $0).bans }).sorted().joined(separator: "; "))."
                : "No mentor reaches the minimum score of \(cohort.definition.matching.minimumScore ?? 0)."
        }
        let made = matching.mentors.count { $0 != nil }
        if let most = problem.mostPairs, made >= most {
            return
                "The cohort plans for \(cohort.definition.cohort.plannedPairs) pairs and all are made without this mentee. "
                + "A place that falls free may be theirs."
        }
        let places = possible.reduce(0) { $0 + problem.places[$1] }
        let taken = places == 1 ? "The only place is taken" : "All \(places) places are taken"
        let mentors = possible.count == 1 ? "the one mentor" : "the \(possible.count) mentors"
        return "\(taken) with \(mentors) who could be paired. One more place would match this mentee."
    }
}
