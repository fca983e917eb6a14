/// Finds the lanes of a row that are high enough, sixteen mentors at a time.
final class LaneSearch<Lane: FixedWidthInteger & UnsignedInteger & SIMDScalar & Sendable> where SIMD16<Lane>: Sendable {
    typealias Block = SIMD16<Lane>
    typealias Wide = SIMD16<Int16>

    private let lanes: ScoreLanes<Lane>
    /// The mentors whose lanes are looked at, and their floors.
    private let mentors: [Int]
    private let floors: [Int]
    /// Floors less `base`, held within what sixteen bits can add up. A floor that is cut is cut downwards.
    private let heights: UnsafeMutablePointer<Wide>
    private let base: Int
    private let row: UnsafeMutablePointer<Block>
    /// The mentee whose lanes are in the row.
    private var present = -1
    /// The threshold that served last.
    private var usual = 1

    /// Heights and thresholds are held to this, so that their sums and differences with lanes stay within sixteen bits.
    private static var limit: Int { 8_000 }
    /// As many blocks say enough about how many mentors reach a threshold.
    private static var sampledBlocks: Int { 256 }
    /// The height where there is no mentor, or one who is closed.
    private static var closed: Int16 { 24_600 }

    /// Looks at all lanes, or only at those of open mentors where these are few.
    init(_ all: ScoreLanes<Lane>, _ allFloors: [Int]) {
        let open = allFloors.indices.filter { allFloors[$0] != .max }
        let areFew = open.count * 3 < allFloors.count
        mentors = areFew ? open : Array(allFloors.indices)
        lanes = areFew ? all.among(open) : all
        floors = mentors.map { allFloors[$0] }
        base = open.isEmpty ? 0 : open.map { allFloors[$0] }.sorted()[open.count / 2]
        heights = .allocate(capacity: lanes.blockCount)
        heights.initialize(repeating: Wide(repeating: Self.closed), count: lanes.blockCount)
        for (place, floor) in floors.enumerated() where floor != .max {
            // Far below the middle is as good as lowest: such a mentor is always looked at closely.
            let height = floor - base < -Self.limit ? -2 * Self.limit : min(floor - base, Self.limit)
            heights[place / 16][place % 16] = Int16(truncatingIfNeeded: height)
        }
        row = .allocate(capacity: lanes.room)
        row.initialize(repeating: Block(), count: lanes.room)
    }

    deinit {
        heights.deallocate()
        row.deallocate()
    }

    private func bring(_ mentee: Int) {
        guard mentee != present else { return }
        present = mentee
        lanes.write(mentee, into: row)
    }

    /// Gives the mentors of a margin, in order.
    func find(_ mentee: Int, margin: Int, into found: inout [(column: Int, score: Int)]) {
        bring(mentee)
        let threshold = Wide(repeating: Int16(truncatingIfNeeded: self.threshold(ofMargin: margin) - 1))
        for block in 0..<lanes.blockCount {
            // Below 0 where the lane is at least height + threshold.
            let short = heights[block] &+ threshold &- wide(row[block])
            let signs = unsafeBitCast(short, to: SIMD4<UInt64>.self) & 0x8000_8000_8000_8000
            guard signs != SIMD4<UInt64>() else { continue }
            for part in 0..<4 {
                var left = signs[part]
                while left != 0 {
                    look(at: block * 16 + part * 4 + left.trailingZeroBitCount / 16, margin, &found)
                    left &= left &- 1
                }
            }
        }
    }

    private func look(at place: Int, _ margin: Int, _ found: inout [(column: Int, score: Int)]) {
        let lane = Int(row[place / 16][place % 16])
        guard lane > 0, place < floors.count, floors[place] != .max else { return }
        let score = lane - 1 + lanes.lowest
        if score - floors[place] >= margin { found.append((mentors[place], score)) }
    }

    private func threshold(ofMargin margin: Int) -> Int {
        if margin <= -Self.limit - base - 1 + lanes.lowest { return -Self.limit }
        return min(margin + base + 1 - lanes.lowest, Self.limit)
    }

    @inline(__always) private func wide(_ block: Block) -> Wide { Wide(truncatingIfNeeded: block) }

    /// A margin that about so many mentors have, or somewhat more; `Int.min` where there are not so many.
    ///
    /// Where there are very many mentors one block in a few speaks for all.
    func margin(_ mentee: Int, forAtLeast count: Int) -> Int {
        bring(mentee)
        let every = max(1, lanes.blockCount / Self.sampledBlocks)
        let wanted = (count + every - 1) / every
        var (low, high) = (-Self.limit, Self.limit)
        var (threshold, step) = (usual, 1)
        while high - low > 1 {
            let reached = self.count(atLeast: threshold, every: every)
            if reached < wanted { high = threshold } else { low = threshold }
            if (wanted...4 * wanted).contains(reached) { break }
            // Until there is a bound on both sides the steps grow.
            let next = high == Self.limit ? low + step : low == -Self.limit ? high - step : (low + high) / 2
            step *= 2
            threshold = min(max(next, low + 1), high - 1)
        }
        guard low > -Self.limit else { return .min }
        usual = low
        return low - base - 1 + lanes.lowest
    }

    /// How many mentors are allowed and reach a threshold, in one block of so many.
    private func count(atLeast threshold: Int, every: Int) -> Int {
        let threshold = Wide(repeating: Int16(truncatingIfNeeded: threshold - 1))
        var sums = Wide()
        var block = 0
        while block < lanes.blockCount {
            let lane = wide(row[block])
            let reached = (heights[block] &+ threshold &- lane) &>> 15
            let forbidden = (lane &- 1) &>> 15
            sums &-= reached & ~forbidden
            block &+= every
        }
        return (0..<16).reduce(0) { $0 + Int(sums[$1]) }
    }
}
