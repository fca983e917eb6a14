/// How far one factor's weight may go, the others standing, before a pair is no longer in the matching that is chosen.
///
/// It is exact: found by matching again at each weight at which something changes.
public struct WeightRange: Hashable, Sendable {
    /// An end of the range.
    public enum End: Hashable, Sendable {
        /// The pair stays as far as weights were looked at.
        case never(searchedTo: Fraction)
        /// The pair goes here: from this weight on, or just beyond it where `isIncluded` says that it still stands there.
        case at(Fraction, isIncluded: Bool)
    }

    /// The factor's name in the definition.
    public let factor: String
    /// What people call it.
    public let label: String
    /// Its weight now.
    public let weight: Fraction
    /// How far down it may go.
    public let lowest: End
    /// How far up it may go.
    public let highest: End
}
