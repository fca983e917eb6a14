/// The steps of the simplex method: what comes in, what goes out, and the inverse of the basis.
extension GroupProgramme {
    /// Takes steps until nothing improves, or so many have been taken.
    mutating func solve(maxSteps: Int) {
        var left = maxSteps
        while left > 0, let row = worstRow() {
            guard maxSteps - left < 1000, dualStep(row) else {
                restart()
                break
            }
            count(&left)
        }
        while left > 0, let entry = bestEntry() {
            guard step(entry) else { return }
            count(&left)
        }
    }

    private mutating func count(_ left: inout Int) {
        steps += 1
        effort += rows.count * rows.count + sparse.rows.count + (rows.count - sparse.rowCount) * columns.count
        left -= 1
        if stepsSince >= 150 { refactor() }
    }

    /// The column or slack whose entering improves most for one unit.
    mutating func bestEntry() -> Int? {
        var (best, bestGain) = (Int.max, 1e-7 * (1 + penalty * 1e-5))
        for row in rows.indices {
            let gain = slackCost[row] * penalty - prices[row]
            if gain > bestGain { (best, bestGain) = (-1 - row, gain) }
        }
        fillSparse()
        let late = (sparse.rowCount..<rows.count).filter { prices[$0] != 0 }
        prices.withUnsafeBufferPointer { prices in
            for index in columns.indices where isOpen[index] {
                var gain = columns[index].value - sparse.cost(index, prices)
                for row in late { gain -= prices[row] * coefficient(columns[index], rows[row]) }
                if gain > bestGain { (best, bestGain) = (index, gain) }
            }
        }
        return best == Int.max ? nil : best
    }

    /// Brings the sparse columns up to date; begins afresh once many rows are new.
    mutating func fillSparse() {
        if rows.count - sparse.rowCount > 12 { sparse = SparseColumns(rowCount: rows.count) }
        for column in columns[sparse.count...] {
            sparse.append((0..<sparse.rowCount).map { coefficient(column, rows[$0]) })
        }
    }

    /// Brings an entry into the basis. Gives `false` if the numbers no longer allow it.
    mutating func step(_ entry: Int) -> Bool {
        let size = rows.count
        direction(of: entry)
        var leaving = -1
        var least = Double.infinity
        for row in 0..<size where abs(entering[row]) > 1e-7 {
            // A closed group must stay at nothing, whichever way it would move.
            guard entering[row] > 0 || (basis[row] >= 0 && !isOpen[basis[row]]) else { continue }
            let ratio = entering[row] > 0 ? max(0, levels[row]) / entering[row] : 0
            if ratio < least - 1e-12 || (ratio < least + 1e-12 && abs(entering[row]) > abs(entering[leaving])) {
                (leaving, least) = (row, ratio)
            }
        }
        guard leaving >= 0 else { return false }
        guard gain(of: entry) > 1e-9 * (1 + penalty * 1e-5) else {
            guard stepsSince > 0 else { return false }
            refactor()
            return true
        }
        exchange(leaving, entry, by: least)
        return true
    }

    /// What one unit of an entry brings in, when it comes in by ``entering``.
    private func gain(of entry: Int) -> Double {
        rows.indices.reduce(cost(entry)) { $0 - cost(basis[$1]) * entering[$1] }
    }

    /// Puts so much of an entry in the place of what fills a row.
    mutating func exchange(_ leaving: Int, _ entry: Int, by amount: Double) {
        let size = rows.count
        let gain = gain(of: entry)
        eliminate(leaving)
        for row in 0..<size where row != leaving { levels[row] -= entering[row] * amount }
        for column in 0..<size { prices[column] += gain * inverse[leaving * size + column] }
        stepsSince += 1
        levels[leaving] = amount
        basis[leaving] = entry
    }

    /// What each row's filling loses when one unit of an entry comes in.
    mutating func direction(of entry: Int) {
        let size = rows.count
        entering = Array(repeating: 0, count: size)
        var parts: [(Int, Double)] = []
        if entry < 0 {
            parts = [-1 - entry >= far ? (-1 - entry - far, -1) : (-1 - entry, 1)]
        } else {
            for (row, condition) in rows.enumerated() {
                let share = coefficient(columns[entry], condition)
                if share != 0 { parts.append((row, share)) }
            }
        }
        for row in 0..<size {
            var sum = 0.0
            for (column, share) in parts { sum += inverse[row * size + column] * share }
            entering[row] = abs(sum) < 1e-11 ? 0 : sum
        }
    }

    /// Works the inverse out afresh from the basis, because steps lose accuracy.
    mutating func refactor() {
        let size = rows.count
        inverse = Array(repeating: 0, count: size * size)
        for row in 0..<size { inverse[row * size + row] = 1 }
        var order = [Int?](repeating: nil, count: size)
        var columns: [Int] = []
        for entry in basis {
            if entry >= 0 {
                columns.append(entry)
            } else if -1 - entry < far {
                order[-1 - entry] = entry
            } else {
                order[-1 - entry - far] = entry
                inverse[(-1 - entry - far) * (size + 1)] = -1
            }
        }
        for entry in columns {
            direction(of: entry)
            var pivot = -1
            for row in 0..<size where order[row] == nil {
                if pivot < 0 || abs(entering[row]) > abs(entering[pivot]) { pivot = row }
            }
            guard pivot >= 0, abs(entering[pivot]) > 1e-9 else { return restart() }
            eliminate(pivot)
            order[pivot] = entry
        }
        basis = order.enumerated().map { $1 ?? -1 - $0 }
        levels = (0..<size).map { row in
            let level = (0..<size).reduce(0.0) { $0 + inverse[row * size + $1] * shifted($1) }
            return abs(level) < 1e-9 ? 0 : level
        }
        stepsSince = 0
        reprice()
    }

    /// Makes the entering column a unit column in the inverse.
    mutating func eliminate(_ pivot: Int) {
        let size = rows.count
        inverse.withUnsafeMutableBufferPointer { inverse in
            let line = pivot * size
            let divisor = entering[pivot]
            for column in 0..<size { inverse[line + column] /= divisor }
            for row in 0..<size where row != pivot && entering[row] != 0 {
                let factor = entering[row]
                let start = row * size
                for column in 0..<size { inverse[start + column] -= factor * inverse[line + column] }
            }
        }
    }
}
