/// Writes down what was found.
struct GroupAnswer {
    private let table: GroupTable
    private let groups: [[Int]]

    init(_ table: GroupTable, groups: [[Int]] = []) {
        self.table = table
        self.groups = groups.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    func grouping(placedBound: Int, unmixedBound: Int, bound: Int, evidence: GroupEvidence) -> Grouping {
        let placed = Set(groups.joined())
        let reason = reason(placed: placed.count)
        return Grouping(
            groups: groups,
            leftOut: (0..<table.count).filter { !placed.contains($0) }.map { LeftOut(member: $0, reason: reason) },
            unmixedGroups: groups.indices.filter { table.isUnmixed(groups[$0]) },
            total: groups.reduce(0) { $0 + table.total(of: $1) }, placedBound: placedBound,
            unmixedBound: unmixedBound, bound: bound, evidence: evidence)
    }

    private func reason(placed: Int) -> LeftOutReason {
        let counts = table.counts
        if let kind = counts.ofKind.firstIndex(of: 0) { return .nobodyOfKind(kind) }
        if placed < counts.mostPlaced { return .bans }
        let scarcest = counts.ofKind.min() ?? 0
        guard counts.mostGroups == scarcest, counts.mostPlaced == scarcest * table.largest,
            let kind = counts.ofKind.firstIndex(of: scarcest)
        else { return .sizes }
        return .kindTooScarce(kind: kind, members: scarcest)
    }
}
