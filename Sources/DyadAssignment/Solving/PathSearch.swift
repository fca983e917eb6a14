/// Places rows one after the other, each along a shortest path that moves others when that pays.
///
/// Jonker and Volgenant's form of the Hungarian method (Computing 38, 1987), with two changes: a column has several
/// places, and every row has an exit of value 0. Between rows, prices and places satisfy all that makes an assignment
/// optimal (see ``Assignment``), for the rows placed so far. A row that goes out by its exit never comes back.
///
/// - Complexity: O(*rows* x *cells*) at worst, with O(*rows* + *columns*) memory beside the cells. Usually far less,
///   because a search ends at the nearest free place.
final class PathSearch {
    let occupancy: Occupancy
    let rowPrice: UnsafeMutablePointer<Int>
    let columnPrice: UnsafeMutablePointer<Int>

    private let starts: UnsafePointer<Int>
    private let columns: UnsafePointer<Int>
    private let values: UnsafePointer<Int>

    /// How far each column is from the row being placed; `Int.max` if it has not been reached.
    private let distance: UnsafeMutablePointer<Int>
    /// For each reached column the row before it on the path.
    private let rowBefore: UnsafeMutablePointer<Int>
    /// The reached columns: first those that are as near as can be, up to `settled`, then those that may come nearer.
    private let reached: UnsafeMutablePointer<Int>
    /// Where each column stands among the reached.
    private let slot: UnsafeMutablePointer<Int>
    private var reachedCount = 0
    private var settled = 0
    /// How far the nearest exit is, and whose it is.
    private var exitDistance = 0
    private var exitRow = 0

    /// Prepares to place rows. The cells must outlive the search.
    init(
        starts: UnsafeBufferPointer<Int>, columns: UnsafeBufferPointer<Int>, values: UnsafeBufferPointer<Int>,
        rowCount: Int, capacities: [Int]
    ) {
        rowPrice = .filled(with: 0, count: rowCount)
        // Where there are no cells there may be no memory; any pointer will do, because none is followed.
        self.starts = starts.baseAddress ?? UnsafePointer(rowPrice)
        self.columns = columns.baseAddress ?? UnsafePointer(rowPrice)
        self.values = values.baseAddress ?? UnsafePointer(rowPrice)
        occupancy = Occupancy(rowCount: rowCount, capacities: capacities)
        columnPrice = .filled(with: 0, count: capacities.count)
        distance = .filled(with: Int.max, count: capacities.count)
        rowBefore = .filled(with: Occupancy.none, count: capacities.count)
        reached = .filled(with: 0, count: capacities.count)
        slot = .filled(with: 0, count: capacities.count)
    }

    deinit {
        for pointer in [rowPrice, columnPrice, distance, rowBefore, reached, slot] { pointer.deallocate() }
    }

    /// Gives a row that has no place yet the best one, or its exit.
    func place(_ row: Int) {
        rowPrice[row] = bestOffer(to: row)
        exitDistance = rowPrice[row]
        exitRow = row
        let end = nearestPlace(from: row)
        let length = end == Occupancy.none ? exitDistance : distance[end]
        reprice(start: row, length: length)
        shift(to: end)
        var index = 0
        while index < reachedCount {
            distance[reached[index]] = Int.max
            index += 1
        }
        reachedCount = 0
        settled = 0
    }

    /// The most that is left for a row after paying for a place; 0 if every place is too dear.
    private func bestOffer(to row: Int) -> Int {
        var best = 0
        var cell = starts[row]
        let end = starts[row + 1]
        while cell < end {
            let offer = values[cell] - columnPrice[columns[cell]]
            if offer > best { best = offer }
            cell += 1
        }
        return best
    }

    /// The nearest column with a free place, or none if an exit is as near.
    private func nearestPlace(from row: Int) -> Int {
        var found = scan(row, at: 0)
        var next = 0
        while found == Occupancy.none {
            if next == settled {
                found = settleNearest()
                if next == settled { return found }
                continue
            }
            let column = reached[next]
            next += 1
            var occupant = occupancy.first[column]
            while occupant != Occupancy.none, found == Occupancy.none {
                found = scan(occupant, at: distance[column])
                occupant = occupancy.next[occupant]
            }
        }
        return found
    }

    /// Follows every cell of a row at a known distance. Gives a free column if it is at that very distance.
    private func scan(_ row: Int, at length: Int) -> Int {
        let price = rowPrice[row]
        if length + price < exitDistance {
            exitDistance = length + price
            exitRow = row
        }
        let limit = exitDistance
        let base = length + price
        let distance = distance
        let columnPrice = columnPrice
        let columns = columns
        let values = values
        var cell = starts[row]
        let end = starts[row + 1]
        while cell < end {
            let column = columns[cell]
            let candidate = base + columnPrice[column] - values[cell]
            if candidate < distance[column], candidate < limit {
                if distance[column] == Int.max {
                    slot[column] = reachedCount
                    reached[reachedCount] = column
                    reachedCount += 1
                }
                distance[column] = candidate
                rowBefore[column] = row
                if candidate == length {
                    if occupancy.free[column] > 0 { return column }
                    settle(column)
                }
            }
            cell += 1
        }
        return Occupancy.none
    }

    /// Settles all columns at the least distance. Gives a free one among them, if there is any.
    private func settleNearest() -> Int {
        var nearest = exitDistance
        var index = settled
        while index < reachedCount {
            if distance[reached[index]] < nearest { nearest = distance[reached[index]] }
            index += 1
        }
        guard nearest < exitDistance else { return Occupancy.none }
        index = settled
        while index < reachedCount {
            let column = reached[index]
            if distance[column] == nearest {
                if occupancy.free[column] > 0 { return column }
                settle(column)
            }
            index += 1
        }
        return Occupancy.none
    }

    /// Moves a column to the end of the settled ones.
    private func settle(_ column: Int) {
        let other = reached[settled]
        let from = slot[column]
        reached[from] = other
        slot[other] = from
        reached[settled] = column
        slot[column] = settled
        settled += 1
    }

    /// Changes the prices so that the path, and all that was tight, is tight.
    private func reprice(start: Int, length: Int) {
        rowPrice[start] -= length
        var index = 0
        while index < settled {
            let column = reached[index]
            let change = length - distance[column]
            columnPrice[column] += change
            var occupant = occupancy.first[column]
            while occupant != Occupancy.none, change != 0 {
                rowPrice[occupant] -= change
                occupant = occupancy.next[occupant]
            }
            index += 1
        }
    }

    /// Moves every row on the path to its end one step on. The row being placed comes from nowhere, which ends the walk.
    private func shift(to end: Int) {
        var column = end
        if end == Occupancy.none {
            column = occupancy.columnOf[exitRow]
            occupancy.move(exitRow, to: occupancy.exit)
        }
        while column != Occupancy.none {
            let row = rowBefore[column]
            let from = occupancy.columnOf[row]
            occupancy.move(row, to: column)
            column = from
        }
    }
}
