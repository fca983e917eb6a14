/// The steps of the simplex method: what comes in, what goes out, and the inverse of the basis.
extension GroupProgramme {
    /// Takes steps until nothing improves, or so many have been taken.
    func solve(maxSteps: Int) {
        var left = maxSteps
        while left > 0, let entry = bestEntry() {
            guard step(entry) else { return }
            steps += 1
            effort += rows.count * rows.count + 8 * columns.count
            left -= 1
            if stepsSince >= 150 { refactor() }
        }
    }

    /// The column or slack whose entering improves most for one unit.
    func bestEntry() -> Int? {
        var (best, bestGain) = (Int.max, 1e-7 * (1 + penalty * 1e-5))
        for row in rows.indices {
            let gain = slackCost[row] * penalty - prices[row]
            if gain > bestGain { (best, bestGain) = (-1 - row, gain) }
        }
        var member = [Double](repeating: 0, count: 64)
        var (constant, perSize, unmixed) = (0.0, 0.0, 0.0)
        var trios: [(UInt64, Double)] = []
        for (row, condition) in rows.enumerated() {
            switch condition {
            case .member(let index): member[index] = prices[row]
            case .mostGroups: constant += prices[row]
            case .fewestGroups: constant -= prices[row]
            case .placed: perSize -= prices[row]
            case .unmixed: unmixed = prices[row]
            case .trio(let trio): if prices[row] > 1e-9 { trios.append((trio, prices[row])) }
            }
        }
        member.withUnsafeBufferPointer { member in
            columns.withUnsafeBufferPointer { columns in
                for index in 0..<columns.count where isOpen[index] {
                    let column = columns[index]
                    var gain = column.value - constant - perSize * column.size
                    if column.isUnmixed { gain -= unmixed }
                    var rest = column.group
                    while rest != 0 {
                        gain -= member[rest.trailingZeroBitCount]
                        rest &= rest &- 1
                    }
                    guard gain > bestGain else { continue }
                    for (trio, price) in trios where (column.group & trio) & ((column.group & trio) &- 1) != 0 {
                        gain -= price
                    }
                    if gain > bestGain { (best, bestGain) = (index, gain) }
                }
            }
        }
        return best == Int.max ? nil : best
    }

    /// Brings an entry into the basis. Gives `false` if the numbers no longer allow it.
    func step(_ entry: Int) -> Bool {
        let size = rows.count
        direction(of: entry)
        var leaving = -1
        var least = Double.infinity
        for row in 0..<size where entering[row] > 1e-7 {
            let ratio = max(0, levels[row]) / entering[row]
            if ratio < least - 1e-12 || (ratio < least + 1e-12 && entering[row] > entering[leaving]) {
                (leaving, least) = (row, ratio)
            }
        }
        guard leaving >= 0 else { return false }
        var gain = cost(entry)
        for row in 0..<size { gain -= cost(basis[row]) * entering[row] }
        guard gain > 1e-9 * (1 + penalty * 1e-5) else {
            guard stepsSince > 0 else { return false }
            refactor()
            return true
        }
        eliminate(leaving)
        for row in 0..<size where row != leaving { levels[row] -= entering[row] * least }
        for column in 0..<size { prices[column] += gain * inverse[leaving * size + column] }
        stepsSince += 1
        levels[leaving] = least
        basis[leaving] = entry
        return true
    }

    /// What each row's filling loses when one unit of an entry comes in.
    func direction(of entry: Int) {
        let size = rows.count
        entering = Array(repeating: 0, count: size)
        var parts: [(Int, Double)] = []
        if entry < 0 {
            parts = [(-1 - entry, 1)]
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
    func refactor() {
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
            max(0, (0..<size).reduce(0.0) { $0 + inverse[row * size + $1] * shifted($1) })
        }
        stepsSince = 0
        reprice()
    }

    /// Makes the entering column a unit column in the inverse.
    func eliminate(_ pivot: Int) {
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
