public import DyadCore
internal import DyadAssignment

/// Checks a matching afresh, without trusting the strategy that made it.
///
/// Every pair is allowed and reaches the minimum score, no mentor has more mentees than places, kept pairs are kept, the
/// total adds up and, where the strategy gave prices, the certificate proves by them that nothing is better.
public struct MatchingCheck: Sendable {
    /// What does not hold, as sentences; nothing when all is well.
    public let faults: [String]
    /// Whether prices were there to be checked. Without them nothing is said of whether another matching is better.
    public let hasPrices: Bool

    /// Checks a matching of a problem.
    ///
    /// - Complexity: O(*mentees* x *mentors*) where there are prices, otherwise O(*mentees*).
    public init(_ matching: Matching, of problem: MatchingProblem) {
        hasPrices = matching.prices != nil
        guard matching.mentors.count == problem.mentees.count,
            matching.mentors.allSatisfy({ $0.map(problem.mentors.indices.contains) ?? true })
        else {
            faults = ["The matching is not one of these people."]
            return
        }
        var faults: [String] = []
        for (mentee, mentor) in matching.mentors.enumerated() {
            guard let mentor else { continue }
            let score = problem.scores.score(mentee, mentor)
            if (score ?? .min) < problem.minimumScore ?? (.min + 1) {
                faults.append(
                    "\(problem.mentees[mentee].person) may not be paired with \(problem.mentors[mentor].person).")
            }
        }
        for (mentor, places) in problem.places.enumerated()
        where matching.mentors.count(where: { $0 == mentor }) > places {
            faults.append("\(problem.mentors[mentor].person) has more mentees than places.")
        }
        for (mentee, mentor) in problem.pins where matching.mentors[mentee] != mentor {
            faults.append("\(problem.mentees[mentee].person) is no longer with \(problem.mentors[mentor].person).")
        }
        let pairCount = matching.mentors.count { $0 != nil }
        if pairCount > problem.mostPairs ?? .max { faults.append("There are more pairs than may be made.") }
        if problem.total(of: matching.mentors) != matching.total { faults.append("The total does not add up.") }
        if let prices = matching.prices, !MatchingCheck.areProof(prices, matching, pairCount, problem) {
            faults.append("The prices do not prove the claim.")
        }
        if matching.prices != nil, !matching.isProvedBest { faults.append("The claim is not proved.") }
        self.faults = faults.sorted()
    }

    private static func areProof(
        _ prices: DualPrices, _ matching: Matching, _ pairCount: Int, _ problem: MatchingProblem
    ) -> Bool {
        let assignment = Assignment(
            columns: matching.mentors, pairCount: pairCount, total: matching.total / max(1, prices.divisor),
            rowPrices: prices.mentees, columnPrices: prices.mentors, pairPrice: prices.ofPair,
            weighing: Weighing(scoreUnit: prices.scoreUnit, pairUnit: prices.pairUnit))
        let aim: AssignmentAim = prices.scoreUnit > prices.pairUnit ? .greatestTotalFirst : .mostPairsFirst
        let stated = problem.assignmentProblem(aim, divisor: max(1, prices.divisor))
        return Certificate(assignment, for: stated, limit: 1).isProof
    }
}
