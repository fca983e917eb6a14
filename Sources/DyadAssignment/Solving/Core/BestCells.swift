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

    /// Leaves only the best of the cells of a row, in column order.
    mutating func choose(from found: inout [(column: Int, score: Int)], forRow row: Int, among columnCount: Int) {
        guard found.count > limit else { return }
        let turn = Self.beginning(ofRow: row, among: columnCount)
        let lowest = found.reduce(Int.max) { min($0, $1.score) }
        var left = limit - found.count { $0.score > lowest }
        if left >= 0 {
            // All that are better, and of the lowest those from the turn on.
            let first = found.firstIndex { $0.column >= turn } ?? 0
            var isTaken = found.map { $0.score > lowest }
            for step in found.indices where left > 0 {
                let place = (first + step) % found.count
                if !isTaken[place] { (isTaken[place], left) = (true, left - 1) }
            }
            var place = -1
            found.removeAll { _ in
                place += 1
                return !isTaken[place]
            }
            return
        }
        begin()
        for cell in found { offer(cell.column, cell.score, turn: cell.column < turn ? 1 : 0) }
        found = inColumnOrder.map { ($0.column, $0.score) }
    }

    /// The column at which a row begins to look: a number that says nothing about the row (SplitMix64, Steele and others 2014).
    static func beginning(ofRow row: Int, among columns: Int) -> Int {
        var bits = UInt64(row) &* 0x9E37_79B9_7F4A_7C15 &+ 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return columns == 0 ? 0 : Int((bits ^ bits >> 31) % UInt64(columns))
    }
}
