/// Finds the mentors whose score with a mentee is high enough, each with a floor of their own.
///
/// A pair's *margin* is its score less the floor of the mentor; a mentor with the floor `Int.max` is closed.
public struct ScoreSearch {
    private let rows: ScoreRows
    private let floors: [Int]
    private let search: PlaneSearch?

    init(_ rows: ScoreRows, floors: [Int]) {
        (self.rows, self.floors) = (rows, floors)
        search = rows.planes.map { PlaneSearch($0, floors) }
    }

    /// Gives the mentors who may be paired with a mentee with at least such a margin, in order, with their scores.
    public func find(_ mentee: Int, margin: Int, into found: inout [(column: Int, score: Int)]) {
        found.removeAll(keepingCapacity: true)
        if let search {
            search.find(mentee, margin: margin, into: &found)
        } else {
            rows.scores.forEachScore(of: mentee) { mentor, score in
                if floors[mentor] != .max, score.isAbove(floors[mentor], by: margin) { found.append((mentor, score)) }
            }
        }
        rows.values.correct(&found, of: mentee, above: floors, margin: margin)
    }

    /// A margin that at least so many mentors have and few more, if there are so many; `Int.min` where that is not known.
    public func margin(_ mentee: Int, forAtLeast count: Int) -> Int {
        search?.margin(mentee, forAtLeast: count) ?? .min
    }
}

extension Int {
    /// Whether this score less a floor is at least a margin, however large they are.
    func isAbove(_ floor: Int, by margin: Int) -> Bool {
        let (difference, isLost) = subtractingReportingOverflow(floor)
        return isLost ? floor < 0 : difference >= margin
    }
}
