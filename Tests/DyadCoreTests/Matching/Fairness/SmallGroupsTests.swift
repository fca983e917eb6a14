import Testing

@testable internal import DyadCore

@Suite struct SmallGroupsTests {
    /// Groups of so many people each, and which are shown where five are the fewest.
    @Test(arguments: [
        ([5, 5], [true, true]), ([4, 6], [false, false]), ([4, 6, 7], [false, false, true]),
        ([4, 4, 6], [false, false, true]), ([2, 2, 9], [false, false, false]),
        ([1, 3, 6, 8], [false, false, false, true]),
        ([2, 3, 9], [false, false, true]), ([10], [true]), ([4], [false]), ([5], [true]), ([], []),
    ])
    func `a group below five is withheld, with another where one could be worked out`(sizes: [Int], shown: [Bool]) {
        var next = 0
        let groups = sizes.map { size in
            defer { next += size }
            return Set(next..<next + size)
        }
        let withheld = SmallGroups([.init(groups: groups, minimum: 5)]).withheld
        #expect(withheld.first?.map { $0 == nil } == shown)
    }

    /// The site's group holds all of the grade's and so many besides.
    @Test(arguments: [(0, true), (1, false), (4, false), (5, true)])
    func `a group that differs from another item's by a few people is withheld`(more: Int, isShown: Bool) {
        let grade = [Set(0..<6), Set(6..<40)]
        let site = [Set(0..<(6 + more)), Set((6 + more)..<40)]
        let withheld = SmallGroups([.init(groups: grade, minimum: 5), .init(groups: site, minimum: 5)]).withheld
        #expect((withheld[0][0] == nil) == isShown)
    }

    /// An attacker who adds up and takes off whatever is shown of one item never reaches fewer people than the minimum.
    @Test(arguments: 1...200)
    func `no sum or difference of one item's figures is of too few people`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let sizes = (0..<Int.random(in: 1...6, using: &generator)).map { _ in Int.random(in: 1...12, using: &generator)
        }
        var next = 0
        let groups = sizes.map { size in
            defer { next += size }
            return Set(next..<next + size)
        }
        let withheld = SmallGroups([.init(groups: groups, minimum: 5)]).withheld[0]
        let shown = groups.indices.filter { withheld[$0] == nil }
        for choice in 0..<(1 << shown.count) {
            let added = shown.enumerated().filter { choice >> $0.offset & 1 == 1 }.reduce(0) { $0 + sizes[$1.element] }
            for count in [added, next - added] { #expect(count == 0 || count >= 5 || next < 5) }
        }
    }
}
