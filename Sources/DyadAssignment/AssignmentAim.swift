/// Which of two assignments is the better one.
///
/// Both aims are lexicographic: the second quantity decides only between assignments that are equal in the first.
public enum AssignmentAim: String, Hashable, Sendable, CaseIterable {
    /// As many pairs as possible, then the greatest total score. A poor pair is better than none.
    case mostPairsFirst

    /// The greatest total score, then as many pairs as possible. A pair that scores below 0 is worse than none; one that
    /// scores exactly 0 costs nothing and is made.
    case greatestTotalFirst
}
