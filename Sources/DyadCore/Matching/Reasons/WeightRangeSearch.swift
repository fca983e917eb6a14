/// Looks for the weights of one factor at which a pair leaves the matching that the strategy chooses.
///
/// While the same pairs reach the minimum score, the best total is made of straight pieces in the weight, and on each piece the
/// strategy chooses one matching. So it is asked inside each piece and at each end of one; where a pair comes to reach the
/// minimum, the pieces begin anew.
struct WeightRangeSearch {
    private let reweighing: Reweighing
    private let strategy: any MatchingStrategy
    private let factor: MatchingPlan.WeightedFactor
    private let mentee: Int
    private let mentor: Int
    /// The scores of the other factors, and of this one at a weight of 1.
    private let others: CompiledScores
    private let own: CompiledScores
    /// The weights at which a pair comes to reach the minimum score.
    private let thresholds: Set<Fraction>

    init(
        _ reweighing: Reweighing, factor: MatchingPlan.WeightedFactor, mentee: Int, mentor: Int,
        by strategy: any MatchingStrategy
    ) throws {
        (self.reweighing, self.factor, self.mentee, self.mentor) = (reweighing, factor, mentee, mentor)
        self.strategy = strategy
        others = try reweighing.problem(weighing: factor.id, with: 0).scores
        own = reweighing.scores(ofFactor: factor.id)
        thresholds = Self.thresholds(reweighing, others, own)
    }

    /// The range, looked for from 0 to `highest`.
    func range(upTo highest: Fraction) throws -> WeightRange {
        WeightRange(
            factor: factor.id, label: factor.label, weight: factor.weight, lowest: try end(goingTo: 0),
            highest: try end(goingTo: highest))
    }

    private func end(goingTo last: Fraction) throws -> WeightRange.End {
        let isUp = last > factor.weight
        var start = factor.weight
        let between = thresholds.filter { isUp ? $0 > start && $0 < last : $0 < start && $0 > last }
        for end in (isUp ? between.sorted() : between.sorted(by: >)) + [last] {
            if let left = try leaving(from: start, to: end) { return left }
            start = end
        }
        return .never(searchedTo: last)
    }

    /// Where the pair leaves between two weights, between which the same pairs reach the minimum; `nil` where it stays.
    private func leaving(from start: Fraction, to end: Fraction) throws -> WeightRange.End? {
        let direction: Fraction = end > start ? 1 : -1
        // Of the two, the higher weight may let in pairs that do not belong to the stretch between.
        let higher = max(start, end)
        let line: (Fraction) throws -> WorthLine = { distance in
            let weight = start + direction * distance
            let mentors = try matching(at: weight, isBelow: weight == higher && thresholds.contains(weight))
            let (rest, slope) = (total(of: mentors, in: others), total(of: mentors, in: own))
            return WorthLine(start: rest + slope * start, slope: direction * slope, mentors: mentors)
        }
        var lines = BestLines(line)
        var (current, position): (WorthLine?, Fraction) = (try line(0), 0)
        let length = (end - start) * direction
        while let piece = current, position < length {
            let (reached, next) = try lines.end(of: piece, from: position, upTo: length)
            let (left, right) = (start + direction * position, start + direction * reached)
            if reached > position {
                if try !isChosen(at: (left + right) * .half) { return .at(left, isIncluded: true) }
                if try !isChosen(at: right) { return .at(right, isIncluded: false) }
            }
            (current, position) = (next, reached)
        }
        return nil
    }

    private func isChosen(at weight: Fraction) throws -> Bool {
        try matching(at: weight, isBelow: false)[mentee] == mentor
    }

    /// The matching at a weight, or just below it: without the pairs that reach the minimum only here.
    private func matching(at weight: Fraction, isBelow: Bool) throws -> [Int?] {
        var problem = try reweighing.problem(weighing: factor.id, with: weight)
        // A confirmed pair stays, whether or not it would reach the minimum at this weight.
        for (mentee, mentor) in problem.pins {
            guard let score = problem.scores.score(mentee, mentor) else { continue }
            problem.values[mentee, mentor] = max(score, problem.minimumScore ?? score)
        }
        if isBelow, let minimum = Self.minimum(reweighing) {
            for mentee in problem.mentees.indices {
                for mentor in problem.mentors.indices where problem.pins[mentee] == nil {
                    guard let rest = others.score(mentee, mentor), let part = own.score(mentee, mentor), part > 0,
                        Fraction(rest) + weight * Fraction(part) == minimum
                    else { continue }
                    problem.values[mentee, mentor] = CompiledScores.forbidden
                }
            }
        }
        return try strategy.match(problem).mentors
    }

    private func total(of mentors: [Int?], in scores: CompiledScores) -> Fraction {
        var total = 0
        for case (let mentee, let mentor?) in mentors.enumerated() { total += scores.score(mentee, mentor) ?? 0 }
        return Fraction(total)
    }

    private static func minimum(_ reweighing: Reweighing) -> Fraction? {
        reweighing.plan.minimumScore.map { $0 * Fraction(CompiledScores.unitsInOneWeight) }
    }

    private static func thresholds(_ reweighing: Reweighing, _ others: CompiledScores, _ own: CompiledScores)
        -> Set<Fraction>
    {
        guard let minimum = minimum(reweighing), minimum > 0 else { return [] }
        var kinds: Set<[Int]> = []
        for mentee in 0..<others.menteeCount {
            for mentor in 0..<others.mentorCount {
                if let rest = others.score(mentee, mentor), let part = own.score(mentee, mentor) {
                    kinds.insert([rest, part])
                }
            }
        }
        return Set(kinds.compactMap { (minimum - Fraction($0[0])).over(Fraction($0[1])) }.filter { $0 > 0 })
    }
}

extension Fraction {
    fileprivate static let half = Fraction(1, of: 2) ?? 0
}
