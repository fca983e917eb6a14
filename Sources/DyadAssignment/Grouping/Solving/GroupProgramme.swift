/// The linear programme that chooses among groups, solved by the revised simplex method over the groups offered so far.
///
/// It works in floating point, because nothing rests on it: its prices are rounded to whole numbers, and what they prove is
/// then worked out exactly. Right-hand sides are shifted by a hair, always the same, against stalling.
///
/// - Complexity: a step is O(rows squared + groups offered).
final class GroupProgramme {
    /// One condition on the groups chosen; all say "at most".
    enum Row: Equatable {
        case member(Int)
        case mostGroups
        case fewestGroups
        case placed
        case unmixed
        case trio(UInt64)
    }

    struct Column {
        let group: UInt64
        let value: Double
        let size: Double
        let isUnmixed: Bool
    }

    private(set) var rows: [Row]
    private(set) var limits: [Double]
    private(set) var columns: [Column] = []
    private var isOpen: [Bool] = []
    private(set) var steps = 0
    /// The work done so far, in numbers touched.
    private(set) var effort = 0
    private(set) var prices: [Double] = []

    /// What breaking a row's condition costs.
    private var penalty: Double
    private let highestPenalty: Double
    /// For each row the cost of leaving it slack: 0, or the penalty where a member must be placed.
    private var slackCost: [Double]
    private var inverse: [Double] = []
    private var levels: [Double] = []
    /// For each row what fills it: a column, or -1 - row for slack, or -1 - row - `far` for breaking the row.
    private var basis: [Int] = []
    private var entering: [Double] = []
    private var stepsSince = 0
    private let far = 1 << 40

    init(members: Int, mustPlaceAll: Bool, limits: [(Row, Int)], penalty: Double) {
        self.penalty = penalty
        highestPenalty = penalty * 5000
        rows = (0..<members).map(Row.member) + limits.map(\.0)
        self.limits = Array(repeating: 1, count: members) + limits.map { Double($0.1) }
        slackCost = Array(repeating: mustPlaceAll ? -1 : 0, count: members) + limits.map { _ in 0 }
        restart()
    }

    private func shifted(_ row: Int) -> Double {
        let hair = Double((row &* 7919 &+ 104_729) % 1009 + 1) / 1009
        if case .member = rows[row] { return limits[row] + hair * 1e-6 }
        if case .trio = rows[row] { return limits[row] + hair * 1e-6 }
        return limits[row] + 1e-3 * (1 + hair)
    }

    private func cost(_ entry: Int) -> Double {
        if entry >= 0 { return isOpen[entry] ? columns[entry].value : -penalty }
        return -1 - entry >= far ? -penalty : slackCost[-1 - entry] * penalty
    }

    func limit(of row: Row) -> Double { rows.firstIndex(of: row).map { limits[$0] } ?? 0 }

    /// Sets a limit; ``restart()`` must follow.
    func set(_ row: Row, limit: Int) {
        if let index = rows.firstIndex(of: row) { limits[index] = Double(limit) }
    }

    /// Makes breaking conditions dearer, unless it is so dear that nothing can keep them all.
    func raisePenalty() -> Bool {
        guard penalty < highestPenalty else { return false }
        penalty *= 16
        restart()
        return true
    }

    func offer(_ group: UInt64, value: Int, isUnmixed: Bool) {
        columns.append(
            Column(group: group, value: Double(value), size: Double(group.nonzeroBitCount), isUnmixed: isUnmixed))
        isOpen.append(true)
    }

    /// Opens the columns that pass and closes the others.
    func unlock(where isAllowed: (UInt64) -> Bool) {
        for index in columns.indices { isOpen[index] = isAllowed(columns[index].group) }
        reprice()
    }

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

    /// Works the inverse out afresh from the basis, because steps lose accuracy.
    private func refactor() {
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
    private func eliminate(_ pivot: Int) {
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

    private func coefficient(_ column: Column, _ row: Row) -> Double {
        switch row {
        case .member(let member): column.group & 1 << UInt64(member) != 0 ? 1 : 0
        case .mostGroups: 1
        case .fewestGroups: -1
        case .placed: -column.size
        case .unmixed: column.isUnmixed ? 1 : 0
        case .trio(let trio): (column.group & trio) & ((column.group & trio) &- 1) != 0 ? 1 : 0
        }
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

    /// Begins again with nothing chosen.
    func restart() {
        let size = rows.count
        inverse = Array(repeating: 0, count: size * size)
        levels = []
        basis = []
        for row in rows.indices {
            let limit = shifted(row)
            inverse[row * size + row] = limit >= 0 ? 1 : -1
            levels.append(abs(limit))
            basis.append(limit >= 0 ? -1 - row : -1 - row - far)
        }
        reprice()
    }

    /// Prices from the basis.
    private func reprice() {
        let size = rows.count
        prices = Array(repeating: 0, count: size)
        for row in 0..<size {
            let cost = cost(basis[row])
            if cost != 0 {
                for column in 0..<size { prices[column] += cost * inverse[row * size + column] }
            }
        }
    }

    /// How much of what is in the basis is chosen, without the hair by which limits are shifted.
    private var amounts: [Double] {
        let size = rows.count
        return (0..<size).map { row in
            (0..<size).reduce(0.0) { $0 + inverse[row * size + $1] * limits[$1] }
        }
    }

    /// The groups chosen, whole or in part, and whether every condition holds.
    var answer: (chosen: [(group: UInt64, amount: Double)], isKept: Bool) {
        var chosen: [(UInt64, Double)] = []
        var isKept = true
        for (entry, amount) in zip(basis, amounts) where amount > 1e-4 {
            if entry >= 0 { chosen.append((columns[entry].group, amount)) }
            if cost(entry) < 0, entry < 0 || !isOpen[entry] { isKept = false }
        }
        return (chosen, isKept)
    }

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
    private func bestEntry() -> Int? {
        var (best, bestGain) = (Int.max, 1e-7 * (1 + penalty * 1e-6))
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
    private func step(_ entry: Int) -> Bool {
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
        guard gain > 1e-9 * (1 + penalty * 1e-6) else {
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
    private func direction(of entry: Int) {
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
}
