/// Forms groups by a series of best assignments, then lets each kind be assigned afresh.
///
/// The scarcest kind founds the groups; each other kind is assigned to them, one a group; then all who are left, one a group
/// at a time. Every assignment is the best for what is there already, though the series need not be.
struct GroupStart {
    private let table: GroupTable
    private let groups: LocalGroups
    private let bonus: Int

    /// Forms so many groups, as far as bans allow.
    init(_ table: GroupTable, groupCount: Int) {
        self.table = table
        groups = LocalGroups(table, groupCount: groupCount)
        bonus = table.asksForMixing ? (table.highest - table.lowest + 1) * table.largest * 2 : 0
    }

    /// The groups formed and settled.
    func formed(maxPasses: Int) -> LocalGroups {
        let kinds = (0..<table.kindCount).sorted { table.counts.ofKind[$0] < table.counts.ofKind[$1] }
        for (group, member) in unplaced(of: kinds[0]).prefix(groups.groupCount).enumerated() {
            groups.put(member, into: group)
        }
        let all = Array(0..<groups.groupCount)
        for kind in kinds.dropFirst() { assign(unplaced(of: kind), to: all) }
        var round = table.kindCount
        while round < table.largest {
            let open = all.filter { groups.groups[$0].count <= round }
            assign(unplaced(of: nil), to: open)
            round += 1
        }
        groups.dissolveIncomplete()
        groups.settle(maxPasses: maxPasses)
        return groups
    }

    private func unplaced(of kind: Int?) -> [Int] {
        (0..<table.count).filter { groups.home[$0] < 0 && (kind == nil || table.kinds[$0] == kind) }
    }

    private func assign(_ members: [Int], to columns: [Int]) {
        guard !members.isEmpty, !columns.isEmpty else { return }
        let problem = AssignmentProblem(TieScores(members, columns, groups, bonus: bonus))
        // Worths have been limited, so that this has an answer; without one, the members simply stay out.
        guard let answer = try? AssignmentSolver().solve(problem) else { return }
        for (row, column) in answer.columns.enumerated() {
            if let column { groups.put(members[row], into: columns[column]) }
        }
    }

    /// Takes one member of a kind out of every group and assigns them afresh, for each kind in turn, as long as it helps.
    ///
    /// - Parameter rounds: after how many assignments to stop.
    func reassign(rounds: Int, maxPasses: Int) {
        var (left, kind, idle) = (rounds, 0, 0)
        while left > 0, idle < table.kindCount {
            let before = groups.score
            let homes = groups.home
            let columns = groups.groups.indices.filter { !groups.groups[$0].isEmpty }
            let layer = columns.compactMap { group in groups.groups[group].first { table.kinds[$0] == kind } }
            for member in layer { groups.take(member) }
            assign(layer, to: columns)
            groups.settle(maxPasses: maxPasses)
            let after = groups.score
            if after < before { groups.restore(homes) }
            idle = after > before ? 0 : idle + 1
            kind = (kind + 1) % table.kindCount
            left -= 1
        }
    }
}
