/// Scores as sums of bit planes, 512 mentors at a time.
///
/// - Complexity: a row takes a few operations for each plane of a factor and 512 mentors. Memory for a bit for each mentor, plane
///   and kind of mentee, as long as there are few kinds.
struct ScorePlanes: Sendable {
    typealias Block = PlaneSum.Block

    /// The score of which all planes are empty.
    let lowest: Int
    /// No score is above the lowest by more than this.
    let span: Int
    private(set) var mentorCount: Int
    private var tables: [PlaneTable] = []
    private var options: [PlaneOptions] = []
    private let named: [[Int]]
    /// Where each mentor stands, where these are not all.
    private var places: [Int]?

    /// Scores beyond this are not held in planes.
    private static let farthest = 1 << 40
    /// Sets of options that as many mentees share on average are kinds of mentee.
    private static let fewestSharing = 8

    var blockCount: Int { (mentorCount + 511) / 512 }

    /// Spreads scores out; `nil` where they are too large.
    ///
    /// - Parameter mostBytes: a part that takes more memory is written for each row anew.
    init?(_ scores: CompiledScores, mostBytes: Int = 1 << 25) {
        let range = scores.range
        guard range.lowerBound >= -Self.farthest, range.upperBound <= Self.farthest else { return nil }
        mentorCount = scores.mentorCount
        named = scores.named
        var parts = scores.tables
        for counting in scores.commonOptions {
            if let table = counting.table(mostKinds: scores.menteeCount / Self.fewestSharing) {
                parts.append(table)
            } else {
                options.append(PlaneOptions(counting))
            }
        }
        let tables = ScoreTable.joined(parts).map { PlaneTable($0, mostBytes: mostBytes) }
        lowest = tables.reduce(0) { $0 + $1.lowest } + options.reduce(0) { $0 + $1.lowest }
        span = tables.reduce(0) { $0 + $1.highest } + options.reduce(0) { $0 + $1.highest }
        self.tables = tables.filter { $0.bits != 0 || $0.forbids }.sorted { $0.highest < $1.highest }
    }

    /// The same for some of the mentors, in this order.
    func among(_ mentors: [Int]) -> ScorePlanes {
        var some = self
        some.mentorCount = mentors.count
        var places = Array(repeating: -1, count: mentorCount)
        for (place, mentor) in mentors.enumerated() { places[mentor] = place }
        some.places = places
        some.tables = tables.map { $0.among(mentors) }
        some.options = options.map { $0.among(mentors) }
        return some
    }

    /// Memory for one mentee.
    ///
    /// - Parameter more: how much may be added to a score.
    func makeRow(more: Int = 0) -> PlaneRow {
        let blocks = tables.map(\.blocksInKind) + options.map(\.blocksNeeded)
        return PlaneRow(blockCount: blockCount, most: span + more, roomBlocks: blocks.max() ?? 0)
    }

    /// Writes the scores of a mentee with every mentor, and who of those whose bits are set in `allowed` is so.
    func write(_ mentee: Int, into row: PlaneRow) {
        let (sum, allowed) = (row.sum, row.allowed)
        sum.clear()
        for part in tables {
            part.withPlanes(of: mentee, room: row.room) { planes in
                sum.add(planes, part.bits, highest: part.highest)
                guard part.forbids else { return }
                let forbidden = planes + part.bits.nonzeroBitCount * blockCount
                for block in 0..<blockCount { allowed[block] &= ~forbidden[block] }
            }
        }
        for part in options {
            part.add(mentee, to: sum, room: row.room)
            part.forbid(mentee, in: allowed)
        }
        for mentor in named[mentee] {
            let place = places?[mentor] ?? mentor
            if place >= 0 { allowed[place / 512][place / 64 % 8] &= ~(1 &<< UInt64(place % 64)) }
        }
    }

    /// Writes the scores of a mentee with every mentor, in order.
    func writeScores(of mentee: Int, into scores: inout MutableSpan<Int>) {
        let row = makeRow()
        row.allowed.update(repeating: ~Block(), count: blockCount)
        write(mentee, into: row)
        scores.withUnsafeMutableBufferPointer { row.sum.write(row.allowed, lowest: lowest, into: $0) }
    }
}
