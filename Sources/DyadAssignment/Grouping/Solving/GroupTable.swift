/// A grouping problem read once: every pair's worth, and what counting alone says.
final class GroupTable {
    let count: Int
    let kindCount: Int
    let smallest: Int
    let largest: Int
    let asksForMixing: Bool
    let kinds: [Int]
    /// For each member its mark, or -1.
    let marks: [Int]
    /// For each two members what they are worth together; 0 where they may not be.
    let worth: UnsafeMutablePointer<Int>
    /// For each two members 1 where they may not be together, and for nobody with themselves.
    let banned: UnsafeMutablePointer<Int8>
    let hasBans: Bool
    let lowest: Int
    let highest: Int
    let counts: GroupCounts

    /// - Complexity: O(*members* squared) time and memory.
    init(_ problem: GroupProblem) throws(GroupError) {
        let count = problem.count
        try Self.check(problem)
        let known = Set(problem.marks.compactMap { $0 }).sorted()
        let ranks = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, $0) })
        marks = problem.marks.map { $0.flatMap { ranks[$0] } ?? -1 }
        (self.count, kinds, kindCount) = (count, problem.kinds, problem.kindCount)
        (smallest, largest, asksForMixing) = (
            problem.smallest, min(problem.largest, max(count, problem.smallest)), problem.asksForMixing
        )
        counts = GroupCounts(
            kinds: problem.kinds, kindCount: problem.kindCount, marks: marks, smallest: smallest, largest: largest)
        worth = .filled(with: 0, count: max(1, count * count))
        banned = .allocate(capacity: max(1, count * count))
        banned.initialize(repeating: 0, count: max(1, count * count))
        var (lowest, highest, hasBans) = (0, 0, false)
        for first in 0..<count {
            for second in first + 1..<max(first + 1, count) {
                let value = problem.worth(first, second)
                if let value {
                    lowest = min(lowest, value)
                    highest = max(highest, value)
                    worth[first * count + second] = value
                    worth[second * count + first] = value
                } else {
                    hasBans = true
                    banned[first * count + second] = 1
                    banned[second * count + first] = 1
                }
            }
        }
        (self.lowest, self.highest, self.hasBans) = (lowest, highest, hasBans)
        // Prices are found in floating point where groups are proved best, so there is less room.
        let limit = (count <= 64 ? 1 << 37 : 1 << 54) / max(1, count * largest * (counts.mostGroups + 2))
        guard lowest > -limit, highest < limit else { throw .worthsTooLarge(lowest: lowest, highest: highest) }
    }

    deinit {
        worth.deallocate()
        banned.deallocate()
    }

    private static func check(_ problem: GroupProblem) throws(GroupError) {
        guard problem.kindCount > 0 else { throw .noKinds }
        guard problem.smallest >= max(2, problem.kindCount), problem.smallest <= problem.largest else {
            throw .impossibleSizes(
                smallest: problem.smallest, largest: problem.largest, kinds: problem.kindCount)
        }
        let wrong = problem.kinds.indices.filter { !(0..<problem.kindCount).contains(problem.kinds[$0]) }
        guard wrong.isEmpty else { throw .noSuchKind(members: wrong) }
        guard problem.marks.count == problem.count else {
            throw .unevenMarks(marks: problem.marks.count, members: problem.count)
        }
    }

    /// Whether there are few enough members and possible groups to look at them all.
    var canBeProved: Bool { count <= 64 && possibleGroups <= GroupSolver.mostForProof }

    /// How many groups there are of the sizes allowed, whatever their kinds; for many members a number that is too low but
    /// above ``GroupSolver/mostForProof``.
    var possibleGroups: Int {
        var (groups, ofSize) = (0, 1)
        for size in 1...largest where size <= count {
            ofSize = ofSize * (count - size + 1) / size
            if size >= smallest { groups += ofSize }
            if groups > GroupSolver.mostForProof { break }
            if ofSize > 1 << 40 { return ofSize }
        }
        return groups
    }

    /// The parts of a member that a subset may count: every fraction below 1 with a divisor of at most the largest size.
    var shares: [(times: Int, divisor: Int)] {
        (2...largest).flatMap { divisor in
            (1..<divisor).filter { times in !(2...divisor).contains { times % $0 == 0 && divisor % $0 == 0 } }
                .map { (times: $0, divisor: divisor) }
        }
    }

    /// Whether pairs are worth something on the whole, so that larger groups are better.
    var favoursLarge: Bool {
        var sum = 0
        for pair in 0..<count * count { sum += worth[pair] }
        return sum >= 0
    }

    /// What a group is worth.
    func total(of group: [Int]) -> Int {
        var sum = 0
        for (place, first) in group.enumerated() {
            for second in group[(place + 1)...] { sum += worth[first * count + second] }
        }
        return sum
    }

    /// Whether a group counts as unmixed.
    func isUnmixed(_ group: [Int]) -> Bool {
        guard asksForMixing else { return false }
        var seen = -1
        for member in group where marks[member] >= 0 {
            if seen >= 0, marks[member] != seen { return false }
            seen = marks[member]
        }
        return true
    }
}
