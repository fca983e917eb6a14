import Testing

@testable internal import DyadCore

@Suite struct WeightRangeTests {
    private static let tiny = Fraction(1, of: 40_000) ?? 0

    /// Whether a pair is chosen where one factor has another weight, asked by itself.
    private static func isChosen(
        _ round: MatchingRound, _ factor: String, _ weight: Fraction, _ mentee: Int, _ mentor: Int
    )
        throws -> Bool
    {
        let problem = try Reweighing(plan: round.plan, problem: round.problem).problem(weighing: factor, with: weight)
        return try TryEverything().match(problem).mentors[mentee] == mentor
    }

    private static func ranges(_ round: MatchingRound, _ mentee: Int, _ mentor: Int) throws -> [WeightRange] {
        try round.plan.activeFactors.map { factor in
            try WeightRangeSearch(
                Reweighing(plan: round.plan, problem: round.problem), factor: factor, mentee: mentee, mentor: mentor,
                by: TryEverything()
            ).range(upTo: 6)
        }
    }

    private static func check(_ round: MatchingRound, seed: Int) throws {
        let best = try TryEverything().match(round.problem).mentors
        guard let mentee = best.firstIndex(where: { $0 != nil }), let mentor = best[mentee] else { return }
        for range in try ranges(round, mentee, mentor) {
            func isChosen(_ weight: Fraction) throws -> Bool {
                try Self.isChosen(round, range.factor, weight, mentee, mentor)
            }
            var (low, high): (Fraction, Fraction) = (0, 6)
            if case .at(let end, let isIncluded) = range.lowest {
                low = end
                #expect(try isChosen(end) == isIncluded, "seed \(seed), \(range)")
                #expect(try !isChosen(isIncluded ? end - tiny : end), "seed \(seed), \(range)")
            }
            if case .at(let end, let isIncluded) = range.highest {
                high = end
                #expect(try isChosen(end) == isIncluded, "seed \(seed), \(range)")
                #expect(try !isChosen(isIncluded ? end + tiny : end), "seed \(seed), \(range)")
            }
            for step in 1..<12 {
                let weight = low + (high - low) * (Fraction(step, of: 12) ?? 0)
                #expect(try low == high || isChosen(weight), "seed \(seed), \(weight) in \(range)")
            }
        }
    }

    @Test(arguments: 1...40)
    func `a pair stands at every weight in its range, and not just outside it`(seed: Int) throws {
        try Self.check(try DrawnCohort(seed).round, seed: seed)
    }

    @Test(arguments: 1...40)
    func `the same where pairs must reach a minimum score`(seed: Int) throws {
        let lines = """
            cohort: { plannedPairs: 5 }
            matching: { minimumScore: 1.5, factors: [{ id: field, otherwise: 0.25 }, { id: town, weight: 0.75, otherwise: 1/3 }] }

            """
        try Self.check(try DrawnCohort(seed, lines).round, seed: seed)
    }

    @Test func `the ends of a range are exact`() throws {
        var small = try SmallCohort("matching: { factors: [{ id: field, weight: 2, otherwise: 1/3 }] }\n")
        try small.applyMentee("mentee-01", field: "heart", town: "Hull")
        try small.applyMentor("mentor-01", field: "heart", town: "York")
        try small.applyMentor("mentor-02", field: "lung", town: "Hull")
        let round = MatchingRound(small.cohort, directory: Directory([]))
        guard case .chosen(let ranges?)? = try round.explanation(of: "mentee-01", with: "mentor-01", TryEverything())
        else {
            Issue.record("The pair is chosen.")
            return
        }
        // 2/3 of the field's weight against the whole of the town's.
        let ends = ranges.map { range -> Fraction? in
            if case .at(let end, _) = (range.factor == "field" ? range.lowest : range.highest) { end } else { nil }
        }
        #expect(ends == [Fraction("1.5"), Fraction("4/3")])
        #expect(ranges.map(\.highest).first == .never(searchedTo: 30))
        #expect(ranges.map(\.lowest).last == .never(searchedTo: 0))
    }
}
