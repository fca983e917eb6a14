/// What becomes of a matching where one pair is insisted on: the cost, and everybody who would move.
public struct ForcedPair: Sendable {
    /// One mentee who would have another mentor, or one where they had none, or none where they had one.
    public struct Move: Hashable, Sendable {
        /// Who moves.
        public let mentee: PersonID
        /// The mentor without the forced pair.
        public let from: PersonID?
        /// The mentor with it.
        public let to: PersonID?
    }

    /// What everybody together loses.
    public let cost: MatchingCost
    /// Who moves, the mentee of the forced pair first; empty where the pair is made anyway.
    public let moves: [Move]
}

/// Forces pairs. Of the best matchings with the pair it takes one in which the most pairs stay, where the strategy maximises a
/// total.
struct PairForcing {
    let reweighing: Reweighing
    let strategy: any MatchingStrategy
    /// What the strategy does unless a pair is forced.
    let best: Matching

    /// - Returns: `nil` where the pair may not be made, or not beside the confirmed pairs.
    func forced(_ mentee: Int, _ mentor: Int) -> ForcedPair? {
        let problem = reweighing.problem
        guard problem.allowedScore(mentee, mentor) != nil, let mentors = mentors(forcing: mentee, mentor) else {
            return nil
        }
        let changed = problem.mentees.indices.filter { best.mentors[$0] != mentors[$0] }
        let moves = changed.sorted { ($0 == mentee ? -1 : $0) < ($1 == mentee ? -1 : $1) }.map { moved in
            ForcedPair.Move(
                mentee: problem.mentees[moved].person, from: best.mentors[moved].map { problem.mentors[$0].person },
                to: mentors[moved].map { problem.mentors[$0].person })
        }
        return ForcedPair(
            cost: MatchingCost(
                pairs: best.mentors.count { $0 != nil } - mentors.count { $0 != nil },
                total: CompiledScores.weightUnits(problem.total(of: best.mentors) - problem.total(of: mentors)),
                certainty: .exact), moves: moves)
    }

    private func mentors(forcing mentee: Int, _ mentor: Int) -> [Int?]? {
        var forced = reweighing.problem
        forced.pins[mentee] = mentor
        guard forced.pins.count <= forced.mostPairs ?? .max, let first = try? strategy.match(forced) else {
            return nil
        }
        guard strategy.maximisesTotal, var calm = try? reweighing.problem(times: forced.mentees.count + 1) else {
            return first.mentors
        }
        calm.pins = forced.pins
        let unit = max(1, calm.scores.commonDivisor / (forced.mentees.count + 1))
        for (other, kept) in best.mentors.enumerated() where other != mentee {
            if let kept, let score = calm.allowedScore(other, kept) { calm.values[other, kept] = score + unit }
        }
        guard let calmest = (try? strategy.match(calm))?.mentors,
            calmest.count(where: { $0 != nil }) == first.mentors.count(where: { $0 != nil }),
            forced.total(of: calmest) == first.total
        else { return first.mentors }
        return calmest
    }
}
