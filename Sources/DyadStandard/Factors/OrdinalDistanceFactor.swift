public import DyadCore

/// The nearness of two numbers: a full fit when equal, none when `range` or more apart.
public struct OrdinalDistanceFactor: MatchingFactor {
    /// `ordinal-distance`.
    public static let id = "ordinal-distance"
    /// What it does.
    public static let summary = "The nearness of two numbers: none when they are a range or more apart."

    /// The mentee's item.
    public var menteeItem: ItemID = ""
    /// The mentor's item.
    public var mentorItem: ItemID = ""
    /// The distance at which nothing is left of the fit, above 0.
    public var range: Fraction = 1

    /// A range of 1.
    public init() {}

    /// The mentee's item.
    public var menteeItems: [ItemID] { [menteeItem] }
    /// The mentor's item.
    public var mentorItems: [ItemID] { [mentorItem] }

    /// 1 less the distance over the range, at least 0.
    public func fit(of mentee: Profile, to mentor: Profile) -> Fit {
        guard let a = mentee[menteeItem]?.fraction, let b = mentor[mentorItem]?.fraction else {
            return .notKnown(because: "one of them did not answer")
        }
        let distance = a < b ? b - a : a - b
        let score = distance >= range ? UnitScore.none : UnitScore(Fraction(1) - (distance.over(range) ?? 1))
        return .score(score, because: "\(a) and \(b)")
    }

    /// The range is above 0.
    public var settingProblems: [SettingProblem] {
        range > 0 ? [] : [SettingProblem("range", "“range” is \(range).", remedy: "Use a number above 0.")]
    }
}
