import Testing

@testable internal import DyadCore

@Suite struct KeepingTests {
    private static func keeping(_ round: MatchingRound, _ rule: KeepRule) throws -> (MatchingOutcome, Keeping) {
        let outcome = try round.outcome(of: TryEverything(), keeping: rule)
        return (outcome, try #require(outcome.keeping))
    }

    /// Of every matching with the most pairs: how many standing pairs change, and the total.
    private static func candidates(_ drawn: DrawnCohort) -> [(changes: Int, total: Fraction)] {
        let standing = StandingPairs(drawn.round)
        let all = drawn.allMatchings
        let most = all.map { $0.count { $0 != nil } }.max() ?? 0
        return all.filter { $0.count { $0 != nil } == most }.map {
            (
                standing.possible.count - standing.kept(in: $0),
                CompiledScores.weightUnits(drawn.round.problem.total(of: $0))
            )
        }
    }

    @Test(arguments: 1...60)
    func `at any price nothing else has a greater total less the price of its changes`(seed: Int) throws {
        let drawn = try DrawnCohort(seed)
        let candidates = Self.candidates(drawn)
        for price in ["0", "0.25", "0.5", "0.667", "1", "2.5"].compactMap({ Fraction($0) }) {
            let (outcome, keeping) = try Self.keeping(drawn.round, .price(price))
            let best = candidates.map { $0.total - price * Fraction($0.changes) }.max()
            #expect(outcome.total - price * Fraction(keeping.changed.count) == best, "seed \(seed) at \(price)")
            #expect(outcome.total == outcome.pairs.reduce(0) { $0 + $1.score.total }, "The total has no bonus in it.")
        }
        let (outcome, keeping) = try Self.keeping(drawn.round, .all)
        let fewest = candidates.map(\.changes).min()
        #expect(keeping.changed.count == fewest)
        #expect(outcome.total == candidates.filter { $0.changes == fewest }.map(\.total).max())
    }

    @Test(arguments: 1...60)
    func `the frontier holds each matching that some price makes best, and its prices`(seed: Int) throws {
        let drawn = try DrawnCohort(seed)
        let candidates = Self.candidates(drawn)
        let (_, keeping) = try Self.keeping(drawn.round, .price(0))
        #expect(keeping.isWhole && keeping.frontier.first?.from == 0)
        #expect(keeping.frontier.last.map { $0.to == nil } == true)
        for (point, next) in zip(keeping.frontier, keeping.frontier.dropFirst()) {
            #expect(point.changes > next.changes && point.total > next.total && point.to == next.from)
        }
        for point in keeping.frontier {
            for price in [point.from, point.to ?? point.from + 100] {
                let best = candidates.map { $0.total - price * Fraction($0.changes) }.max()
                #expect(point.total - price * Fraction(point.changes) == best, "seed \(seed): \(point)")
            }
        }
    }

    @Test(arguments: [("0.4", 2), ("0.5", nil), ("0.6", 0)] as [(String, Int?)])
    func `two changes that gain one unit are made below half a unit each, and not above`(price: String, changes: Int?)
        throws
    {
        var small = try SmallCohort("matching: { factors: [{ id: field, weight: 0.5 }] }\n")
        for (number, field) in zip(1..., ["heart", "lung"]) {
            try small.applyMentee(PersonID("mentee-0\(number)"), field: field, town: "Hull")
            try small.applyMentor(PersonID("mentor-0\(number)"), field: field, town: "Hull")
        }
        small.propose([("pair-01", "mentee-01", "mentor-02"), ("pair-02", "mentee-02", "mentor-01")])
        let round = MatchingRound(small.cohort, directory: Directory([]))
        let (_, keeping) = try Self.keeping(round, .price(try #require(Fraction(price))))
        if let changes { #expect(keeping.changed.count == changes) }
        #expect(keeping.frontier.map(\.changes) == [2, 0])
        #expect(keeping.frontier.map(\.to) == [Fraction("0.5"), nil])
    }

    @Test func `what nothing can keep is named and does not count as changed`() throws {
        var small = try SmallCohort("cohort: { plannedPairs: 9 }\n")
        for number in 1...4 {
            let bans: [PersonID] = number == 3 ? ["mentor-03"] : []
            try small.applyMentee(PersonID("mentee-0\(number)"), field: "heart", notWith: bans)
            try small.applyMentor(PersonID("mentor-0\(number)"), field: "heart")
        }
        small.propose((1...4).map { (PairID("pair-0\($0)"), PersonID("mentee-0\($0)"), PersonID("mentor-0\($0)")) })
        small.confirm("pair-01")
        small.withdraw("pair-02")
        let round = MatchingRound(small.cohort, directory: Directory([]))
        let (outcome, keeping) = try Self.keeping(round, .all)
        #expect(keeping.standing == 1 && keeping.changed.isEmpty)
        #expect(keeping.impossible.map(\.pair.id) == ["pair-03"])
        #expect(keeping.impossible.map(\.reason) == ["the mentee named this mentor"])
        #expect(outcome.pairs.filter(\.isKept).map(\.id) == ["pair-01"])
    }
}
