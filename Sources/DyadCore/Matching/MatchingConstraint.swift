/// Something that forbids a pair, whatever its score.
public protocol MatchingConstraint: Plugin {
    /// The items of the mentee's application that it reads.
    var menteeItems: [ItemID] { get }
    /// The items of the mentor's application that it reads.
    var mentorItems: [ItemID] { get }
    /// Why the pair is forbidden, in words, or `nil` where it is allowed.
    func ban(on mentee: Profile, with mentor: Profile) -> String?
}
