/// Looks for the smallest change that matches an unmatched mentee and unmatches nobody, by matching again with each.
///
/// Up to 200 mentees every change is tried. Beyond, the likeliest is tried once for each of the first few unmatched mentees,
/// the fewer the longer a matching takes, and nothing for the others.
struct SmallestChangeSearch {
    /// For so many unmatched mentees at most, and so many pairs looked at, a change is looked for in a large cohort.
    private static let mostSearched = 20
    private static let mostPairsSeen = 40_000_000
    /// More places than one are tried with so many of the mentors whom the mentee fits best.
    private static let mostMentors = 3

    private let problem: MatchingProblem
    private let plan: MatchingPlan
    private let strategy: any MatchingStrategy
    private let matching: Matching
    private let isSmall: Bool
    private let mostSearched: Int
    private var searched = 0
    /// What changes do that are the same for several mentees.
    private var solved: [Change: Matching?] = [:]

    init(_ matching: Matching, of problem: MatchingProblem, plan: MatchingPlan, by strategy: any MatchingStrategy) {
        self.matching = matching
        self.problem = problem
        self.plan = plan
        self.strategy = strategy
        isSmall = problem.mentees.count <= NextBest.fewPeople
        let seen = max(1, problem.mentees.count * problem.mentors.count)
        mostSearched = min(Self.mostSearched, max(1, Self.mostPairsSeen / seen))
    }

    /// The smallest change for one mentee, who could be paired with some mentors, best first, or with none.
    mutating func change(for mentee: Int, possible: [Int]) -> SmallestChange? {
        guard strategy.scoresPairs, !problem.mentors.isEmpty else { return nil }
        searched += 1
        guard isSmall || searched <= mostSearched else { return .notWorkedOut }
        let tries: [Try] =
            !possible.isEmpty
            ? (isFull ? [.plannedPairs] : []) + [.morePlaces, .liftedBan]
            : (problem.mentors.indices.contains { problem.scores.score(mentee, $0) != nil } ? [.lowerMinimum] : [])
                + [.liftedBan]
        for attempt in isSmall ? tries : Array(tries.prefix(1)) {
            if let change = change(attempt, for: mentee, possible) { return change }
        }
        return isSmall ? .noneFound : .notWorkedOut
    }

    /// A change of the problem.
    private enum Change: Hashable {
        case places(Int, mentor: Int)
        case plannedPairs(Int)
        case minimum(Int)
    }

    private mutating func matching(with change: Change) -> Matching? {
        if let known = solved[change] { return known }
        var changed = problem
        switch change {
        case .places(let more, let mentor): changed.places[mentor] += more
        case .plannedPairs(let most): changed.mostPairs = most
        case .minimum(let score): changed.minimumScore = score
        }
        let other = try? strategy.match(changed)
        solved[change] = .some(other)
        return other
    }

    private enum Try { case plannedPairs, morePlaces, lowerMinimum, liftedBan }

    private mutating func change(_ attempt: Try, for mentee: Int, _ possible: [Int]) -> SmallestChange? {
        switch attempt {
        case .plannedPairs: plannedPairs(for: mentee)
        case .morePlaces: morePlaces(for: mentee, possible)
        case .lowerMinimum: lowerMinimum(for: mentee)
        case .liftedBan: liftedBan(for: mentee)
        }
    }

    /// Whether all pairs are made that may be.
    private var isFull: Bool { matching.mentors.count { $0 != nil } >= problem.mostPairs ?? .max }

    private mutating func plannedPairs(for mentee: Int) -> SmallestChange? {
        guard let most = problem.mostPairs else { return nil }
        for more in 1...mostMore where matches(mentee, matching(with: .plannedPairs(most + more))) {
            return .plannedPairs(most + more)
        }
        return nil
    }

    /// As many more places or pairs are tried as there are people without one.
    private var mostMore: Int { isSmall ? max(1, matching.mentors.count { $0 == nil }) : 1 }

    /// One more place with the mentor who makes the total greatest; else more places with those whom the mentee fits best.
    private mutating func morePlaces(for mentee: Int, _ ranked: [Int]) -> SmallestChange? {
        for places in 1...mostMore {
            let tried = ranked.prefix(isSmall ? places == 1 ? ranked.count : Self.mostMentors : 1)
            var best: (mentor: Int, total: Int)?
            for mentor in tried {
                guard let other = matching(with: .places(places, mentor: mentor)), matches(mentee, other) else {
                    continue
                }
                if other.total > best?.total ?? .min { best = (mentor, other.total) }
            }
            if let best { return .morePlaces(places, with: problem.mentors[best.mentor].person) }
        }
        return nil
    }

    /// The highest score below the minimum that, as the minimum, would match the mentee.
    private mutating func lowerMinimum(for mentee: Int) -> SmallestChange? {
        guard let minimum = problem.minimumScore else { return nil }
        let below = Set(problem.mentors.indices.compactMap { problem.scores.score(mentee, $0) }.filter { $0 < minimum })
        for score in below.sorted(by: >).prefix(isSmall ? below.count : 1) {
            guard let other = matching(with: .minimum(score)), matches(mentee, other),
                let mentor = other.mentors[mentee]
            else { continue }
            return .minimumScore(CompiledScores.weightUnits(score), with: problem.mentors[mentor].person)
        }
        return nil
    }

    /// The forbidden pair that, allowed, would match the mentee with the greatest total.
    private func liftedBan(for mentee: Int) -> SmallestChange? {
        let banned = problem.mentors.indices.filter { problem.scores.score(mentee, $0) == nil }
            .map { ($0, PairScore(plan, mentee: problem.mentees[mentee], mentor: problem.mentors[$0])) }
            .filter { problem.mentees[mentee].person != problem.mentors[$0.0].person }
            .sorted { ($1.1.total, $0.0) < ($0.1.total, $1.0) }
        var best: (bans: [String], mentor: Int, total: Fraction)?
        for (mentor, score) in banned.prefix(isSmall ? banned.count : 1) {
            var changed = problem
            changed.values[mentee, mentor] = score.total.whole(scaledBy: CompiledScores.unitsInOneWeight)
            guard let other = try? strategy.match(changed), matches(mentee, other) else { continue }
            let total = CompiledScores.weightUnits(other.total) + score.total
            if best.map({ total > $0.total }) ?? true { best = (score.bans, mentor, total) }
        }
        return best.map { .liftedBan($0.bans, with: problem.mentors[$0.mentor].person) }
    }

    /// Whether a matching has a mentor for this mentee and for all who had one.
    private func matches(_ mentee: Int, _ other: Matching?) -> Bool {
        guard let other, other.mentors[mentee] != nil else { return false }
        return matching.mentors.indices.allSatisfy { matching.mentors[$0] == nil || other.mentors[$0] != nil }
    }
}
