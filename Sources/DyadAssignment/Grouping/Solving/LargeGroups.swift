/// Forms groups where there are too many to look at all of them.
struct LargeGroups {
    private let table: GroupTable

    init(_ table: GroupTable) { self.table = table }

    func solve() -> Grouping {
        let start = GroupStart(
            table, groupCount: table.favoursLarge ? table.counts.fewestGroups : table.counts.mostGroups)
        let groups = start.formed(maxPasses: 40)
        start.reassign(rounds: 12, maxPasses: 10)
        var shaking = GroupShaking(groups)
        shaking.run(times: 8_000_000 / (table.count * table.count))
        let score = groups.score
        let shares = ShareBound(table)
        let bound = shares.bound(placed: score.placed...table.counts.mostPlaced)
        return GroupAnswer(table, groups: groups.groups).grouping(
            placedBound: table.counts.mostPlaced, unmixedBound: unmixedBound(score), bound: bound,
            evidence: GroupEvidence(total: .shares(shares.shares)))
    }

    private func unmixedBound(_ score: GroupScore) -> Int {
        table.asksForMixing ? table.counts.fewestUnmixed(placed: score.placed) : 0
    }
}
