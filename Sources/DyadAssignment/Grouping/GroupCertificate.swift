/// Says whether a grouping is what it claims to be: allowed, added up rightly, and no further from the best than it says.
///
/// It trusts nobody: it shares no code with the solver, reads every worth afresh, and checks each bound from the evidence
/// that the grouping carries. ``GroupProof`` is checked over every group that can be formed, step by step;
/// ``GroupShares`` over every pair. All of it in whole numbers.
///
/// - Complexity: O(groups that can be formed + groups that each step looks at) with proofs; O(*members* squared) with
///   shares.
public struct GroupCertificate: Hashable, Sendable {
    /// Everything found wrong.
    public private(set) var violations: [GroupViolation] = []

    /// Whether everything that the grouping claims is so. It is then the best there is if it says so.
    public var isProof: Bool { violations.isEmpty }

    /// Checks a grouping against a problem.
    public init(_ grouping: Grouping, for problem: GroupProblem) {
        do {
            try Self.check(problem)
        } catch {
            violations = [.badProblem(error)]
            return
        }
        checkMembers(of: grouping, problem)
        checkOrder(of: grouping)
        guard violations.isEmpty else { return }
        let pairs = CheckedPairs(problem)
        checkGroups(grouping, problem, pairs)
        guard violations.isEmpty else { return }
        checkBounds(grouping, problem, pairs)
    }

    private static func check(_ problem: GroupProblem) throws(GroupError) {
        if problem.kindCount < 1 { throw .noKinds }
        if problem.smallest < 2 || problem.smallest < problem.kindCount || problem.largest < problem.smallest {
            throw .impossibleSizes(smallest: problem.smallest, largest: problem.largest, kinds: problem.kindCount)
        }
        let strangers = problem.kinds.indices.filter { problem.kinds[$0] < 0 || problem.kinds[$0] >= problem.kindCount }
        if !strangers.isEmpty { throw .noSuchKind(members: strangers) }
        if problem.marks.count != problem.kinds.count {
            throw .unevenMarks(marks: problem.marks.count, members: problem.kinds.count)
        }
    }

    /// Everybody is in one group or left out, once.
    private mutating func checkMembers(of grouping: Grouping, _ problem: GroupProblem) {
        var seen = [Int](repeating: 0, count: problem.count)
        for member in grouping.groups.joined() + grouping.leftOut.map(\.member) {
            if seen.indices.contains(member) {
                seen[member] += 1
                if seen[member] == 2 { violations.append(.placedTwice(member)) }
            } else {
                violations.append(.unknownOrForgotten(member))
            }
        }
        violations += seen.indices.filter { seen[$0] == 0 }.map { .unknownOrForgotten($0) }
    }

    private mutating func checkOrder(of grouping: Grouping) {
        let lists = grouping.groups + [grouping.groups.map { $0.first ?? -1 }, grouping.leftOut.map(\.member)]
        if lists.contains(where: { list in zip(list, list.dropFirst()).contains { $0 >= $1 } }) {
            violations.append(.outOfOrder)
        }
    }

    /// Sizes, kinds, bans, the total and the unmixed groups.
    private mutating func checkGroups(_ grouping: Grouping, _ problem: GroupProblem, _ pairs: CheckedPairs) {
        var total = 0
        var unmixed: [Int] = []
        for (place, group) in grouping.groups.enumerated() {
            if group.count < problem.smallest || group.count > problem.largest {
                violations.append(.wrongSize(group: place, members: group.count))
            }
            for kind in 0..<problem.kindCount where !group.contains(where: { problem.kinds[$0] == kind }) {
                violations.append(.lacksKind(group: place, kind: kind))
            }
            for first in group {
                for second in group where first < second {
                    if let worth = pairs.worth(first, second) {
                        total += worth
                    } else {
                        violations.append(.notTogether(first, second))
                    }
                }
            }
            if problem.asksForMixing, Set(group.compactMap { problem.marks[$0] }).count < 2 { unmixed.append(place) }
        }
        if total != grouping.total { violations.append(.wrongTotal(claimed: grouping.total, actual: total)) }
        if unmixed != grouping.unmixedGroups {
            violations.append(.wrongUnmixed(claimed: grouping.unmixedGroups, actual: unmixed))
        }
    }

    private mutating func checkBounds(_ grouping: Grouping, _ problem: GroupProblem, _ pairs: CheckedPairs) {
        let (placed, unmixed) = (grouping.placedCount, grouping.unmixedGroups.count)
        if grouping.placedBound < placed || grouping.unmixedBound > unmixed || grouping.bound < grouping.total {
            violations.append(.boundBelowAnswer)
        }
        let counted = CheckedCounts(problem)
        let space = CheckedGroups(problem, pairs, mostGroups: counted.mostGroups)
        if let proof = grouping.evidence.placed {
            judge(space.check(proof, .placed, placed: 0, unmixed: 0, bound: grouping.placedBound), .placed)
        } else if grouping.placedBound < counted.mostPlaced {
            violations.append(.unproved(.placed))
        }
        if let proof = grouping.evidence.unmixed {
            let result = space.check(proof, .unmixed, placed: placed, unmixed: 0, bound: -grouping.unmixedBound)
            judge(result, .unmixed)
        } else if grouping.unmixedBound > counted.fewestUnmixed(placed: placed) {
            violations.append(.unproved(.unmixed))
        }
        switch grouping.evidence.total {
        case .proof(let proof):
            judge(space.check(proof, .total, placed: placed, unmixed: unmixed, bound: grouping.bound), .total)
        case .shares(let shares):
            let check = CheckedShares(shares, problem, pairs)
            judge(check.check(placed: placed...max(placed, grouping.placedBound), bound: grouping.bound), .total)
        case nil:
            if counted.mostGroups > 0 || grouping.bound < 0 { violations.append(.unproved(.total)) }
        }
    }

    private mutating func judge(_ result: CheckedGroups.Result, _ claim: GroupViolation.Claim) {
        switch result {
        case .holds: break
        case .fails: violations.append(.unproved(claim))
        case .malformed: violations.append(.malformed(claim))
        }
    }
}
