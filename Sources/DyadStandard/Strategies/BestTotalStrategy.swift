public import DyadCore
internal import DyadAssignment

/// The greatest total; somebody may stay unmatched for it.
public struct BestTotalStrategy: MatchingStrategy {
    /// `best-total`.
    public static let id = "best-total"
    /// What it does.
    public static let summary = "Takes the greatest total, even where that leaves somebody unmatched; proved best."

    /// The greatest total first.
    public init() {}

    /// The total decides.
    public var maximisesTotal: Bool { true }

    /// The best matching, with its proof checked.
    public func match(_ problem: MatchingProblem) throws -> Matching {
        try BestAssignment.matching(problem, aim: .greatestTotalFirst, claim: "the greatest total")
    }
}
