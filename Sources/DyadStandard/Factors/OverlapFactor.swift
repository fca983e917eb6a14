public import DyadCore

/// The share of enough common options: more common options never score less, so that ticking fewer boxes gains nothing.
public struct OverlapFactor: MatchingFactor {
    /// `overlap`.
    public static let id = "overlap"
    /// What it does.
    public static let summary = "How many options both ticked, up to as many as are enough."

    /// The mentee's item.
    public var menteeItem: ItemID = ""
    /// The mentor's item.
    public var mentorItem: ItemID = ""
    /// How many common options make a full fit, from 1.
    public var enough = 1

    /// One common option is enough.
    public init() {}

    /// The mentee's item.
    public var menteeItems: [ItemID] { [menteeItem] }
    /// The mentor's item.
    public var mentorItems: [ItemID] { [mentorItem] }

    /// Common options over `enough`, at most 1.
    public func fit(of mentee: Profile, to mentor: Profile) -> Fit {
        let wanted = mentee.options(menteeItem)
        let offered = Set(mentor.options(mentorItem))
        if wanted.isEmpty { return .notKnown(because: "the mentee did not say") }
        if offered.isEmpty { return .notKnown(because: "the mentor did not say") }
        let common = wanted.filter(offered.contains)
        let labels = common.map { mentee.label(of: $0, at: menteeItem) }
        return .score(
            UnitScore(common.count, of: enough),
            because: common.isEmpty ? "nothing in common" : "in common: \(labels.joined(separator: ", "))")
    }

    /// Enough is at least 1.
    public var settingProblems: [SettingProblem] {
        enough >= 1
            ? [] : [SettingProblem("enough", "“enough” is \(enough).", remedy: "Use a whole number of at least 1.")]
    }
}
