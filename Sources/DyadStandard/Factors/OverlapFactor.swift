public import DyadCore

/// The share of enough common options: more common options never score less, so that ticking fewer boxes gains nothing.
public struct OverlapFactor: CommonOptionsFactor {
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

    /// Common options over `enough`, at most 1.
    public func score(common: Int, of wanted: Int) -> UnitScore { UnitScore(common, of: enough) }

    /// Enough is at least 1.
    public var settingProblems: [SettingProblem] {
        enough >= 1
            ? [] : [SettingProblem("enough", "“enough” is \(enough).", remedy: "Use a whole number of at least 1.")]
    }
}
