/// Which row is in which column, kept as linked lists so that moving a row takes constant time.
///
/// The exit, being unmatched, is one more column after the last, with room for everybody. Memory is read through plain
/// pointers: searches spend their time here, and pointers are quick even in an unoptimised build.
final class Occupancy {
    /// No row, or no column.
    static let none = -1

    /// The column that stands for being unmatched.
    let exit: Int
    /// For each row its column, the exit, or none before it is placed.
    let columnOf: UnsafeMutablePointer<Int>
    /// For each column how many places are free.
    let free: UnsafeMutablePointer<Int>
    /// For each column its first row.
    let first: UnsafeMutablePointer<Int>
    /// For each row the next row in its column.
    let next: UnsafeMutablePointer<Int>
    private let previous: UnsafeMutablePointer<Int>
    /// How many places are free, the exit's not counted.
    private(set) var openPlaces: Int

    /// Starts with nobody placed.
    init(rowCount: Int, capacities: [Int]) {
        exit = capacities.count
        openPlaces = capacities.reduce(0, +)
        columnOf = .filled(with: Self.none, count: rowCount)
        next = .filled(with: Self.none, count: rowCount)
        previous = .filled(with: Self.none, count: rowCount)
        first = .filled(with: Self.none, count: exit + 1)
        free = .filled(with: rowCount, count: exit + 1)
        for (column, capacity) in capacities.enumerated() { free[column] = capacity }
    }

    deinit {
        for pointer in [columnOf, free, first, next, previous] { pointer.deallocate() }
    }

    /// Moves a row from where it is, if anywhere, to a column.
    func move(_ row: Int, to column: Int) {
        let old = columnOf[row]
        if old != Self.none {
            unlink(row)
            leavePlace(in: old)
        }
        columnOf[row] = column
        free[column] -= 1
        if column != exit { openPlaces -= 1 }
        let follower = first[column]
        next[row] = follower
        previous[row] = Self.none
        if follower != Self.none { previous[follower] = row }
        first[column] = row
    }

    /// Takes a row out of its column; the place is free again.
    func release(_ row: Int) {
        unlink(row)
        leavePlace(in: columnOf[row])
        columnOf[row] = Self.none
    }

    private func leavePlace(in column: Int) {
        free[column] += 1
        if column != exit { openPlaces += 1 }
    }

    /// Takes a row off its column's list; it still fills its place.
    func unlink(_ row: Int) {
        let before = previous[row]
        let after = next[row]
        if before == Self.none { first[columnOf[row]] = after } else { next[before] = after }
        if after != Self.none { previous[after] = before }
    }
}

extension UnsafeMutablePointer where Pointee: FixedWidthInteger {
    /// New memory, every value the same. The caller deallocates it.
    static func filled(with value: Pointee, count: Int) -> Self {
        let pointer = allocate(capacity: count)
        pointer.initialize(repeating: value, count: count)
        return pointer
    }
}
