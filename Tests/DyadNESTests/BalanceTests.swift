import DyadCore
import DyadStandard
import Testing

/// NES-1: no mentor has two while another has none, unless bans force it, and then it says so.
@Suite struct BalanceTests {
    private func programme(mentees: Int, places: [Int], bans: [Int: [Int]] = [:]) throws -> Programme {
        var programme = try Programme(writing: "matching: { missingAnswers: neutral }")
        programme.take(
            "mentee-application",
            (0..<mentees).map { index in
                let named = (bans[index] ?? []).map { PersonID("mentor\($0)@example.org") }
                return Programme.mentee("mentee\(index)@example.org", ["educational-supervisor": .people(named)])
            })
        programme.take(
            "mentor-application",
            places.enumerated().map { Programme.mentor("mentor\($0)@example.org", places: $1) })
        return programme
    }

    private func outcome(_ programme: Programme) throws -> (loads: [Int], outcome: MatchingOutcome) {
        let outcome = try MatchingRound(programme.cohort, directory: programme.directory).outcome(
            of: BalancedStrategy())
        let mentors = programme.cohort.eligible(.mentor).map(\.person).sorted()
        return (mentors.map { mentor in outcome.pairs.count { $0.mentor == mentor } }, outcome)
    }

    private static let cases: [(mentees: Int, places: [Int], loads: [Int])] = [
        (19, Array(repeating: 3, count: 12), [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2]),
        (3, [3, 3, 3], [1, 1, 1]), (2, [3, 1, 1], [0, 1, 1]), (4, [3, 3, 1], [1, 1, 2]), (7, [1, 3, 3], [1, 3, 3]),
        (9, [1, 2, 3], [1, 2, 3]), (1, [3, 3], [0, 1]),
    ]

    @Test(arguments: cases)
    func `loads are as even as places allow`(mentees: Int, places: [Int], loads: [Int]) throws {
        let found = try outcome(programme(mentees: mentees, places: places))
        #expect(found.loads.sorted() == loads)
        #expect(found.outcome.isProvedBest)
        #expect(found.outcome.remarks.isEmpty)
    }

    @Test func `what bans force is done and said`() throws {
        let found = try outcome(programme(mentees: 2, places: [2, 2], bans: [0: [1], 1: [1]]))
        #expect(found.loads.sorted() == [0, 2])
        #expect(found.outcome.remarks.count == 1)
        #expect(found.outcome.remarks.first?.contains("has no mentee while") == true)
        #expect(found.outcome.remarks.first?.contains("every mentee is excluded") == true)
    }

    @Test func `a chain of exchanges frees a place where one exchange does not`() throws {
        // Mentee 0 fits only mentors 0 and 1, mentee 1 only 1 and 2, mentee 2 only mentor 0: everybody can have one.
        let found = try outcome(
            programme(mentees: 3, places: [2, 2, 2], bans: [0: [2], 1: [0], 2: [1, 2]]))
        #expect(found.loads == [1, 1, 1])
    }

    @Test func `as many mentees as can be come before even loads`() throws {
        let found = try outcome(programme(mentees: 3, places: [3, 1], bans: [0: [1], 1: [1], 2: [1]]))
        #expect(found.loads.sorted() == [0, 3])
        #expect(found.outcome.unmatched.isEmpty)
    }
}
