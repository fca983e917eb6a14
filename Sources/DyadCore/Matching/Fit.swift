/// What one factor says of one pair: a score with its reason, or that it cannot be known and why.
///
/// The reason is for the people who confirm the match. It names answers and never people.
public enum Fit: Hashable, Sendable {
    /// How well they fit, from 0 to 1, and why.
    case score(UnitScore, because: String)
    /// An answer that the factor needs is missing; it is never taken for zero unless the plan says so.
    case notKnown(because: String)

    /// The reason in words.
    public var reason: String {
        switch self {
        case .score(_, let reason), .notKnown(let reason): reason
        }
    }
}
