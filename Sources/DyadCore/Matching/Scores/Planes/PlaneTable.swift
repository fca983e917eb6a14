/// One part of the scores as bit planes over the mentors: for each kind of mentee what every mentor has, less the lowest, and
/// who is forbidden.
struct PlaneTable: Sendable {
    typealias Block = PlaneSum.Block

    /// The planes that are not empty for everybody, as a number with a bit set for each.
    let bits: Int
    /// No number in the planes is above this.
    let highest: Int
    /// Whether one more plane says who is forbidden.
    let forbids: Bool
    /// The score of which all planes are empty.
    let lowest: Int
    private let table: ScoreTable
    /// The mentors' combinations of answers, and where those who have each begin among the mentors.
    private var kinds: [(code: Int, start: Int)] = []
    /// The mentors' places, one combination after another.
    private var mentors: [Int] = []
    private var blockCount = 0
    /// The planes of all kinds of mentee; empty where these would take too much memory.
    private var kept: [Block] = []

    private let mostBytes: Int

    /// Spreads a table out over the mentors.
    ///
    /// - Parameter mostBytes: more are not kept; the planes are then written when they are asked for.
    init(_ table: ScoreTable, mostBytes: Int) {
        self.mostBytes = mostBytes
        self.table = table
        let allowed = table.cells.filter { $0 != CompiledScores.forbidden }
        let lowest = allowed.min() ?? 0
        self.lowest = lowest
        highest = (allowed.max() ?? 0) - lowest
        forbids = allowed.count < table.cells.count
        bits = allowed.reduce(0) { $0 | ($1 - lowest) }
        spread(over: table.mentorCodes)
    }

    /// The same for some of the mentors.
    func among(_ mentors: [Int]) -> PlaneTable {
        var some = self
        some.spread(over: mentors.map { table.mentorCodes[$0] })
        return some
    }

    private mutating func spread(over mentorCodes: [Int]) {
        blockCount = (mentorCodes.count + 511) / 512
        var places = Array(repeating: 0, count: table.mentorKinds + 1)
        for code in mentorCodes { places[code + 1] += 1 }
        kinds = []
        for code in 0..<table.mentorKinds {
            if places[code + 1] > 0 { kinds.append((code, places[code])) }
            places[code + 1] += places[code]
        }
        mentors = mentorCodes
        for (mentor, code) in mentorCodes.enumerated() {
            mentors[places[code]] = mentor
            places[code] += 1
        }
        kept = []
        guard table.menteeKinds * blocksInKind * MemoryLayout<Block>.size <= mostBytes else { return }
        var kept = Array(repeating: Block(), count: table.menteeKinds * blocksInKind)
        kept.withUnsafeMutableBufferPointer { kept in
            guard let start = kept.baseAddress else { return }
            for kind in 0..<table.menteeKinds { write(kind, into: start + kind * blocksInKind) }
        }
        self.kept = kept
    }

    /// How many blocks the planes of one kind take.
    var blocksInKind: Int { (bits.nonzeroBitCount + (forbids ? 1 : 0)) * blockCount }

    /// Gives the planes of a mentee, one after another: those of ``bits``, then who is forbidden.
    ///
    /// - Parameter room: memory for ``blocksInKind`` blocks, which may be overwritten.
    func withPlanes(
        of mentee: Int, room: UnsafeMutablePointer<Block>, _ body: (_ planes: UnsafePointer<Block>) -> Void
    ) {
        let kind = table.menteeCodes[mentee]
        if kept.isEmpty {
            room.update(repeating: Block(), count: blocksInKind)
            write(kind, into: room)
            return body(room)
        }
        kept.withUnsafeBufferPointer { kept in
            if let start = kept.baseAddress { body(start + kind * blocksInKind) }
        }
    }

    /// Sets bits in planes that are empty.
    private func write(_ kind: Int, into planes: UnsafeMutablePointer<Block>) {
        let words = UnsafeMutableRawPointer(planes).assumingMemoryBound(to: UInt64.self)
        let wordCount = blockCount * Block.scalarCount
        for (index, (code, start)) in kinds.enumerated() {
            let cell = table.cells[kind * table.mentorKinds + code]
            let isForbidden = cell == CompiledScores.forbidden
            let who = mentors[start..<(index + 1 < kinds.count ? kinds[index + 1].start : mentors.count)]
            var (plane, left) = (words, bits)
            while left != 0 {
                if !isForbidden, (cell - lowest) >> left.trailingZeroBitCount & 1 == 1 { set(who, in: plane) }
                plane += wordCount
                left &= left - 1
            }
            if isForbidden { set(who, in: plane) }
        }
    }

    private func set(_ mentors: ArraySlice<Int>, in plane: UnsafeMutablePointer<UInt64>) {
        for mentor in mentors { plane[mentor / 64] |= 1 &<< UInt64(mentor % 64) }
    }
}
