import DyadAssignment

/// A search among rows of mentees, then rows of blockers, who fit every mentor alike.
struct BlockerSearch: CellSearch {
    private let cells: ScoreCells
    private let menteeCount: Int
    private let score: Int
    /// The open columns by floor, the lowest first; and their floors.
    private let columns: [Int]
    private let floors: [Int]

    init(_ cells: ScoreCells, menteeCount: Int, score: Int, floors: [Int]) {
        self.cells = cells
        self.menteeCount = menteeCount
        self.score = score
        columns = floors.indices.filter { floors[$0] != .max }.sorted { (floors[$0], $0) < (floors[$1], $1) }
        self.floors = columns.map { floors[$0] }
    }

    func findCells(ofRow row: Int, margin: Int, into found: inout [(column: Int, score: Int)]) {
        guard row >= menteeCount else { return cells.findCells(ofRow: row, margin: margin, into: &found) }
        found.removeAll(keepingCapacity: true)
        for (column, floor) in zip(columns, floors) {
            guard score - floor >= margin else { break }
            found.append((column, score))
        }
        if let first = floors.first, score - first >= margin, floors[found.count - 1] > first {
            found.sort { $0.column < $1.column }
        }
    }

    func margin(ofRow row: Int, forAtLeast count: Int) -> Int {
        if row < menteeCount { return cells.margin(ofRow: row, forAtLeast: count) }
        return count <= floors.count ? score - floors[max(0, count - 1)] : .min
    }
}
