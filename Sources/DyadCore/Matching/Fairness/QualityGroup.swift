/// People who gave the same answer to an item, with their figures or why these are withheld.
public struct QualityGroup: Sendable {
    /// Why a group is not spoken of.
    public enum Withholding: Hashable, Sendable {
        /// It has fewer people than figures may be made of.
        case tooFew(minimum: Int)
        /// Its figures would let those of so few people be worked out.
        case givesAway(minimum: Int)
        /// It has enough people, but fewer of them than that are matched, so that only counts are given.
        case tooFewMatched(minimum: Int)

        /// The reason in words.
        public var reason: String {
            switch self {
            case .tooFew(let minimum): "withheld: fewer than \(minimum) people"
            case .givesAway(let minimum):
                "withheld: with it, figures of fewer than \(minimum) people could be worked out"
            case .tooFewMatched(let minimum): "scores withheld: fewer than \(minimum) are matched"
            }
        }
    }

    /// The answer in words; several options that somebody ticked are one answer.
    public let label: String
    /// The figures, or `nil` where all are withheld.
    public let figures: QualityFigures?
    /// What is withheld, and why.
    public let withheld: Withholding?
}
