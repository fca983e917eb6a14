/// One part of the scores as ready rows of lanes: for each kind of mentee what every mentor has, sixteen to a block.
struct LaneVectors<Lane: FixedWidthInteger & UnsignedInteger & SIMDScalar & Sendable>: Sendable
where SIMD16<Lane>: Sendable {
    typealias Block = SIMD16<Lane>

    /// For each mentee their kind.
    private(set) var codes: [Int]
    /// The blocks of each kind, one kind after another.
    private(set) var blocks: [Block]
    private(set) var blockCount: Int

    var kinds: Int { blockCount == 0 ? 0 : blocks.count / blockCount }

    /// Spreads a table out over the mentors.
    init(_ table: ScoreTable, blockCount: Int, lane: (Int) -> Lane) {
        codes = table.menteeCodes
        self.blockCount = blockCount
        blocks = Array(repeating: Block(), count: table.menteeKinds * blockCount)
        for kind in 0..<table.menteeKinds {
            let lanes = table.cells[kind * table.mentorKinds..<(kind + 1) * table.mentorKinds].map(lane)
            for (mentor, code) in table.mentorCodes.enumerated() {
                blocks[kind * blockCount + mentor / 16][mentor % 16] = lanes[code]
            }
        }
    }

    /// Two parts in one, with a kind for each two kinds that a mentee has.
    init(_ one: LaneVectors, _ other: LaneVectors) {
        blockCount = one.blockCount
        blocks = []
        var known: [Int: Int] = [:]
        codes = []
        for (a, b) in zip(one.codes, other.codes) {
            let key = a * other.kinds + b
            let code = known[key] ?? known.count
            if code == known.count {
                known[key] = code
                for block in 0..<blockCount {
                    blocks.append(one.blocks[a * blockCount + block] &+ other.blocks[b * blockCount + block])
                }
            }
            codes.append(code)
        }
    }

    /// The same for some of the mentors.
    func among(_ mentors: [Int]) -> LaneVectors {
        var some = self
        some.blockCount = (mentors.count + 15) / 16
        some.blocks = Array(repeating: Block(), count: kinds * some.blockCount)
        for kind in 0..<kinds {
            for (place, mentor) in mentors.enumerated() {
                some.blocks[kind * some.blockCount + place / 16][place % 16] =
                    blocks[kind * blockCount + mentor / 16][mentor % 16]
            }
        }
        return some
    }

    /// Adds a mentee's part to a row.
    func add(_ mentee: Int, to row: UnsafeMutablePointer<Block>) {
        blocks.withUnsafeBufferPointer { blocks in
            guard let part = blocks.baseAddress.map({ $0 + codes[mentee] * blockCount }) else { return }
            for block in 0..<blockCount { row[block] &+= part[block] }
        }
    }

    /// Keeps of a row only what this part has all bits set for.
    func mask(_ mentee: Int, _ row: UnsafeMutablePointer<Block>) {
        blocks.withUnsafeBufferPointer { blocks in
            guard let part = blocks.baseAddress.map({ $0 + codes[mentee] * blockCount }) else { return }
            for block in 0..<blockCount { row[block] &= part[block] }
        }
    }
}
