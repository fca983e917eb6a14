public import DyadCore

/// A full fit when both gave the same answer.
public struct SameFactor: MatchingFactor {
    /// `same`.
    public static let id = "same"
    /// What it does.
    public static let summary = "A full fit when mentee and mentor gave the same answer."

    /// The mentee's item.
    public var menteeItem: ItemID = ""
    /// The mentor's item.
    public var mentorItem: ItemID = ""

    /// Same answer.
    public init() {}

    /// The mentee's item.
    public var menteeItems: [ItemID] { [menteeItem] }
    /// The mentor's item.
    public var mentorItems: [ItemID] { [mentorItem] }

    /// 1 for the same answer, 0 for another.
    public func fit(of mentee: Profile, to mentor: Profile) -> Fit {
        guard let wanted = mentee[menteeItem], let offered = mentor[mentorItem] else {
            return .notKnown(because: "one of them did not answer")
        }
        return wanted == offered
            ? .score(.full, because: "both \(mentee.words(menteeItem))")
            : .score(.none, because: "\(mentee.words(menteeItem)), not \(mentor.words(mentorItem))")
    }
}
