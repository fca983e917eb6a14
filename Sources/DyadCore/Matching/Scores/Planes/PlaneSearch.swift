/// Finds the mentors whose score with a mentee is high enough, in bit planes.
///
/// How far each floor is below the highest is one more part of the sum. So one number says what margin is enough for everybody.
final class PlaneSearch {
    typealias Block = PlaneSum.Block

    /// A mentor, their floor, and how far that is below the highest one that counts.
    private struct Seat {
        let mentor: Int
        let floor: Int
        let depth: Int
    }

    private let planes: ScorePlanes
    /// The mentors whose scores are looked at.
    private let seats: [Seat]
    private let row: PlaneRow
    /// The depths of the seats.
    private let depthPlanes: [Block]
    private let bits: Int
    private let highestFloor: Int
    private let deepest: Int
    /// The mentors who are open; those of them whose floor is too low, and those whose floor is not too high, to be told exactly.
    private let open: [Block]
    private let low: [Block]
    private let counted: [Block]
    private let marks: UnsafeMutablePointer<Block>
    /// The mentee whose scores are in the row.
    private var present = -1

    /// Floors beyond this are cut, and margins beyond twice this.
    private static let farthest = 1 << 60
    /// Floors are told exactly as far from the middle one as so many times the span of the scores.
    private static let spans = 8

    /// Looks at all scores, or only at those of open mentors where these are few.
    init(_ all: ScorePlanes, _ allFloors: [Int]) {
        let open = allFloors.indices.filter { allFloors[$0] != .max }
        let areFew = open.count * 2 < allFloors.count
        let planes = areFew ? all.among(open) : all
        let mentors = areFew ? open : Array(allFloors.indices)
        let floors = mentors.map { allFloors[$0] }
        self.planes = planes
        let sorted = open.map { min(max(allFloors[$0], -Self.farthest), Self.farthest) }.sorted()
        let middle = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
        let reach = Self.spans * (planes.span + 1)
        let lowest = max(sorted.first ?? 0, middle - reach)
        let highest = min(sorted.last ?? 0, middle + reach)
        highestFloor = highest
        deepest = highest - lowest
        bits = (1 << deepest.usedBits) - 1
        row = planes.makeRow(more: deepest)
        marks = .allocate(capacity: max(1, planes.blockCount))
        let depths = floors.map { $0 == .max ? 0 : highest - min(max($0, lowest), highest) }
        seats = mentors.indices.map { Seat(mentor: mentors[$0], floor: floors[$0], depth: depths[$0]) }
        self.open = Self.blocks(planes.blockCount, floors) { $0 != .max }
        low = Self.blocks(planes.blockCount, floors) { $0 < lowest }
        counted = Self.blocks(planes.blockCount, floors) { $0 <= highest }
        depthPlanes = (0..<deepest.usedBits).flatMap { bit in
            Self.blocks(planes.blockCount, depths) { $0 >> bit & 1 == 1 }
        }
    }

    deinit { marks.deallocate() }

    private static func blocks(_ count: Int, _ numbers: [Int], where holds: (Int) -> Bool) -> [Block] {
        var blocks = Array(repeating: Block(), count: count)
        for (mentor, number) in numbers.enumerated() where holds(number) {
            blocks[mentor / 512][mentor / 64 % 8] |= 1 &<< UInt64(mentor % 64)
        }
        return blocks
    }

    private func bring(_ mentee: Int) {
        guard mentee != present else { return }
        present = mentee
        for block in open.indices { row.allowed[block] = open[block] }
        planes.write(mentee, into: row)
        depthPlanes.withUnsafeBufferPointer { depths in
            if let start = depths.baseAddress { row.sum.add(start, bits, highest: deepest) }
        }
    }

    /// Gives the mentors of a margin, in order.
    func find(_ mentee: Int, margin: Int, into found: inout [(column: Int, score: Int)]) {
        bring(mentee)
        let held = min(max(margin, -2 * Self.farthest), 2 * Self.farthest)
        row.sum.mark(atLeast: held + highestFloor - planes.lowest, in: marks)
        for block in low.indices {
            let reached = (marks[block] | low[block]) & row.allowed[block]
            guard reached != Block() else { continue }
            for word in 0..<Block.scalarCount where reached[word] != 0 {
                look(at: reached[word], from: block * 512 + word * 64, margin, &found)
            }
        }
    }

    /// Looks closely at mentors whose bits are set, eight at a time.
    @inline(__always) private func look(
        at bits: UInt64, from first: Int, _ margin: Int, _ found: inout [(column: Int, score: Int)]
    ) {
        var left = bits
        while left != 0 {
            let start = left.trailingZeroBitCount & ~7
            let bytes = row.sum.bytes(from: first + start)
            var eight = left &>> UInt64(start) & 0xFF
            left &= ~(0xFF &<< UInt64(start))
            while eight != 0 {
                let place = eight.trailingZeroBitCount
                let seat = seats[first + start + place]
                let number =
                    Int(bytes &>> UInt64(8 * place) & 0xFF) | row.sum.number(of: first + start + place, fromPlane: 8)
                let score = number - seat.depth + planes.lowest
                if score.isAbove(seat.floor, by: margin) { found.append((seat.mentor, score)) }
                eight &= eight &- 1
            }
        }
    }

    /// The margin that so many mentors have, or more who are equal; `Int.min` where there are not so many.
    func margin(_ mentee: Int, forAtLeast count: Int) -> Int {
        bring(mentee)
        for block in counted.indices { marks[block] = row.allowed[block] & counted[block] }
        guard let sum = row.sum.number(thatAtLeast: count, of: marks) else { return .min }
        return sum - highestFloor + planes.lowest
    }
}
