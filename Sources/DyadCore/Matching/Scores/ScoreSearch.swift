/// Finds the mentors whose score with a mentee is high enough, each with a floor of their own.
///
/// A pair's *margin* is its score less the floor of the mentor; a mentor with the floor `Int.max` is closed.
public struct ScoreSearch {
    private let rows: ScoreRows
    private let floors: [Int]
    private let lanes: Lanes

    private enum Lanes {
        case bytes(LaneSearch<UInt8>)
        case words(LaneSearch<UInt16>)
        case none
    }

    init(_ rows: ScoreRows, floors: [Int]) {
        self.rows = rows
        self.floors = floors
        lanes =
            switch rows.lanes {
            case .bytes(let lanes): .bytes(LaneSearch(lanes, floors))
            case .words(let lanes): .words(LaneSearch(lanes, floors))
            case .none: .none
            }
    }

    /// Gives the mentors who may be paired with a mentee with at least such a margin, in order, with their scores.
    public func find(_ mentee: Int, margin: Int, into found: inout [(column: Int, score: Int)]) {
        found.removeAll(keepingCapacity: true)
        switch lanes {
        case .bytes(let search): search.find(mentee, margin: margin, into: &found)
        case .words(let search): search.find(mentee, margin: margin, into: &found)
        case .none:
            rows.scores.forEachScore(of: mentee) { mentor, score in
                if floors[mentor] != .max, score - floors[mentor] >= margin { found.append((mentor, score)) }
            }
        }
        rows.values.correct(&found, of: mentee, above: floors, margin: margin)
    }

    /// A margin that at least so many mentors have and few more, if there are so many; `Int.min` where that is not known.
    public func margin(_ mentee: Int, forAtLeast count: Int) -> Int {
        switch lanes {
        case .bytes(let search): search.margin(mentee, forAtLeast: count)
        case .words(let search): search.margin(mentee, forAtLeast: count)
        case .none: .min
        }
    }
}
