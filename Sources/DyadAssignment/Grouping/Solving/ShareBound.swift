/// Shares from the best assignments between every two kinds (see ``GroupShares``).
///
/// The prices of a best assignment are the smallest shares there are between two kinds when everybody has one partner, or
/// the larger kind one and the smaller several. Within a kind each member's share is half its best worth.
struct ShareBound {
    private let table: GroupTable
    private static let unit = 2
    private(set) var shares: GroupShares

    init(_ table: GroupTable) {
        self.table = table
        shares = GroupShares(
            unit: Self.unit, members: Array(repeating: Array(repeating: 0, count: table.kindCount), count: table.count))
        let ofKind = (0..<table.kindCount).map { kind in (0..<table.count).filter { table.kinds[$0] == kind } }
        for first in 0..<table.kindCount {
            shareWithin(ofKind[first], first)
            for second in first + 1..<max(first + 1, table.kindCount) {
                let isLarger = ofKind[first].count >= ofKind[second].count
                share(isLarger ? ofKind[first] : ofKind[second], isLarger ? ofKind[second] : ofKind[first])
            }
        }
    }

    private func isAllowed(_ first: Int, _ second: Int) -> Bool { table.banned[first * table.count + second] == 0 }

    private mutating func shareWithin(_ members: [Int], _ kind: Int) {
        for member in members {
            var best: Int?
            for other in members where other != member && isAllowed(member, other) {
                best = max(best ?? Int.min, table.worth[member * table.count + other])
            }
            shares.members[member][kind] = best ?? 0
        }
    }

    private mutating func share(_ rows: [Int], _ columns: [Int]) {
        guard let row = rows.first, let column = columns.first else { return }
        let places = (rows.count + columns.count - 1) / columns.count
        let scorer = PairScores(table, rows, columns, places: places)
        var prices: [Int] = []
        if let answer = try? AssignmentSolver().solve(AssignmentProblem(scorer)) {
            prices = answer.rowPrices.map { ($0 - answer.weighing.pairUnit) / answer.weighing.scoreUnit }
        } else {
            prices = Array(repeating: table.highest / 2, count: rows.count)
        }
        let (kindOfRows, kindOfColumns) = (table.kinds[row], table.kinds[column])
        for (place, row) in rows.enumerated() {
            shares.members[row][kindOfColumns] = Self.unit * min(max(prices[place], table.lowest), table.highest)
        }
        for column in columns {
            var needed: Int?
            for row in rows where isAllowed(row, column) {
                let rest = Self.unit * table.worth[row * table.count + column] - shares.members[row][kindOfColumns]
                needed = max(needed ?? Int.min, rest)
            }
            shares.members[column][kindOfRows] = needed ?? 0
        }
    }

    /// The most that a member can bring in.
    private func mostBrought(by member: Int) -> Int {
        let own = shares.members[member]
        let greatest = own.max() ?? 0
        var sum = greatest * ((greatest > 0 ? table.largest : table.smallest) - table.kindCount)
        for kind in 0..<table.kindCount where kind != table.kinds[member] { sum += own[kind] }
        return sum
    }

    /// The bound on the total when so many members are placed.
    func bound(placed: ClosedRange<Int>) -> Int {
        let places = table.counts.mostGroups * (table.largest - table.kindCount + 1)
        var brought: [Int] = []
        for kind in 0..<table.kindCount {
            let all = (0..<table.count).filter { table.kinds[$0] == kind }.map(mostBrought)
            brought += all.sorted(by: >).prefix(places)
        }
        brought.sort(by: >)
        var (sum, most) = (0, placed.lowerBound == 0 ? 0 : Int.min)
        for (index, share) in brought.enumerated() {
            sum += share
            if placed.contains(index + 1) { most = max(most, sum) }
        }
        return most >= 0 ? most / Self.unit : -((Self.unit - 1 - most) / Self.unit)
    }
}

/// The worths between two kinds as scores.
private struct PairScores: AssignmentScorer {
    private let cells: [Int]
    private let places: Int
    let rowCount: Int
    let columnCount: Int

    init(_ table: GroupTable, _ rows: [Int], _ columns: [Int], places: Int) {
        (rowCount, columnCount, self.places) = (rows.count, columns.count, places)
        var cells: [Int] = []
        cells.reserveCapacity(rows.count * columns.count)
        for row in rows {
            for column in columns {
                let pair = row * table.count + column
                cells.append(table.banned[pair] == 1 ? AssignmentProblem.banned : table.worth[pair])
            }
        }
        self.cells = cells
    }

    func capacity(ofColumn column: Int) -> Int { places }

    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
        for column in 0..<columnCount { scores[column] = cells[row * columnCount + column] }
    }
}
