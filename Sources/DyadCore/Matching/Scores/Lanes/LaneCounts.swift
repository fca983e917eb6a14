/// The part of a factor that counts common options: for each few options, and each choice among them, how many each mentor
/// shares; added up for a mentee's options and turned into scores.
struct LaneCounts<Lane: FixedWidthInteger & UnsignedInteger & SIMDScalar & Sendable>: Sendable
where SIMD16<Lane>: Sendable {
    typealias Block = SIMD16<Lane>

    private let scores: CommonOptionScores
    private let lowest: Int
    private var blockCount = 0
    /// For each mentee and bundle of options where the blocks of their choice begin, or none; bundles of a mentee together.
    private var begins: [Int] = []
    private var bundleCount = 0
    /// The blocks of every choice that a mentee made within a bundle: how many of them each mentor ticked.
    private var shared: [Block] = []
    /// All bits of the mentors who ticked nothing.
    private var silent: [Block] = []

    /// Options in a bundle: few enough for a row of blocks for each choice among them.
    private static var bundle: Int { 7 }

    init(_ scores: CommonOptionScores, lowest: Int) {
        self.scores = scores
        self.lowest = lowest
        list(scores.mentorOptions)
    }

    /// The same for some of the mentors.
    func among(_ mentors: [Int]) -> LaneCounts {
        var some = self
        some.list(mentors.map { scores.mentorOptions[$0] })
        return some
    }

    private mutating func list(_ mentorOptions: [UInt64]) {
        blockCount = (mentorOptions.count + 15) / 16
        let used = scores.menteeOptions.reduce(0, |)
        bundleCount = (UInt64.bitWidth - used.leadingZeroBitCount + Self.bundle - 1) / Self.bundle
        begins = Array(repeating: -1, count: scores.menteeOptions.count * bundleCount)
        shared = []
        for bundle in 0..<bundleCount {
            let mask: UInt64 = ((1 << UInt64(Self.bundle)) - 1) << UInt64(bundle * Self.bundle)
            var known: [UInt64: Int] = [0: -1]
            for (mentee, options) in scores.menteeOptions.enumerated() {
                let choice = options & mask
                if known[choice] == nil {
                    known[choice] = shared.count
                    shared += blocks(of: mentorOptions) { Lane(truncatingIfNeeded: ($0 & choice).nonzeroBitCount) }
                }
                begins[mentee * bundleCount + bundle] = known[choice] ?? -1
            }
        }
        silent = mentorOptions.contains(0) ? blocks(of: mentorOptions) { $0 == 0 ? .max : 0 } : []
    }

    private func blocks(of mentorOptions: [UInt64], lane: (UInt64) -> Lane) -> [Block] {
        var blocks = Array(repeating: Block(), count: blockCount)
        for (mentor, options) in mentorOptions.enumerated() { blocks[mentor / 16][mentor % 16] = lane(options) }
        return blocks
    }

    /// Adds a mentee's part to a row.
    ///
    /// - Parameter counts: memory for as many blocks, which is overwritten.
    func add(_ mentee: Int, to row: UnsafeMutablePointer<Block>, counts: UnsafeMutablePointer<Block>) {
        let options = scores.menteeOptions[mentee]
        guard options != 0 else { return add(lane(scores.missing), to: row) }
        let cells = scores.cells[options.nonzeroBitCount]
        add(lane(cells[0]), to: row)
        for block in 0..<blockCount { counts[block] = Block() }
        shared.withUnsafeBufferPointer { shared in
            guard let start = shared.baseAddress else { return }
            for bundle in 0..<bundleCount where begins[mentee * bundleCount + bundle] >= 0 {
                let part = start + begins[mentee * bundleCount + bundle]
                for block in 0..<blockCount { counts[block] &+= part[block] }
            }
        }
        let top = Lane(Lane.bitWidth - 1)
        for common in cells.indices.dropFirst() where cells[common] != cells[common - 1] {
            let step = Block(repeating: lane(cells[common]) &- lane(cells[common - 1]))
            // The highest bit of count + lift says that at least so many are common.
            let lift = Block(repeating: 1 << top &- Lane(truncatingIfNeeded: common))
            for block in 0..<blockCount { row[block] &+= step & (Block() &- (counts[block] &+ lift) &>> top) }
        }
        guard !silent.isEmpty else { return }
        let step = Block(repeating: lane(scores.missing) &- lane(cells[0]))
        for block in 0..<blockCount { row[block] &+= step & silent[block] }
    }

    /// Clears the lanes of pairs that lack an answer, where that forbids them.
    func mask(_ mentee: Int, _ row: UnsafeMutablePointer<Block>) {
        guard scores.missing == CompiledScores.forbidden else { return }
        let isSilent = scores.menteeOptions[mentee] == 0
        guard isSilent || !silent.isEmpty else { return }
        for block in 0..<blockCount { row[block] = isSilent ? Block() : row[block] & ~silent[block] }
    }

    private func lane(_ score: Int) -> Lane {
        score == CompiledScores.forbidden ? 0 : Lane(truncatingIfNeeded: score - lowest)
    }

    private func add(_ lane: Lane, to row: UnsafeMutablePointer<Block>) {
        guard lane != 0 else { return }
        for block in 0..<blockCount { row[block] &+= Block(repeating: lane) }
    }
}
