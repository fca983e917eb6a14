/// One question on which a mentee may fit a mentor well or badly.
///
/// A factor is a pure function of the items that it declares. The core therefore asks it once for each distinct
/// combination of answers and keeps the scores in a table, so that a factor of twenty lines serves a national match.
public protocol MatchingFactor: Plugin {
    /// The items of the mentee's application that the score depends on, and nothing else.
    var menteeItems: [ItemID] { get }
    /// The items of the mentor's application that the score depends on, and nothing else.
    var mentorItems: [ItemID] { get }
    /// How well the mentee fits the mentor, with the reason.
    func fit(of mentee: Profile, to mentor: Profile) -> Fit
}
