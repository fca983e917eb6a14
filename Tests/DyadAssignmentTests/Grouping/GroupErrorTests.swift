import DyadAssignment
import Testing

@Suite struct GroupErrorTests {
    static let sizes: [(smallest: Int, largest: Int, kinds: Int, isPossible: Bool)] = [
        (1, 3, 1, false), (2, 3, 1, true), (2, 3, 3, false), (3, 3, 3, true), (3, 2, 2, false), (3, 3, 2, true),
        (-1, 3, 1, false), (4, Int.max, 3, true),
    ]

    @Test(arguments: sizes)
    func `impossible sizes are refused`(smallest: Int, largest: Int, kinds: Int, isPossible: Bool) throws {
        let problem = GroupProblem(
            kinds: (0..<6).map { $0 % kinds }, kindCount: kinds, smallest: smallest, largest: largest
        ) { _, _ in 1 }
        if isPossible {
            #expect(try GroupSolver().solve(problem).placedCount > 0)
        } else {
            let error = GroupError.impossibleSizes(smallest: smallest, largest: largest, kinds: kinds)
            #expect(throws: error) { try GroupSolver().solve(problem) }
            let empty = Grouping(
                groups: [], leftOut: [], unmixedGroups: [], total: 0, placedBound: 0, unmixedBound: 0, bound: 0,
                evidence: GroupEvidence())
            #expect(GroupCertificate(empty, for: problem).violations == [.badProblem(error)])
        }
    }

    @Test func `kinds and marks must fit the members`() {
        let solver = GroupSolver()
        #expect(throws: GroupError.noSuchKind(members: [1, 2])) {
            try solver.solve(GroupProblem(kinds: [0, 2, -1], kindCount: 2, smallest: 2, largest: 3) { _, _ in 1 })
        }
        #expect(throws: GroupError.noKinds) {
            try solver.solve(GroupProblem(kinds: [], kindCount: 0, smallest: 2, largest: 3) { _, _ in 1 })
        }
        #expect(throws: GroupError.unevenMarks(marks: 1, members: 2)) {
            try solver.solve(
                GroupProblem(kinds: [0, 0], kindCount: 1, marks: [1], smallest: 2, largest: 3) { _, _ in 1 })
        }
    }

    @Test(arguments: [Int.max, Int.min, 1 << 44]) func `worths too large to add up are refused`(worth: Int) {
        let problem = GroupProblem(kinds: [0, 0, 1, 1], kindCount: 2, smallest: 2, largest: 3) { _, _ in worth }
        #expect(throws: GroupError.self) { try GroupSolver().solve(problem) }
    }

    @Test(arguments: [4_000_000, 1_000_000_000]) func `worths in thousands of millions add up exactly`(large: Int)
        throws
    {
        let worths = [[0, 0, large, large - 1], [0, 0, large - 1, -large]]
        let problem = GroupProblem(kinds: [0, 0, 1, 1], kindCount: 2, smallest: 2, largest: 2) {
            worths[$0 % 2][$1]
        }
        let grouping = try GroupSolver().solve(problem)
        #expect(grouping.total == 2 * large - 2)
        #expect(grouping.isProvedBest)
        #expect(GroupCertificate(grouping, for: problem).isProof)
    }

    @Test(arguments: [36, 72]) func `many large worths add up exactly`(count: Int) throws {
        let kinds = (0..<count).map { $0 * 3 / count }
        let problem = GroupProblem(kinds: kinds, kindCount: 3, smallest: 3, largest: 3) {
            GroupSolverTests.drawn($0, $1, 4) * 50_000 - 1
        }
        let grouping = try GroupSolver().solve(problem)
        #expect(GroupCertificate(grouping, for: problem).violations == [])
        #expect(grouping.isProvedBest == (count == 36))
    }
}
