/// Chooses the best cells of each row for a core.
///
/// Where many are equally good, a row begins to look at a column of its own, so that rows alike do not all keep the same few.
struct BestCells {
    private let limit: Int
    private var kept: [(score: Int, turn: Int, column: Int)] = []
    private var weakest = 0

    init(limit: Int) { self.limit = limit }

    /// Begins a row.
    mutating func begin() {
        kept.removeAll(keepingCapacity: true)
        weakest = 0
    }

    /// Offers a column. Of equally good ones those of an earlier turn are kept, then those offered earlier.
    ///
    /// - Complexity: O(1), or O(*limit*) where it is kept; on average that grows with the logarithm of what is offered.
    mutating func offer(_ column: Int, _ score: Int, turn: Int) {
        if kept.count < limit {
            kept.append((score, turn, column))
        } else if score > kept[weakest].score || (score == kept[weakest].score && turn < kept[weakest].turn) {
            kept[weakest] = (score, turn, column)
        } else {
            return
        }
        guard kept.count == limit else { return }
        for place in kept.indices where isWeaker(kept[place], than: kept[weakest]) { weakest = place }
    }

    private func isWeaker(_ one: (score: Int, turn: Int, column: Int), than other: (score: Int, turn: Int, column: Int))
        -> Bool
    {
        (one.score, -one.turn, -one.column) < (other.score, -other.turn, -other.column)
    }

    /// What was kept, in column order.
    var inColumnOrder: [(score: Int, column: Int)] {
        kept.sorted { $0.column < $1.column }.map { ($0.score, $0.column) }
    }

    /// Appends the best cells of a row, in column order.
    mutating func choose(from scores: [Int], forRow row: Int, into cells: inout CellTable) {
        begin()
        let turn = Self.beginning(ofRow: row, among: scores.count)
        for (column, score) in scores.enumerated() where score != AssignmentProblem.banned {
            offer(column, score, turn: column < turn ? 1 : 0)
        }
        for cell in inColumnOrder { cells.append(column: cell.column, value: cell.score) }
    }

    /// The column at which a row begins to look: a number that says nothing about the row (SplitMix64, Steele and others 2014).
    static func beginning(ofRow row: Int, among columns: Int) -> Int {
        var bits = UInt64(row) &* 0x9E37_79B9_7F4A_7C15 &+ 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return columns == 0 ? 0 : Int((bits ^ bits >> 31) % UInt64(columns))
    }
}
