import DyadAssignment
import Testing

@Suite struct GroupSolverTests {
    let solver = GroupSolver()

    /// Solves, and insists that everything claimed is proved.
    func solved(_ instance: GroupInstance) throws -> Grouping {
        let grouping = try solver.solve(instance.problem)
        #expect(GroupCertificate(grouping, for: instance.problem).violations == [])
        return grouping
    }

    /// Numbers that look drawn at random, the same for two members whatever their order.
    static func drawn(_ first: Int, _ second: Int, _ seed: Int) -> Int {
        var generator = SeededGenerator(seed: seed * 1_000_000 + first * 1000 + second)
        return Int.random(in: 0...1000, using: &generator)
    }

    @Test(arguments: 0..<4) func `the best grouping is what trying everything says`(part: Int) throws {
        for seed in part * 500..<(part + 1) * 500 {
            let instance = GroupInstance(seed: seed)
            let grouping = try solved(instance)
            #expect(GroupValue(grouping) == EveryGrouping(instance).best, "seed \(seed)")
            #expect(grouping.isProvedBest, "seed \(seed)")
        }
    }

    @Test func `the order of members does not change how good the best is`() throws {
        for seed in 3000..<3100 {
            let instance = GroupInstance(seed: seed)
            var generator = SeededGenerator(seed: seed)
            let other = instance.renamed(instance.kinds.indices.shuffled(using: &generator))
            let (one, two) = (try solved(instance), try solved(other))
            #expect(GroupValue(one) == GroupValue(two), "seed \(seed)")
        }
    }

    @Test func `the same problem has the same answer`() throws {
        let instance = GroupInstance(ofKinds: [6, 6, 6], sizes: 3...4) { Self.drawn($0, $1, 5) % 4 }
        #expect(try solved(instance) == solved(instance))
    }

    @Test func `among equals the earlier members are together`() throws {
        let instance = GroupInstance(ofKinds: [2, 2, 2], sizes: 3...3) { _, _ in 7 }
        let grouping = try solved(instance)
        #expect(grouping.groups == [[0, 2, 4], [1, 3, 5]])
        #expect(grouping.total == 42)
        #expect(grouping.isProvedBest)
    }

    @Test(arguments: [
        ([20, 20, 20], 3...3), ([10, 10, 10], 3...4), ([15, 7, 5], 3...4), ([7, 7, 6], 3...5),
        ([16, 14], 2...3), ([5, 5, 5, 5], 4...5),
    ]) func `groups are proved best`(counts: [Int], sizes: ClosedRange<Int>) throws {
        let worths: [(Int, Int) -> Int?] = [
            { Self.drawn($0, $1, 1) }, { Self.drawn($0, $1, 2) % 4 },
            { Self.drawn($0, $1, 3) % 10 == 0 ? nil : Self.drawn($0, $1, 3) - 300 },
        ]
        for worth in worths {
            #expect(try solved(GroupInstance(ofKinds: counts, sizes: sizes, worth: worth)).isProvedBest)
        }
    }

    @Test(arguments: [(24, 1), (24, 2), (30, 3), (36, 4), (40, 5)])
    func `groups of people with the same few answers are proved best`(count: Int, seed: Int) throws {
        #expect(try solved(GroupInstance(fewAnswers: count, seed: seed)).isProvedBest)
    }

    @Test func `all worths equal leave nothing to choose but how many are together`() throws {
        let grouping = try solved(GroupInstance(ofKinds: [20, 20, 20], sizes: 3...3) { _, _ in 3 })
        #expect(grouping.total == 20 * 9)
        #expect(grouping.isProvedBest)
        let apart = try solved(GroupInstance(ofKinds: [4, 4, 4], sizes: 3...4) { _, _ in -1 })
        #expect(apart.groups.map(\.count) == [3, 3, 3, 3])
    }

    @Test func `more of one kind than of the other two together`() throws {
        let grouping = try solved(GroupInstance(ofKinds: [12, 2, 3], sizes: 3...5) { Self.drawn($0, $1, 9) })
        #expect(grouping.placedCount == 10)
        #expect(grouping.groups.map(\.count) == [5, 5])
        #expect(grouping.leftOut.count == 7)
        #expect(Set(grouping.leftOut.map(\.reason)) == [.kindTooScarce(kind: 1, members: 2)])
        #expect(grouping.isProvedBest)
    }

    @Test(arguments: [(8, 5, [0]), (9, 5, []), (10, 5, []), (11, 5, [10]), (8, 4, [])])
    func `the scarcest kind sets how many can be placed`(first: Int, largest: Int, leftOut: [Int]) throws {
        // Two of the scarce kind: at most two groups of at most the largest size.
        let room = 2 * largest
        let instance = GroupInstance(ofKinds: [first, 2], sizes: 4...largest) { _, _ in 1 }
        let grouping = try solved(instance)
        #expect(grouping.placedCount == min(room, first + 2))
        #expect(grouping.leftOut.count == max(0, first + 2 - room))
    }

    @Test func `nobody of one kind leaves everybody out`() throws {
        let grouping = try solved(GroupInstance(ofKinds: [3, 0, 3], sizes: 3...4) { _, _ in 1 })
        #expect(grouping.groups.isEmpty)
        #expect(grouping.leftOut == (0..<6).map { LeftOut(member: $0, reason: .nobodyOfKind(1)) })
        #expect(grouping.isProvedBest)
    }

    @Test func `nobody at all is no mistake`() throws {
        let grouping = try solved(GroupInstance(ofKinds: [0, 0], sizes: 2...3) { _, _ in 1 })
        #expect(grouping.groups.isEmpty && grouping.leftOut.isEmpty)
    }

    @Test func `bans and sizes are said to be the reason where they are`() throws {
        let banned = try solved(GroupInstance(ofKinds: [2, 2], sizes: 2...2) { first, _ in first == 0 ? nil : 1 })
        #expect(banned.leftOut.map(\.reason) == [.bans, .bans])
        let sizes = try solved(GroupInstance(ofKinds: [4, 3], sizes: 3...3) { _, _ in 1 })
        #expect(sizes.leftOut.map(\.reason) == [.sizes])
    }

    @Test func `placing comes before mixing and mixing before worth`() throws {
        var instance = GroupInstance(ofKinds: [2, 2], sizes: 2...2) { $0 == 0 && $1 == 2 ? 100 : 1 }
        instance.marks = [1, 2, 1, 2]
        #expect(try solved(instance).total == 101)
        instance.asksForMixing = true
        #expect(try solved(instance).groups == [[0, 3], [1, 2]])
        instance.worths[1][2] = nil
        instance.worths[2][1] = nil
        let grouping = try solved(instance)
        #expect(grouping.groups == [[0, 2], [1, 3]])
        #expect(grouping.unmixedGroups == [0, 1])
        #expect(grouping.isProvedBest)
    }

    @Test func `an unknown mark mixes nothing`() throws {
        var instance = GroupInstance(ofKinds: [1, 1], sizes: 2...2) { _, _ in 1 }
        instance.asksForMixing = true
        for (marks, unmixed) in [([1, nil], [0]), ([nil, nil], [0]), ([1, 1], [0]), ([1, 2], [])] as [([Int?], [Int])] {
            instance.marks = marks
            #expect(try solved(instance).unmixedGroups == unmixed)
        }
    }

    @Test(arguments: [3...3, 3...4])
    func `beyond what can be looked at the bound still holds`(sizes: ClosedRange<Int>) throws {
        var instance = GroupInstance(ofKinds: [24, 23, 22], sizes: sizes) { Self.drawn($0, $1, 3) }
        let grouping = try solved(instance)
        #expect(grouping.placedCount == grouping.placedBound)
        #expect(grouping.gap >= 0)
        instance.worths = instance.worths.map { $0.map { $0.map { _ in 2 } } }
        let even = try solved(instance)
        #expect(even.gap >= 0)
        #expect(sizes.upperBound > 3 || even.isProvedBest)
    }

    @Test func `many members with bans and marks are formed into allowed groups`() throws {
        var instance = GroupInstance(ofKinds: [30, 25, 25], sizes: 3...4) {
            Self.drawn($0, $1, 8) % 12 == 0 ? nil : Self.drawn($0, $1, 8) - 400
        }
        instance.marks = instance.kinds.indices.map { $0 % 5 == 0 ? nil : $0 % 3 }
        instance.asksForMixing = true
        let grouping = try solved(instance)
        #expect(grouping.unmixedGroups.isEmpty)
        #expect(grouping.placedCount >= 76)
    }
}
