/// The smallest change that would match somebody who is unmatched, and leave nobody else without the mentor they need.
///
/// Each is tested by matching again with the change.
public enum SmallestChange: Hashable, Sendable {
    /// More places with a mentor than they offer.
    case morePlaces(Int, with: PersonID)
    /// A higher ceiling of planned pairs.
    case plannedPairs(Int)
    /// A lower minimum score, in weight units, and with whom the mentee would then be.
    case minimumScore(Fraction, with: PersonID)
    /// A pair that is allowed although something forbids it.
    case liftedBan([String], with: PersonID)
    /// No single change of these kinds would do.
    case noneFound
    /// It was not looked for, as there are too many people.
    case notWorkedOut

    /// The mentor whom it is about, if any.
    public var mentor: PersonID? {
        switch self {
        case .morePlaces(_, let mentor), .minimumScore(_, let mentor), .liftedBan(_, let mentor): mentor
        case .plannedPairs, .noneFound, .notWorkedOut: nil
        }
    }
}
