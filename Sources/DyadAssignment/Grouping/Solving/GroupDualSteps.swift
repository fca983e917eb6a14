/// The steps of the dual simplex method: what goes out because it may not be there, and what comes in for it.
///
/// After conditions have been added or groups closed, prices still leave nothing unpaid, but what is chosen breaks the new
/// conditions. A few such steps mend that, where starting again would take hundreds.
extension GroupProgramme {
    /// The row that is broken most: filled below nothing, or by a group that is closed.
    func worstRow() -> Int? {
        var (worst, most) = (-1, 1e-9)
        for row in rows.indices {
            let excess = basis[row] >= 0 && !isOpen[basis[row]] ? abs(levels[row]) : -levels[row]
            if excess > most { (worst, most) = (row, excess) }
        }
        return worst < 0 ? nil : worst
    }

    /// Mends a broken row. Gives `false` if nothing can.
    mutating func dualStep(_ leaving: Int) -> Bool {
        let size = rows.count
        let line = Array(inverse[leaving * size..<(leaving + 1) * size])
        let sign: Double = levels[leaving] < 0 ? -1 : 1
        var (entry, least, firmest) = (Int.max, Double.infinity, 0.0)
        func offer(_ candidate: Int, pull: Double, gain: Double) {
            guard sign * pull > 1e-7 else { return }
            let ratio = max(0, -gain) / abs(pull)
            if ratio < least - 1e-9 || (ratio < least + 1e-9 && abs(pull) > firmest) {
                (entry, least, firmest) = (candidate, ratio, abs(pull))
            }
        }
        for row in 0..<size {
            offer(-1 - row, pull: line[row], gain: slackCost[row] * penalty - prices[row])
            offer(-1 - row - far, pull: -line[row], gain: prices[row] - penalty)
        }
        fillSparse()
        let late = Array(sparse.rowCount..<size)
        line.withUnsafeBufferPointer { line in
            prices.withUnsafeBufferPointer { prices in
                for index in columns.indices where isOpen[index] {
                    var pull = sparse.cost(index, line)
                    for row in late where line[row] != 0 {
                        pull += line[row] * coefficient(columns[index], rows[row])
                    }
                    guard sign * pull > 1e-7 else { continue }
                    var gain = columns[index].value - sparse.cost(index, prices)
                    for row in late where prices[row] != 0 {
                        gain -= prices[row] * coefficient(columns[index], rows[row])
                    }
                    offer(index, pull: pull, gain: gain)
                }
            }
        }
        guard entry != Int.max else { return false }
        direction(of: entry)
        guard sign * entering[leaving] > 1e-8 else { return false }
        exchange(leaving, entry, by: levels[leaving] / entering[leaving])
        return true
    }
}
