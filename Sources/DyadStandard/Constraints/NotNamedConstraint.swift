public import DyadCore

/// Keeps apart people of whom one has named the other, such as a mentee's own supervisor.
public struct NotNamedConstraint: MatchingConstraint {
    /// `not-named`.
    public static let id = "not-named"
    /// What it does.
    public static let summary = "Forbids a pair of which one has named the other as somebody not to be paired with."

    /// The mentee's item that names people.
    public var menteeItem: ItemID = ""
    /// The mentor's item that names people.
    public var mentorItem: ItemID = ""

    /// Nobody named yet.
    public init() {}

    /// Who the mentee is and whom they named.
    public var menteeItems: [ItemID] { [Profile.identity, menteeItem] }
    /// Who the mentor is and whom they named.
    public var mentorItems: [ItemID] { [Profile.identity, mentorItem] }

    /// The reason, where one of them named the other.
    public func ban(on mentee: Profile, with mentor: Profile) -> String? {
        if case .people(let named)? = mentee[menteeItem], named.contains(mentor.person) {
            return "the mentee asked not to be paired with this mentor"
        }
        if case .people(let named)? = mentor[mentorItem], named.contains(mentee.person) {
            return "the mentor asked not to be paired with this mentee"
        }
        return nil
    }
}
