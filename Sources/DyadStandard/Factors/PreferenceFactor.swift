public import DyadCore

/// A wish of the mentee that a mentor fulfils or not; no wish fits everybody.
public struct PreferenceFactor: MatchingFactor {
    /// `preference`.
    public static let id = "preference"
    /// What it does.
    public static let summary = "A wish of the mentee that a mentor fulfils or not; no wish fits everybody."

    /// The mentee's item.
    public var menteeItem: ItemID = ""
    /// The option that is the wish.
    public var wants = "yes"
    /// The mentor's item.
    public var mentorItem: ItemID = ""
    /// The mentor's options that fulfil the wish.
    public var offers: [String] = ["yes"]

    /// A wish for yes.
    public init() {}

    /// The mentee's item.
    public var menteeItems: [ItemID] { [menteeItem] }
    /// The mentor's item.
    public var mentorItems: [ItemID] { [mentorItem] }

    /// 1 where there is no wish or the mentor fulfils it, else 0.
    public func fit(of mentee: Profile, to mentor: Profile) -> Fit {
        guard mentee[menteeItem] != nil else { return .notKnown(because: "the mentee did not say") }
        guard mentee.options(menteeItem).contains(wants) else { return .score(.full, because: "no preference") }
        let offered = mentor.options(mentorItem)
        if offered.isEmpty { return .notKnown(because: "the mentor did not say") }
        return Set(offered).isDisjoint(with: offers)
            ? .score(.none, because: "preferred, and not so: \(mentor.words(mentorItem))")
            : .score(.full, because: "preferred, and so: \(mentor.words(mentorItem))")
    }
}
