/// The pairs of the last proposal, by where their people stand in a round: those that can stay, and those that cannot.
struct StandingPairs {
    /// A pair that could stay.
    struct Standing {
        let pair: Keeping.StandingPair
        let mentee: Int
        let mentor: Int
    }

    private(set) var possible: [Standing] = []
    private(set) var impossible: [(pair: Keeping.StandingPair, reason: String)] = []

    /// Confirmed pairs are not among them, as they stay anyway, nor are withdrawn ones.
    init(_ round: MatchingRound) {
        var taken: Set<Int> = []
        for pair in round.cohort.pairs where !pair.hasWithdrawn && !pair.isConfirmed(by: round.plan.confirmedBy) {
            let named = Keeping.StandingPair(id: pair.id, mentee: pair.mentee, mentor: pair.mentor)
            guard let mentee = round.place(ofMentee: pair.mentee), let mentor = round.place(ofMentor: pair.mentor),
                round.problem.pins[mentee] == nil, taken.insert(mentee).inserted
            else {
                impossible.append((named, "one of the two takes no part any more"))
                continue
            }
            if round.problem.allowedScore(mentee, mentor) != nil {
                possible.append(Standing(pair: named, mentee: mentee, mentor: mentor))
            } else {
                let bans = round.score(mentee, mentor).bans
                let minimum = "it no longer reaches the minimum score of \(round.plan.minimumScore ?? 0)"
                impossible.append((named, bans.isEmpty ? minimum : bans.joined(separator: "; ")))
            }
        }
    }

    /// How many of them a matching keeps.
    func kept(in mentors: [Int?]) -> Int { possible.count { mentors[$0.mentee] == $0.mentor } }
}
