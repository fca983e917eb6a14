public import DyadCore

/// A full fit for the same option, part of one for options of the same group, such as cardiology and respiratory.
public struct AdjacencyFactor: MatchingFactor {
    /// `adjacency`.
    public static let id = "adjacency"
    /// What it does.
    public static let summary = "A full fit for the same option, part of one for options of the same group."

    /// The mentee's item.
    public var menteeItem: ItemID = ""
    /// The mentor's item.
    public var mentorItem: ItemID = ""
    /// Groups of options that are near each other.
    public var groups: [[String]] = []
    /// The score of near options, 0 to 1.
    public var near: Fraction = Fraction(1, of: 2) ?? 0

    /// No groups yet.
    public init() {}

    /// The mentee's item.
    public var menteeItems: [ItemID] { [menteeItem] }
    /// The mentor's item.
    public var mentorItems: [ItemID] { [mentorItem] }

    /// 1 for the same option, `near` within a group, else 0.
    public func fit(of mentee: Profile, to mentor: Profile) -> Fit {
        guard let wanted = mentee.options(menteeItem).first, let offered = mentor.options(mentorItem).first else {
            return .notKnown(because: "one of them did not answer")
        }
        let labels = (mentee.label(of: wanted, at: menteeItem), mentor.label(of: offered, at: mentorItem))
        if wanted == offered { return .score(.full, because: "both \(labels.0)") }
        if groups.contains(where: { $0.contains(wanted) && $0.contains(offered) }) {
            return .score(UnitScore(near), because: "\(labels.0) is near \(labels.1)")
        }
        return .score(.none, because: "\(labels.0) is not near \(labels.1)")
    }

    /// The score of near options is a score.
    public var settingProblems: [SettingProblem] {
        near >= 0 && near <= 1
            ? [] : [SettingProblem("near", "“near” is \(near).", remedy: "Use a number from 0 to 1.")]
    }
}
