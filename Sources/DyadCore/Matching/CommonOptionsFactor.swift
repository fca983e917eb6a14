/// A factor that counts the options which both ticked, and depends on nothing else but how many the mentee ticked.
///
/// Sets of options come in so many combinations that a table of them all would be too large for thousands of people. Of a
/// factor that says this much the core keeps the options as bits and counts.
public protocol CommonOptionsFactor: MatchingFactor {
    /// The mentee's item.
    var menteeItem: ItemID { get }
    /// The mentor's item.
    var mentorItem: ItemID { get }
    /// How well they fit with so many common options, 0 to `wanted`, where the mentee ticked `wanted`, at least 1, and the mentor
    /// at least one. Where either ticked none it is not known.
    func score(common: Int, of wanted: Int) -> UnitScore
}

extension CommonOptionsFactor {
    /// The mentee's item.
    public var menteeItems: [ItemID] { [menteeItem] }
    /// The mentor's item.
    public var mentorItems: [ItemID] { [mentorItem] }

    /// The score, with the common options as its reason.
    public func fit(of mentee: Profile, to mentor: Profile) -> Fit {
        let wanted = mentee.options(menteeItem)
        let offered = Set(mentor.options(mentorItem))
        if wanted.isEmpty { return .notKnown(because: "the mentee did not say") }
        if offered.isEmpty { return .notKnown(because: "the mentor did not say") }
        let common = wanted.filter(offered.contains)
        let labels = common.map { mentee.label(of: $0, at: menteeItem) }
        return .score(
            score(common: common.count, of: wanted.count),
            because: common.isEmpty ? "nothing in common" : "in common: \(labels.joined(separator: ", "))")
    }
}
