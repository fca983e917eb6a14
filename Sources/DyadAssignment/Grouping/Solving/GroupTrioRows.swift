/// Conditions on trios: of three members, two are in at most one group.
extension GroupProgramme {
    /// How many conditions there are on trios.
    var trioCount: Int { rows.count { if case .trio = $0 { true } else { false } } }

    /// Takes out the conditions on trios that do not bind.
    func dropIdleTrios() {
        var idle = Set<Int>()
        for entry in basis where entry < 0 && -1 - entry < far {
            if case .trio = rows[-1 - entry] { idle.insert(-1 - entry) }
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
        refactor()
    }

    /// Adds the condition that of three members two are in at most one group; starts from what there is.
    func add(trios: [UInt64]) {
        let old = rows.count
        let size = old + trios.count
        var wider = [Double](repeating: 0, count: size * size)
        for row in 0..<old {
            for column in 0..<old { wider[row * size + column] = inverse[row * old + column] }
        }
        for (offset, trio) in trios.enumerated() {
            let row = old + offset
            rows.append(.trio(trio))
            limits.append(1)
            slackCost.append(0)
            // The level of the new row, and the row of the new inverse: what the old basis puts into it.
            var level = shifted(row)
            var line = [Double](repeating: 0, count: old)
            for index in 0..<old where basis[index] >= 0 {
                guard coefficient(columns[basis[index]], .trio(trio)) == 1 else { continue }
                level -= levels[index]
                for column in 0..<old { line[column] -= inverse[index * old + column] }
            }
            let sign: Double = level >= 0 ? 1 : -1
            basis.append(level >= 0 ? -1 - row : -1 - row - far)
            levels.append(abs(level))
            for column in 0..<old { wider[row * size + column] = sign * line[column] }
            wider[row * size + row] = sign
        }
        inverse = wider
        reprice()
    }
}
