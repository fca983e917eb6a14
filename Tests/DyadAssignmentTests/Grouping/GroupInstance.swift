import DyadAssignment

/// A grouping problem written out in full, so that it can be solved by trying everything.
struct GroupInstance {
    var kinds: [Int]
    var kindCount: Int
    var marks: [Int?]
    var smallest: Int
    var largest: Int
    var asksForMixing = false
    /// For each member its worth with each other; `nil` where they may not be together.
    var worths: [[Int?]]

    var problem: GroupProblem {
        let worths = worths
        return GroupProblem(
            kinds: kinds, kindCount: kindCount, marks: marks, smallest: smallest, largest: largest,
            asksForMixing: asksForMixing
        ) { worths[$0][$1] }
    }

    /// Up to nine members of two or three kinds; coarse worths, so that ties are common; some bans, some marks not known.
    init(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        kindCount = Int.random(in: 1...3, using: &generator)
        let count = Int.random(in: 0...(seed % 50 == 0 ? 9 : seed % 5 == 0 ? 8 : 7), using: &generator)
        let kinds = kindCount
        self.kinds = (0..<count).map { _ in Int.random(in: 0..<kinds, using: &generator) }
        marks = (0..<count).map { _ in [nil, 3, 3, -7].randomElement(using: &generator) ?? nil }
        smallest = Int.random(in: max(2, kindCount)...3, using: &generator)
        largest = Int.random(in: smallest...5, using: &generator)
        asksForMixing = Bool.random(using: &generator)
        let values = [-2...2, 0...3, -30...30, 5...5, 0...1000, -9 ... -1].randomElement(using: &generator) ?? 0...1
        let bans = [0, 0, 1, 3].randomElement(using: &generator) ?? 0
        worths = Array(repeating: Array(repeating: nil, count: count), count: count)
        for first in 0..<count {
            for second in 0..<first where Int.random(in: 0..<6, using: &generator) >= bans {
                worths[first][second] = Int.random(in: values, using: &generator)
                worths[second][first] = worths[first][second]
            }
        }
    }

    /// Members of so many of each kind, everybody with everybody.
    init(ofKinds counts: [Int], sizes: ClosedRange<Int>, worth: (Int, Int) -> Int?) {
        kinds = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
        kindCount = counts.count
        marks = Array(repeating: nil, count: kinds.count)
        (smallest, largest) = (sizes.lowerBound, sizes.upperBound)
        let everybody = kinds.indices
        worths = everybody.map { first in
            everybody.map { first == $0 ? nil : worth(min(first, $0), max(first, $0)) }
        }
    }

    /// Many members with the same few answers to three questions, of three kinds and two marks, in groups of three to five: very
    /// many groupings are equally good.
    init(fewAnswers count: Int, seed: Int) {
        var generator = SeededGenerator(seed: seed)
        func drawn(_ options: Int) -> [Int] { (0..<count).map { _ in Int.random(in: 0..<options, using: &generator) } }
        self.init(ofKinds: [count, 0, 0], sizes: 3...5) { _, _ in 0 }
        (kinds, marks, asksForMixing) = (drawn(3), drawn(2).map { $0 }, true)
        let (regions, topics, exams) = (drawn(2), drawn(5), drawn(3))
        for first in 0..<count {
            for second in 0..<count where first != second {
                let topicsApart = min(
                    (topics[first] - topics[second] + 5) % 5, (topics[second] - topics[first] + 5) % 5)
                worths[first][second] =
                    (regions[first] == regions[second] ? 6 : 0) + 4 - 2 * topicsApart
                    + (exams[first] == exams[second] ? 2 : 0)
            }
        }
    }

    /// The same with members in another order: the new member *m* is the old `order[m]`.
    func renamed(_ order: [Int]) -> Self {
        var other = self
        other.kinds = order.map { kinds[$0] }
        other.marks = order.map { marks[$0] }
        other.worths = order.map { row in order.map { worths[row][$0] } }
        return other
    }
}

/// How good a grouping is, in the order of the aims; greater is better.
struct GroupValue: Comparable {
    var placed = 0
    var unmixed = 0
    var total = 0

    init() {}

    init(_ grouping: Grouping) {
        (placed, unmixed, total) = (grouping.placedCount, grouping.unmixedGroups.count, grouping.total)
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.placed, -left.unmixed, left.total) < (right.placed, -right.unmixed, right.total)
    }
}

/// The best value, found by trying every grouping there is.
struct EveryGrouping {
    private(set) var best = GroupValue()
    private let instance: GroupInstance

    init(_ instance: GroupInstance) {
        self.instance = instance
        search(0, [])
    }

    /// Puts a member into no group, into each group begun so far, or into a new one.
    private mutating func search(_ member: Int, _ groups: [[Int]]) {
        guard member < instance.kinds.count else {
            if let value = value(groups), value > best { best = value }
            return
        }
        search(member + 1, groups)
        for place in groups.indices where groups[place].count < instance.largest {
            guard groups[place].allSatisfy({ instance.worths[$0][member] != nil }) else { continue }
            var more = groups
            more[place].append(member)
            search(member + 1, more)
        }
        search(member + 1, groups + [[member]])
    }

    private func value(_ groups: [[Int]]) -> GroupValue? {
        var value = GroupValue()
        for group in groups {
            guard group.count >= instance.smallest,
                Set(group.map { instance.kinds[$0] }).count == instance.kindCount
            else { return nil }
            value.placed += group.count
            let known = Set(group.compactMap { instance.marks[$0] })
            if instance.asksForMixing, known.count < 2 { value.unmixed += 1 }
            for first in group {
                for second in group where second > first { value.total += instance.worths[first][second] ?? 0 }
            }
        }
        return value
    }
}
