/// Conditions on subsets: groups that each hold so many members of a subset are no more than it has room for.
extension GroupProgramme {
    /// How many conditions there are on subsets.
    var subsetCount: Int { rows.count { if case .subset = $0 { true } else { false } } }

    /// Takes out the conditions on subsets that do not bind and say no more than the size of the subset does.
    mutating func dropIdleSubsets() {
        var idle = Set<Int>()
        for entry in basis where entry < 0 && -1 - entry < far {
            let row = -1 - entry
            if case .subset(let subset) = rows[row], limits[row] == Double(subset.limit) { idle.insert(row) }
        }
        guard !idle.isEmpty else { return }
        let kept = rows.indices.filter { !idle.contains($0) }
        var place = [Int](repeating: -1, count: rows.count)
        for (new, old) in kept.enumerated() { place[old] = new }
        basis = basis.compactMap { entry in
            if entry >= 0 { return entry }
            let broken = -1 - entry >= far
            let row = place[(broken ? -1 - entry - far : -1 - entry)]
            return row < 0 ? nil : -1 - row - (broken ? far : 0)
        }
        rows = kept.map { rows[$0] }
        limits = kept.map { limits[$0] }
        slackCost = kept.map { slackCost[$0] }
        sparse = SparseColumns()
        refactor()
    }

    /// Adds conditions; starts from what there is.
    mutating func add(_ conditions: [(row: Row, limit: Int)]) {
        let old = rows.count
        let size = old + conditions.count
        var wider = [Double](repeating: 0, count: size * size)
        for row in 0..<old {
            for column in 0..<old { wider[row * size + column] = inverse[row * old + column] }
        }
        for (offset, condition) in conditions.enumerated() {
            let row = old + offset
            rows.append(condition.row)
            limits.append(Double(condition.limit))
            slackCost.append(0)
            // The level of the new row, and the row of the new inverse: what the old basis puts into it.
            var level = shifted(row)
            var line = [Double](repeating: 0, count: old)
            for index in 0..<old where basis[index] >= 0 {
                let share = coefficient(columns[basis[index]], condition.row)
                guard share != 0 else { continue }
                level -= share * levels[index]
                for column in 0..<old { line[column] -= share * inverse[index * old + column] }
            }
            basis.append(-1 - row)
            levels.append(level)
            for column in 0..<old { wider[row * size + column] = line[column] }
            wider[row * size + row] = 1
        }
        inverse = wider
        reprice()
    }
}
