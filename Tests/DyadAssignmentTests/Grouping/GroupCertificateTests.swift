import DyadAssignment
import Testing

@Suite struct GroupCertificateTests {
    /// Nine members in groups of three or four; one is in nobody's favour.
    static var instance: GroupInstance {
        var instance = GroupInstance(ofKinds: [4, 3, 3], sizes: 3...3) { first, second in
            first == 0 && second == 4 ? nil : (first * 7 + second * 13) % 11
        }
        instance.marks = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]
        instance.asksForMixing = true
        return instance
    }

    /// One way of spoiling a grouping, and what must be found.
    struct Tampering: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var spoil: @Sendable (inout Grouping) -> Void
        var isExpected: @Sendable (GroupViolation) -> Bool
    }

    static let tamperings: [Tampering] = [
        Tampering(testDescription: "a total one too high", spoil: { $0.total += 1 }) {
            if case .wrongTotal(let claimed, let actual) = $0 { claimed == actual + 1 } else { false }
        },
        Tampering(testDescription: "a bound one too low", spoil: { $0.bound -= 1 }) { $0 == .boundBelowAnswer },
        Tampering(testDescription: "a member in two groups", spoil: { $0.groups[1][0] = $0.groups[0][0] }) {
            $0 == .placedTwice(0) || $0 == .placedTwice(1)
        },
        Tampering(testDescription: "a member forgotten", spoil: { $0.leftOut = [] }) {
            if case .unknownOrForgotten = $0 { true } else { false }
        },
        Tampering(testDescription: "a member who does not exist", spoil: { $0.groups[0][2] = 77 }) {
            $0 == .unknownOrForgotten(77)
        },
        Tampering(testDescription: "groups out of order", spoil: { $0.groups.swapAt(0, 1) }) { $0 == .outOfOrder },
        Tampering(
            testDescription: "a group hidden",
            spoil: { grouping in
                grouping.leftOut += grouping.groups.removeLast().map { LeftOut(member: $0, reason: .bans) }
                grouping.leftOut.sort { $0.member < $1.member }
            }
        ) { if case .wrongTotal = $0 { true } else { false } },
        Tampering(
            testDescription: "a group too large",
            spoil: { grouping in
                grouping.groups[0].append(grouping.leftOut.removeFirst().member)
                grouping.groups[0].sort()
                grouping.groups.sort { $0[0] < $1[0] }
            }
        ) { if case .wrongSize(_, members: 4) = $0 { true } else { false } },
        Tampering(testDescription: "unmixed groups invented", spoil: { $0.unmixedGroups = [0, 1, 2] }) {
            if case .wrongUnmixed = $0 { true } else { false }
        },
        Tampering(testDescription: "fewer placed than there could be, said to be all", spoil: { $0.placedBound = 8 }) {
            $0 == .boundBelowAnswer
        },
        Tampering(testDescription: "no evidence", spoil: { $0.evidence.total = nil }) { $0 == .unproved(.total) },
        Tampering(
            testDescription: "prices of nothing",
            spoil: { grouping in
                let prices = GroupMultipliers(
                    unit: 1, members: Array(repeating: 0, count: 10), group: 0, placed: 0, unmixed: 0, subsets: [:])
                grouping.evidence.total = .proof(.prices(prices))
            }
        ) { $0 == .unproved(.total) },
        Tampering(
            testDescription: "a sieve that lets nothing through",
            spoil: { grouping in
                let prices = GroupMultipliers(
                    unit: 1, members: Array(repeating: 0, count: 10), group: 0, placed: 0, unmixed: 0, subsets: [:])
                grouping.evidence.total = .proof(.sieve(prices, then: .prices(prices)))
            }
        ) { $0 == .unproved(.total) },
        Tampering(
            testDescription: "prices below nothing",
            spoil: { grouping in
                let prices = GroupMultipliers(
                    unit: 1, members: Array(repeating: -1, count: 10), group: 99, placed: 0, unmixed: 0, subsets: [:])
                grouping.evidence.total = .proof(.prices(prices))
            }
        ) { $0 == .malformed(.total) },
        Tampering(
            testDescription: "prices beyond all sums",
            spoil: { grouping in
                let prices = GroupMultipliers(
                    unit: 1, members: Array(repeating: .max, count: 10), group: .min, placed: 0, unmixed: 0,
                    subsets: [:])
                grouping.evidence.total = .proof(.prices(prices))
            }
        ) { $0 == .malformed(.total) },
        Tampering(
            testDescription: "a subset that names a member twice",
            spoil: { grouping in
                let prices = GroupMultipliers(
                    unit: 1, members: Array(repeating: 99, count: 10), group: 0, placed: 0, unmixed: 0,
                    subsets: [GroupSubset(members: [1, 1, 2], times: 1, divisor: 2): 1])
                grouping.evidence.total = .proof(.prices(prices))
            }
        ) { $0 == .malformed(.total) },
        Tampering(
            testDescription: "a subset of which no part would count",
            spoil: { $0.split(GroupSubset(members: [1, 2], times: 1, divisor: 0), atMost: 0) }
        ) { $0 == .malformed(.total) },
        Tampering(
            testDescription: "a case that nothing can be beyond",
            spoil: { $0.split(GroupSubset(members: [1, 2, 5], times: 1, divisor: 2), atMost: 1) }
        ) { $0 == .malformed(.total) },
        Tampering(
            testDescription: "a subset of people who are not there",
            spoil: { $0.split(GroupSubset(members: [1, 77], times: 1, divisor: 2), atMost: 0) }
        ) { $0 == .malformed(.total) },
        Tampering(
            testDescription: "two cases of which one is not proved",
            spoil: { $0.split(GroupSubset(members: [1, 2, 5], times: 1, divisor: 2), atMost: 0) }
        ) { $0 == .unproved(.total) },
        Tampering(
            testDescription: "shares too small",
            spoil: { grouping in
                let none = GroupShares(unit: 1, members: Array(repeating: [0, 0, 0], count: 10))
                grouping.evidence.total = .shares(none)
            }
        ) { $0 == .unproved(.total) },
        Tampering(
            testDescription: "shares for too few",
            spoil: { grouping in
                grouping.evidence.total = .shares(GroupShares(unit: 1, members: []))
            }
        ) { $0 == .malformed(.total) },
    ]

    @Test(arguments: tamperings) func `a spoilt grouping is refused`(tampering: Tampering) throws {
        let problem = Self.instance.problem
        var grouping = try GroupSolver().solve(problem)
        #expect(GroupCertificate(grouping, for: problem).isProof)
        tampering.spoil(&grouping)
        #expect(GroupCertificate(grouping, for: problem).violations.contains(where: tampering.isExpected))
    }

    @Test func `members who may not be together, and a kind that is missing, are found`() throws {
        let problem = Self.instance.problem
        var grouping = try GroupSolver().solve(problem)
        grouping.groups = [[0, 4, 7], [1, 2, 8], [3, 5, 9]]
        grouping.leftOut = [LeftOut(member: 6, reason: .sizes)]
        let violations = GroupCertificate(grouping, for: problem).violations
        #expect(violations.contains(.notTogether(0, 4)))
        #expect(violations.contains(.lacksKind(group: 1, kind: 1)))
    }

    @Test func `a grouping that is allowed but not the best cannot be passed off as the best`() throws {
        let instance = GroupInstance(ofKinds: [3, 3, 3], sizes: 3...3) { ($0 * 7 + $1 * 13) % 11 }
        let best = try GroupSolver().solve(instance.problem)
        var poor = best
        poor.groups = [[0, 3, 6], [1, 4, 7], [2, 5, 8]]
        poor.total = poor.groups.reduce(0) { sum, group in
            sum + (instance.worths[group[0]][group[1]] ?? 0) + (instance.worths[group[0]][group[2]] ?? 0)
                + (instance.worths[group[1]][group[2]] ?? 0)
        }
        #expect(poor.total < best.total)
        #expect(GroupCertificate(poor, for: instance.problem).isProof)
        #expect(!poor.isProvedBest)
        poor.bound = poor.total
        #expect(GroupCertificate(poor, for: instance.problem).violations == [.unproved(.total)])
    }
}

extension Grouping {
    /// Divides the proof of the total into two cases, and says of both that everybody's price is nothing.
    fileprivate mutating func split(_ subset: GroupSubset, atMost: Int) {
        let nothing = GroupMultipliers(
            unit: 1, members: Array(repeating: 0, count: 10), group: 0, placed: 0, unmixed: 0, subsets: [:])
        evidence.total = .proof(.subset(subset, atMost: atMost, few: .prices(nothing), more: .prices(nothing)))
    }
}
