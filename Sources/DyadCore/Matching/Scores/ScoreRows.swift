/// Compiled scores made ready for looking at many pairs: whole rows at a time, as bit planes.
///
/// - Complexity: as ``CompiledScores``, and a few operations for each factor, 512 mentors and bit of a score (so divide scores by
///   ``CompiledScores/commonDivisor`` first).
public struct ScoreRows: Sendable {
    /// The scores that were spread out.
    public let scores: CompiledScores
    /// What a few pairs count with instead, in the same units.
    let values: PairValues
    /// The scores as bit planes; `nil` where they are too large, and are looked up one by one.
    let planes: ScorePlanes?

    /// Spreads scores out, with what a few pairs count with instead.
    public init(_ scores: CompiledScores, values: PairValues = PairValues()) {
        self.scores = scores
        self.values = values
        planes = ScorePlanes(scores)
    }

    /// No score is below or above these, nor any value.
    public var range: ClosedRange<Int> {
        let (scores, values) = (scores.range, values.range)
        return min(scores.lowerBound, values.lowerBound)...max(scores.upperBound, values.upperBound)
    }

    /// A search for pairs above these floors, one for each mentor.
    public func search(above floors: [Int]) -> ScoreSearch { ScoreSearch(self, floors: floors) }

    /// Writes the scores of a mentee with every mentor, in order; ``CompiledScores/forbidden`` where there may be no pair.
    public func writeScores(of mentee: Int, into scores: inout MutableSpan<Int>) {
        if let planes {
            planes.writeScores(of: mentee, into: &scores)
        } else {
            for mentor in scores.indices { scores[mentor] = CompiledScores.forbidden }
            self.scores.forEachScore(of: mentee) { mentor, score in scores[mentor] = score }
        }
        values.write(of: mentee, into: &scores)
    }
}
