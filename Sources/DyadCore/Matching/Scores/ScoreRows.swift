/// Compiled scores made ready for looking at many pairs: whole rows at a time, in small numbers where the scores allow it.
///
/// - Complexity: as ``CompiledScores``, and a fraction of a nanosecond for each factor and pair where the scores span less than
///   16,000 units (so divide them by ``CompiledScores/commonDivisor`` first).
public struct ScoreRows: Sendable {
    /// The scores that were spread out.
    public let scores: CompiledScores
    /// What a few pairs count with instead, in the same units.
    let values: PairValues
    let lanes: Lanes

    /// In which numbers the scores are held.
    enum Lanes: Sendable {
        case bytes(ScoreLanes<UInt8>)
        case words(ScoreLanes<UInt16>)
        /// Scores that span too much are looked up one by one.
        case none
    }

    /// Spreads scores out, with what a few pairs count with instead.
    public init(_ scores: CompiledScores, values: PairValues = PairValues()) {
        self.scores = scores
        self.values = values
        if let bytes = ScoreLanes<UInt8>(scores, highest: Int(UInt8.max)) {
            lanes = .bytes(bytes)
        } else if let words = ScoreLanes<UInt16>(scores, highest: 16_000) {
            lanes = .words(words)
        } else {
            lanes = .none
        }
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
        switch lanes {
        case .bytes(let lanes): lanes.writeScores(of: mentee, into: &scores)
        case .words(let lanes): lanes.writeScores(of: mentee, into: &scores)
        case .none:
            for mentor in scores.indices { scores[mentor] = CompiledScores.forbidden }
            self.scores.forEachScore(of: mentee) { mentor, score in scores[mentor] = score }
        }
        values.write(of: mentee, into: &scores)
    }
}
