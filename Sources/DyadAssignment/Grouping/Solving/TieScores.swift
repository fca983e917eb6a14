/// Members as rows, groups as columns, and what a member is worth to those in a group as the score.
struct TieScores: AssignmentScorer {
    private let cells: [Int]
    let rowCount: Int
    let columnCount: Int

    /// - Parameter bonus: what it counts to make an unmixed group mixed.
    init(_ members: [Int], _ columns: [Int], _ groups: LocalGroups, bonus: Int = 0) {
        (rowCount, columnCount) = (members.count, columns.count)
        var cells: [Int] = []
        cells.reserveCapacity(members.count * columns.count)
        for member in members {
            for group in columns {
                guard groups.mayJoin(member, group) else {
                    cells.append(AssignmentProblem.banned)
                    continue
                }
                var score = groups.tie(member, to: group)
                if groups.unmixed[group] == 1, !groups.table.isUnmixed(groups.groups[group] + [member]) {
                    score += bonus
                }
                cells.append(score)
            }
        }
        self.cells = cells
    }

    func capacity(ofColumn column: Int) -> Int { 1 }

    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
        for column in 0..<columnCount { scores[column] = cells[row * columnCount + column] }
    }
}
