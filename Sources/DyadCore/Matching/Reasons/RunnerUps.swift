/// Names the runner-ups of a matching and says what each would cost.
///
/// Up to `mostCosted` mentees the cost is exact, by matching again; beyond, it is the least that the dual prices allow.
struct RunnerUps {
    private static let mostCosted = 60

    private let problem: MatchingProblem
    /// The same problem as the strategy was given it: pairs may count with more than their scores.
    private let stated: MatchingProblem
    private let matching: Matching
    private let strategy: any MatchingStrategy
    let nextBest: NextBest

    init(
        _ matching: Matching, of problem: MatchingProblem, solving stated: MatchingProblem,
        by strategy: any MatchingStrategy
    ) {
        self.problem = problem
        self.stated = stated
        self.matching = matching
        self.strategy = strategy
        nextBest = NextBest(matching.mentors, of: problem)
    }

    /// The best other mentor of a mentee.
    func ofMentee(_ mentee: Int) -> MatchingOutcome.RunnerUp? {
        nextBest.mentors[mentee].map { other in
            MatchingOutcome.RunnerUp(
                person: problem.mentors[other.position].person, score: CompiledScores.weightUnits(other.score),
                cost: cost(ofForcing: mentee, other.position, score: other.score))
        }
    }

    /// The best other mentee of a mentor; the cost is that of giving this mentee's place to them where no other is free.
    func ofMentor(_ mentor: Int) -> MatchingOutcome.RunnerUp? {
        nextBest.mentees[mentor].map { other in
            MatchingOutcome.RunnerUp(
                person: problem.mentees[other.position].person, score: CompiledScores.weightUnits(other.score),
                cost: cost(ofForcing: other.position, mentor, score: other.score))
        }
    }

    private func cost(ofForcing mentee: Int, _ mentor: Int, score: Int) -> MatchingCost? {
        guard problem.pins[mentee] == nil else { return nil }
        guard problem.mentees.count <= Self.mostCosted else {
            return matching.prices.map { $0.leastCost(ofForcing: mentee, mentor, score: score) }
        }
        var forced = stated
        forced.pins[mentee] = mentor
        guard forced.pins.count <= problem.mostPairs ?? .max, let other = try? strategy.match(forced) else {
            return nil
        }
        return MatchingCost(
            pairs: matching.mentors.count { $0 != nil } - other.mentors.count { $0 != nil },
            total: CompiledScores.weightUnits(matching.total - problem.total(of: other.mentors)), certainty: .exact)
    }
}
