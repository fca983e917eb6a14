/// The part of a factor that counts common options: a plane for each option, counted and turned into planes of scores.
struct PlaneOptions: Sendable {
    typealias Block = PlaneSum.Block

    /// What mentees who ticked so many options are given, by how many are common.
    private struct Steps: Sendable {
        let lowest: Int
        let highest: Int
        let missing: Int
        /// The planes that are not empty for everybody, as a number with a bit set for each.
        let bits: Int
        /// The counts at which the score changes, with the bits that do.
        let changes: [(count: Int, flipped: Int)]

        init(_ cells: [Int], missing: Int, lowest: Int) {
            self.lowest = cells[0] - lowest
            self.missing = missing == CompiledScores.forbidden ? 0 : missing - lowest
            highest = max(self.missing, (cells.max() ?? lowest) - lowest)
            bits = cells.reduce(self.missing) { $0 | ($1 - lowest) }
            changes = cells.indices.dropFirst().compactMap { count in
                let flipped = (cells[count] - lowest) ^ (cells[count - 1] - lowest)
                return flipped == 0 ? nil : (count, flipped)
            }
        }
    }

    /// The score of which all planes are empty.
    let lowest: Int
    /// No number in the planes is above this.
    let highest: Int
    private let menteeOptions: [UInt64]
    private let mentorOptions: [UInt64]
    private var blockCount = 0
    /// By how many options a mentee ticked.
    private let steps: [Steps]
    private let missingForbids: Bool
    /// For each option who ticked it.
    private var offered: [Block] = []
    /// Who ticked nothing.
    private var silent: [Block] = []
    private var anyIsSilent = false

    init(_ scores: CommonOptionScores) {
        (menteeOptions, mentorOptions) = (scores.menteeOptions, scores.mentorOptions)
        let missingForbids = scores.missing == CompiledScores.forbidden
        self.missingForbids = missingForbids
        let allowed = scores.all.filter { $0 != CompiledScores.forbidden }
        let lowest = allowed.min() ?? 0
        self.lowest = lowest
        highest = (allowed.max() ?? 0) - lowest
        // Who ticked nothing has no score but that of a missing answer.
        steps = scores.cells.enumerated().map { wanted, cells in
            let missing = missingForbids ? lowest : scores.missing
            return Steps(wanted == 0 ? [missing] : cells, missing: scores.missing, lowest: lowest)
        }
        spread(over: mentorOptions)
    }

    /// The same for some of the mentors.
    func among(_ mentors: [Int]) -> PlaneOptions {
        var some = self
        some.spread(over: mentors.map { mentorOptions[$0] })
        return some
    }

    private mutating func spread(over mentorOptions: [UInt64]) {
        blockCount = (mentorOptions.count + 511) / 512
        let used = menteeOptions.reduce(0, |)
        offered = Array(repeating: Block(), count: (UInt64.bitWidth - used.leadingZeroBitCount) * blockCount)
        silent = Array(repeating: Block(), count: blockCount)
        for (mentor, options) in mentorOptions.enumerated() {
            let (block, word, bit) = (mentor / 512, mentor / 64 % 8, 1 as UInt64 &<< UInt64(mentor % 64))
            if options == 0 { silent[block][word] |= bit }
            var left = options & used
            while left != 0 {
                offered[left.trailingZeroBitCount * blockCount + block][word] |= bit
                left &= left &- 1
            }
        }
        anyIsSilent = mentorOptions.contains(0)
    }

    /// How many blocks ``add(_:to:room:)`` needs.
    var blocksNeeded: Int {
        (steps.map(\.bits.nonzeroBitCount).max() ?? 0) * blockCount + UInt64.bitWidth + 1
    }

    /// Adds a mentee's part to a sum.
    ///
    /// - Parameter room: memory for ``blocksNeeded`` blocks, which is overwritten.
    func add(_ mentee: Int, to sum: PlaneSum, room: UnsafeMutablePointer<Block>) {
        let options = menteeOptions[mentee]
        let steps = steps[options.nonzeroBitCount]
        guard steps.bits != 0 else { return }
        let planes = room + UInt64.bitWidth + 1
        offered.withUnsafeBufferPointer { offered in
            for block in 0..<blockCount {
                count(options, upTo: steps.changes.last?.count ?? 0, offered, block, in: room)
                var (plane, left) = (planes + block, steps.bits)
                while left != 0 {
                    let bit = left.trailingZeroBitCount
                    var scores = steps.lowest >> bit & 1 == 1 ? ~Block() : Block()
                    for (count, flipped) in steps.changes where flipped >> bit & 1 == 1 { scores ^= room[count] }
                    if anyIsSilent {
                        let missing = steps.missing >> bit & 1 == 1 ? ~Block() : Block()
                        scores = (scores & ~silent[block]) | (missing & silent[block])
                    }
                    plane.pointee = scores
                    plane += blockCount
                    left &= left - 1
                }
            }
        }
        sum.add(planes, steps.bits, highest: steps.highest)
    }

    /// Says for each count up to a highest who of a block ticked at least so many of some options.
    @inline(__always) private func count(
        _ options: UInt64, upTo most: Int, _ offered: UnsafeBufferPointer<Block>, _ block: Int,
        in reached: UnsafeMutablePointer<Block>
    ) {
        reached[0] = ~Block()
        for count in 1..<most + 1 { reached[count] = Block() }
        var (left, counted) = (options, 0)
        while left != 0 {
            let ticked = offered[left.trailingZeroBitCount &* blockCount &+ block]
            counted = min(counted + 1, most)
            var count = counted
            while count > 0 {
                reached[count] |= reached[count - 1] & ticked
                count -= 1
            }
            left &= left &- 1
        }
    }

    /// Clears the bits of mentors with whom an answer is missing, where that forbids the pair.
    func forbid(_ mentee: Int, in allowed: UnsafeMutablePointer<Block>) {
        guard missingForbids else { return }
        let isSilent = menteeOptions[mentee] == 0
        guard isSilent || anyIsSilent else { return }
        for block in 0..<blockCount { allowed[block] = isSilent ? Block() : allowed[block] & ~silent[block] }
    }
}
