/// One part of the scores for people of too many kinds to keep a row of each: looked up pair by pair.
struct LaneTable<Lane: FixedWidthInteger & UnsignedInteger & SIMDScalar & Sendable>: Sendable {
    private let table: ScoreTable
    private let lowest: Int
    private var mentorCodes: [Int]

    init(_ table: ScoreTable, lowest: Int) {
        (self.table, self.lowest) = (table, lowest)
        mentorCodes = table.mentorCodes
    }

    /// The same for some of the mentors.
    func among(_ mentors: [Int]) -> LaneTable {
        var some = self
        some.mentorCodes = mentors.map { mentorCodes[$0] }
        return some
    }

    /// Adds a mentee's part to a row of lanes.
    func add(_ mentee: Int, to row: UnsafeMutablePointer<Lane>) {
        forEachCell(mentee) { mentor, cell in
            row[mentor] &+= cell == CompiledScores.forbidden ? 0 : Lane(truncatingIfNeeded: cell - lowest)
        }
    }

    /// Clears the lanes of mentors who are forbidden.
    func mask(_ mentee: Int, _ row: UnsafeMutablePointer<Lane>) {
        forEachCell(mentee) { mentor, cell in if cell == CompiledScores.forbidden { row[mentor] = 0 } }
    }

    private func forEachCell(_ mentee: Int, _ body: (_ mentor: Int, _ cell: Int) -> Void) {
        let start = table.menteeCodes[mentee] * table.mentorKinds
        table.cells.withUnsafeBufferPointer { cells in
            mentorCodes.withUnsafeBufferPointer { codes in
                for mentor in codes.indices { body(mentor, cells[start + codes[mentor]]) }
            }
        }
    }
}
