/// Scores in small whole numbers, sixteen mentors at a time: a pair's lane is its score less the lowest possible plus 1, and 0
/// where the pair is forbidden.
///
/// - Complexity: a row takes one addition for each factor and sixteen mentors. Memory for a row of lanes for each kind of
///   mentee and factor, as long as there are few kinds.
struct ScoreLanes<Lane: FixedWidthInteger & UnsignedInteger & SIMDScalar & Sendable>: Sendable
where SIMD16<Lane>: Sendable {
    typealias Block = SIMD16<Lane>

    /// A part that takes more bytes than this is looked up instead of being spread out.
    private static var mostBytes: Int { 1 << 25 }
    /// Parts are joined up to so many kinds.
    private static var mostJoined: Int { 256 }
    /// Different sets of options up to which these are kinds.
    private static var mostSets: Int { 1024 }

    /// How many blocks make a row.
    private(set) var blockCount: Int
    /// The score of which the lane is 1: the lowest scores of all parts together.
    private(set) var lowest = 0
    /// No lane is above this.
    private(set) var highest = 1
    /// The mentors whose lanes these are, in order; `nil` for all.
    private(set) var mentors: [Int]?
    private let mentorCount: Int
    /// Where each mentor's lane is, where these are not all.
    private var places: [Int] = []
    private var vectors: [LaneVectors<Lane>] = []
    private var masks: [LaneVectors<Lane>] = []
    private var looked: [LaneTable<Lane>] = []
    private var counted: [LaneCounts<Lane>] = []
    private let named: [[Int]]

    /// Spreads scores out; `nil` where they span too much for a lane.
    init?(_ scores: CompiledScores, highest most: Int) {
        let range = scores.range
        let (span, isLost) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
        guard !isLost, span < most else { return nil }
        mentorCount = scores.mentorCount
        blockCount = (scores.mentorCount + 15) / 16
        named = scores.named
        for table in scores.tables { add(table) }
        for options in scores.commonOptions {
            if let table = options.table(mostKinds: Self.mostSets), fits(table) {
                add(table)
            } else {
                let lowestCell = options.all.filter { $0 != CompiledScores.forbidden }.min() ?? 0
                lowest += lowestCell
                counted.append(LaneCounts(options, lowest: lowestCell))
            }
        }
        highest = range.upperBound - lowest + 1
        joinSmallParts()
    }

    /// The same for some of the mentors.
    func among(_ mentors: [Int]) -> ScoreLanes {
        var some = self
        some.mentors = mentors
        some.blockCount = (mentors.count + 15) / 16
        some.places = Array(repeating: -1, count: mentorCount)
        for (place, mentor) in mentors.enumerated() { some.places[mentor] = place }
        some.vectors = vectors.map { $0.among(mentors) }
        some.masks = masks.map { $0.among(mentors) }
        some.looked = looked.map { $0.among(mentors) }
        some.counted = counted.map { $0.among(mentors) }
        return some
    }

    private func fits(_ table: ScoreTable) -> Bool {
        table.menteeKinds * blockCount * MemoryLayout<Block>.size <= Self.mostBytes
    }

    private mutating func add(_ table: ScoreTable) {
        let allowed = table.cells.filter { $0 != CompiledScores.forbidden }
        let lowest = allowed.min() ?? 0
        self.lowest += lowest
        guard fits(table) else { return looked.append(LaneTable(table, lowest: lowest)) }
        if allowed.contains(where: { $0 != lowest }) {
            vectors.append(
                LaneVectors(table, blockCount: blockCount) {
                    $0 == CompiledScores.forbidden ? 0 : Lane(truncatingIfNeeded: $0 - lowest)
                })
        }
        if allowed.count < table.cells.count {
            masks.append(LaneVectors(table, blockCount: blockCount) { $0 == CompiledScores.forbidden ? 0 : .max })
        }
    }

    private mutating func joinSmallParts() {
        while true {
            vectors.sort { $0.kinds < $1.kinds }
            guard vectors.count > 1, vectors[0].kinds * vectors[1].kinds <= Self.mostJoined else { return }
            vectors.replaceSubrange(0..<2, with: [LaneVectors(vectors[0], vectors[1])])
        }
    }

    /// How many blocks ``write(_:into:)`` needs: a row, and another to count in.
    var room: Int { 2 * blockCount }

    /// Writes the lanes of a mentee with every mentor into the first `blockCount` blocks of `room`.
    func write(_ mentee: Int, into row: UnsafeMutablePointer<Block>) {
        for block in 0..<blockCount { row[block] = Block(repeating: 1) }
        for part in vectors { part.add(mentee, to: row) }
        for part in counted { part.add(mentee, to: row, counts: row + blockCount) }
        row.withMemoryRebound(to: Lane.self, capacity: blockCount * 16) { lanes in
            for part in looked { part.add(mentee, to: lanes) }
            for part in looked { part.mask(mentee, lanes) }
        }
        for part in counted { part.mask(mentee, row) }
        for part in masks { part.mask(mentee, row) }
        for mentor in named[mentee] {
            let place = mentors == nil ? mentor : places[mentor]
            if place >= 0 { row[place / 16][place % 16] = 0 }
        }
    }

    /// Writes the scores of a mentee with every mentor, in order.
    func writeScores(of mentee: Int, into scores: inout MutableSpan<Int>) {
        withUnsafeTemporaryAllocation(of: Block.self, capacity: room) { blocks in
            guard let row = blocks.baseAddress else { return }
            blocks.initialize(repeating: Block())
            write(mentee, into: row)
            row.withMemoryRebound(to: Lane.self, capacity: blockCount * 16) { lanes in
                scores.withUnsafeMutableBufferPointer { scores in
                    for mentor in 0..<mentorCount {
                        scores[mentor] = lanes[mentor] == 0 ? CompiledScores.forbidden : Int(lanes[mentor]) - 1 + lowest
                    }
                }
            }
        }
    }
}
