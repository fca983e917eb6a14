/// Looks through all cells, those outside the core included.
struct CoreScan {
    private let prepared: PreparedProblem
    /// How many cells of a row come in at a time.
    private let most: Int
    /// The prices when rows were last looked at.
    private var seenRows: [Int]
    private var seenColumns: [Int]
    private var best: BestCells
    private var found: [(column: Int, score: Int)] = []
    /// After all rows were looked at and no cell was lacking: the cells whose value is just what the prices are.
    private(set) var tight = TightCells()

    /// Rows are looked at in so many groups, by how far their prices have fallen.
    private static let groups = 4

    init(_ prepared: PreparedProblem, most: Int) {
        self.prepared = prepared
        self.most = most
        seenRows = Array(repeating: .max, count: prepared.problem.scorer.rowCount)
        seenColumns = Array(repeating: 0, count: prepared.capacities.count)
        best = BestCells(limit: most)
    }

    /// The cells that the core lacks, in row order: of each row those that are worth most more than the prices of their row and
    /// column, and for rows that wait the nearest free places too. None says that the prices hold for all cells.
    ///
    /// What was paid for when a row was last looked at is paid for still where the column's price has risen as far as the row's
    /// has fallen. So only other cells are looked at, until none is lacking: then all.
    ///
    /// - Complexity: O(*rows* x *columns*) where all are looked at.
    mutating func lacking(in core: CoreSearch) -> [CoreCells.Added] {
        var added = nearestFreePlaces(in: core)
        let prices = prepared.capacities.indices.map { core.state.columnPrice[$0] }
        let rises = prices.indices.map { prices[$0] - seenColumns[$0] }
        if seenRows.contains(where: { $0 != .max }) {
            let falls = prepared.rows.map { (row: $0, fall: seenRows[$0] - core.state.rowPrice[$0]) }
                .filter { $0.fall > 0 }.sorted { ($0.fall, $0.row) < ($1.fall, $1.row) }
            var start = 0
            for group in 1...Self.groups where start < falls.count {
                let fall = falls[max(start, falls.count * group / Self.groups - 1)].fall
                let end = falls[start...].firstIndex { $0.fall > fall } ?? falls.count
                look(through: falls[start..<end].map(\.row).sorted(), in: core, prices, &added) { rises[$0] < fall }
                start = end
            }
        }
        if added.isEmpty {
            tight = TightCells()
            look(through: prepared.rows, in: core, prices, &added, collectsTight: true) { _ in true }
        }
        seenColumns = prices
        return added.sorted { $0.row < $1.row }
    }

    private mutating func look(
        through rows: [Int], in core: CoreSearch, _ prices: [Int], _ added: inout [CoreCells.Added],
        collectsTight: Bool = false, where isOpen: (_ column: Int) -> Bool
    ) {
        let (state, weighing) = (core.state, prepared.weighing)
        var search = prepared.problem.scorer.search(
            above: prices.indices.map {
                prepared.capacities[$0] > 0 && isOpen($0) ? weighing.wholeScores(in: prices[$0]) : .max
            })
        // Where rows lack very many cells only the best of these are asked for.
        var isCrowded = false
        for row in rows {
            let price = state.rowPrice[row]
            seenRows[row] = price
            if collectsTight { tight.endRows(before: row) }
            let paid = weighing.wholeScores(in: price - weighing.pairUnit)
            let margin = isCrowded ? max(paid, search.margin(ofRow: row, forAtLeast: 2 * most)) : paid
            search.findCells(ofRow: row, margin: margin, into: &found)
            // A margin is a guess: where it finds nothing dearer than the prices, everything is asked for.
            let hasGain = found.contains {
                $0.score >= prepared.lowestUseful && weighing.value(ofScore: $0.score) - price > prices[$0.column]
            }
            if margin > paid, !hasGain { search.findCells(ofRow: row, margin: paid, into: &found) }
            isCrowded = found.count > (isCrowded ? most : 16 * most)
            best.begin()
            for (column, score) in found where score >= prepared.lowestUseful {
                let gain = weighing.value(ofScore: score) - price - prices[column]
                if gain > 0 { best.offer(column, gain, turn: turn(column, row)) }
                if gain == 0, collectsTight { tight.append(column) }
            }
            if collectsTight, price == state.pairPrice { tight.append(state.occupancy.exit) }
            for (gain, column) in best.inColumnOrder {
                added.append(.init(row: row, column: column, value: gain + price + prices[column]))
            }
        }
        if collectsTight { tight.endRows(before: prepared.problem.scorer.rowCount) }
    }

    /// For rows that wait the free places that are nearest, and not in the core yet.
    private mutating func nearestFreePlaces(in core: CoreSearch) -> [CoreCells.Added] {
        let (state, weighing) = (core.state, prepared.weighing)
        let waiting = core.waiting + (core.lacksPairs ? core.out : [])
        guard !waiting.isEmpty, state.occupancy.openPlaces > 0 else { return [] }
        var search = prepared.problem.scorer.search(
            above: (0..<state.columnCount).map {
                state.occupancy.free[$0] > 0 ? weighing.wholeScores(in: state.columnPrice[$0]) : .max
            })
        var added: [CoreCells.Added] = []
        var knownTo = Array(repeating: -1, count: state.columnCount)
        for row in waiting {
            for cell in state.cells.range(of: row) { knownTo[Int(state.cells.columns[cell])] = row }
            search.findCells(ofRow: row, margin: search.margin(ofRow: row, forAtLeast: most), into: &found)
            best.begin()
            for (column, score) in found where score >= prepared.lowestUseful {
                let gain = weighing.value(ofScore: score) - state.rowPrice[row] - state.columnPrice[column]
                if gain <= 0, knownTo[column] != row { best.offer(column, gain, turn: turn(column, row)) }
            }
            for (gain, column) in best.inColumnOrder {
                added.append(
                    .init(row: row, column: column, value: gain + state.rowPrice[row] + state.columnPrice[column]))
            }
        }
        return added
    }

    private func turn(_ column: Int, _ row: Int) -> Int {
        column < BestCells.beginning(ofRow: row, among: prepared.capacities.count) ? 1 : 0
    }
}
