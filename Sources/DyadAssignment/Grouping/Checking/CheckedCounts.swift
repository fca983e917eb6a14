/// What counting says, worked out by trying every number of groups.
struct CheckedCounts {
    private(set) var mostGroups = 0
    private(set) var mostPlaced = 0
    private let largest: Int
    private let othersThanCommonest: Int

    init(_ problem: GroupProblem) {
        let scarcest = (0..<problem.kindCount).map { kind in problem.kinds.count { $0 == kind } }.min() ?? 0
        largest = min(problem.largest, max(problem.count, problem.smallest))
        for groups in stride(from: 1, through: scarcest, by: 1) where groups * problem.smallest <= problem.count {
            mostGroups = groups
            mostPlaced = max(mostPlaced, min(groups * largest, problem.count))
        }
        let known = problem.marks.compactMap { $0 }
        let commonest = Dictionary(grouping: known) { $0 }.values.map(\.count).max() ?? 0
        othersThanCommonest = known.count - commonest
    }

    /// The fewest groups that hold so many members.
    func fewestGroups(placed: Int) -> Int {
        var groups = 0
        while groups * largest < placed { groups += 1 }
        return groups
    }

    /// The most members of one kind that can be placed: every group needs one of each other kind.
    func mostPlaced(ofOneKind kinds: Int) -> Int { mostGroups * (largest - kinds + 1) }

    /// A mixed group needs somebody with another mark than the commonest.
    func fewestUnmixed(placed: Int) -> Int { max(0, fewestGroups(placed: placed) - othersThanCommonest) }
}
