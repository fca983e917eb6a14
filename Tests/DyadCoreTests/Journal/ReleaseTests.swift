import Testing

@testable internal import DyadCore

@Suite struct ReleaseTests {
    private static let start = SmallCohort.start

    private static func confirmed() throws -> SmallCohort {
        var small = try SmallCohort()
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        small.confirm("pair-01")
        return small
    }

    @Test(
        arguments: [
            ([], true), ([.programmeLead], true), ([.imgTutor], true), ([.programmeLead, .imgTutor], false),
            ([.imgTutor, .imgTutor, .committee], true), ([.imgTutor, .committee, .programmeLead], false),
        ] as [([RoleID], Bool)])
    func `a pair stays confirmed until every confirmer has released it`(roles: [RoleID], stays: Bool) throws {
        var small = try Self.confirmed()
        small.release("pair-01", as: roles)
        #expect(small.cohort.enrolledPairs.count == (stays ? 1 : 0))
        small.propose([("pair-02", "mentee-01", "mentor-02")])
        #expect(small.cohort.pairs.map(\.id) == (stays ? ["pair-01", "pair-02"] : ["pair-02"]))
    }

    @Test func `confirming again takes the release back`() throws {
        var small = try Self.confirmed()
        small.release("pair-01", as: [.programmeLead])
        small.confirm("pair-01", as: [.programmeLead])
        small.release("pair-01", as: [.imgTutor])
        #expect(small.cohort.enrolledPairs.count == 1)
        #expect(small.cohort.pair("pair-01")?.releases.keys.map(\.self) == [.imgTutor])
    }

    @Test func `a pair that both have released takes both to confirm again`() throws {
        var small = try Self.confirmed()
        small.release("pair-01", as: [.programmeLead, .imgTutor])
        small.propose([("pair-01", "mentee-01", "mentor-01")], on: Self.start.adding(days: 9))
        #expect(small.cohort.pair("pair-01")?.proposedOn == Self.start, "It is the same pair.")
        small.confirm("pair-01", as: [.imgTutor])
        #expect(small.cohort.enrolledPairs.isEmpty)
        small.confirm("pair-01", as: [.programmeLead])
        #expect(small.cohort.enrolledPairs.map(\.id) == ["pair-01"])
        #expect(small.cohort.pair("pair-01")?.releases.isEmpty == true)
    }

    @Test func `a release counts from its day`() throws {
        var small = try Self.confirmed()
        small.release("pair-01", as: [.programmeLead, .imgTutor], on: Self.start.adding(days: 5))
        for (days, count) in [(4, 1), (5, 0)] {
            let cohort = Cohort(small.definition, events: small.events, asAt: Self.start.adding(days: days))
            #expect(cohort.enrolledPairs.count == count)
        }
    }
}
