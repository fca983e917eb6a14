/// The linear programme that chooses among groups, solved by the revised simplex method over the groups offered so far.
///
/// It works in floating point, because nothing rests on it: its prices are rounded to whole numbers, and what they prove is
/// then worked out exactly. Right-hand sides are shifted by a hair, always the same, against stalling.
///
/// - Complexity: a step is O(rows squared + groups offered).
struct GroupProgramme {
    /// One condition on the groups chosen; all say "at most".
    enum Row: Equatable {
        case member(Int)
        case mostGroups
        case fewestGroups
        case placed
        case unmixed
        case subset(SubsetBits)
        case atLeast(SubsetBits)
    }

    /// A group that may be chosen.
    struct Column {
        let group: UInt64
        let value: Double
        let size: Double
        let isUnmixed: Bool
    }

    var rows: [Row]
    /// For each row how much it allows.
    var limits: [Double]
    /// The groups offered so far.
    var columns: [Column] = []
    /// The columns by the rows that they take from, as far as they are needed.
    var sparse = SparseColumns()
    /// For each column whether it may be chosen.
    var isOpen: [Bool] = []
    /// For each row what one more of its limit would be worth.
    var prices: [Double] = []
    /// The steps taken so far.
    var steps = 0
    /// The work done so far, in numbers touched.
    var effort = 0

    /// What breaking a row's condition costs.
    var penalty: Double
    let highestPenalty: Double
    /// For each row the cost of leaving it slack: 0, or the penalty where a member must be placed.
    var slackCost: [Double]
    /// The inverse of the basis, row after row.
    var inverse: [Double] = []
    /// For each row how much of what fills it.
    var levels: [Double] = []
    /// For each row what fills it: a column, or -1 - row for slack, or -1 - row - `far` for breaking the row.
    var basis: [Int] = []
    /// For each row what its filling loses when one unit of the entering column comes in.
    var entering: [Double] = []
    /// The steps since the inverse was worked out afresh.
    var stepsSince = 0
    let far = 1 << 40

    init(members: Int, mustPlaceAll: Bool, limits: [(Row, Int)], penalty: Double, highestPenalty: Double) {
        self.penalty = penalty
        self.highestPenalty = highestPenalty
        rows = (0..<members).map(Row.member) + limits.map(\.0)
        self.limits = Array(repeating: 1, count: members) + limits.map { Double($0.1) }
        slackCost = Array(repeating: mustPlaceAll ? -1 : 0, count: members) + limits.map { _ in 0 }
        restart()
    }

    /// A row's limit and a hair.
    func shifted(_ row: Int) -> Double {
        let hair = Double((row &* 7919 &+ 104_729) % 1009 + 1) / 1009
        return switch rows[row] {
        case .member, .subset, .atLeast: limits[row] + hair * 1e-6
        case .mostGroups, .fewestGroups, .placed, .unmixed: limits[row] + 1e-3 * (1 + hair)
        }
    }

    /// What one unit of what fills a row counts.
    func cost(_ entry: Int) -> Double {
        if entry >= 0 { return columns[entry].value }
        return -1 - entry >= far ? -penalty : slackCost[-1 - entry] * penalty
    }

    /// Goes back to the conditions and the basis of an earlier time. The groups offered since stay.
    mutating func goBack(to earlier: Self) {
        var earlier = earlier
        (earlier.columns, earlier.isOpen) = (columns, isOpen)
        (earlier.steps, earlier.effort) = (steps, effort)
        self = earlier
    }

    /// Makes breaking conditions dearer, unless it is so dear that nothing can keep them all.
    mutating func raisePenalty() -> Bool {
        guard penalty * 16 <= highestPenalty else { return false }
        penalty *= 16
        restart()
        return true
    }

    /// Adds a group that may be chosen.
    mutating func offer(_ group: UInt64, value: Double, isUnmixed: Bool) {
        columns.append(
            Column(group: group, value: value, size: Double(group.nonzeroBitCount), isUnmixed: isUnmixed))
        isOpen.append(true)
    }

    /// Opens the columns that pass and closes the others.
    mutating func unlock(where isAllowed: (UInt64) -> Bool) {
        for index in columns.indices { isOpen[index] = isAllowed(columns[index].group) }
    }

    /// How much of a row's limit a column takes.
    func coefficient(_ column: Column, _ row: Row) -> Double {
        switch row {
        case .member(let member): column.group & 1 << UInt64(member) != 0 ? 1 : 0
        case .mostGroups: 1
        case .fewestGroups: -1
        case .placed: -column.size
        case .unmixed: column.isUnmixed ? 1 : 0
        case .subset(let subset): Double(subset.count(in: column.group))
        case .atLeast(let subset): -Double(subset.count(in: column.group))
        }
    }

    /// Begins again with nothing chosen.
    mutating func restart() {
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
    mutating func reprice() {
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
    var amounts: [Double] {
        let size = rows.count
        return (0..<size).map { row in
            (0..<size).reduce(0.0) { $0 + inverse[row * size + $1] * limits[$1] }
        }
    }

    /// What the choice is worth, with the penalties for conditions that it breaks.
    var value: Double { zip(basis, levels).reduce(0) { $0 + cost($1.0) * $1.1 } }

    /// The groups chosen, whole or in part, and whether every condition holds.
    var answer: (chosen: [(group: UInt64, amount: Double)], isKept: Bool) {
        var chosen: [(UInt64, Double)] = []
        var isKept = true
        for (entry, amount) in zip(basis, amounts) where amount > 1e-4 {
            if entry >= 0 { chosen.append((columns[entry].group, amount)) }
            if entry >= 0 ? !isOpen[entry] : cost(entry) < 0 { isKept = false }
        }
        return (chosen, isKept)
    }

}
