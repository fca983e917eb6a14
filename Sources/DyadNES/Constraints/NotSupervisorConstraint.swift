public import DyadCore

/// Keeps a mentee from being mentored by somebody who supervises them or has done so (NES-4), whichever of the two says it.
public struct NotSupervisorConstraint: MatchingConstraint {
    /// `not-supervisor`.
    public static let id = "not-supervisor"
    /// What it does.
    public static let summary = "Forbids a pair of which one supervises the other, or has done so, and names the link."

    /// The mentee's items that name supervisors; the label of each is the link in words: `educational supervisor`.
    public var supervisors: [ItemID] = []
    /// The mentor's items that name whom they supervise.
    public var supervises: [ItemID] = []

    /// No items yet.
    public init() {}

    /// Who the mentee is and who supervises them.
    public var menteeItems: [ItemID] { [Profile.identity] + supervisors }
    /// Who the mentor is and whom they supervise.
    public var mentorItems: [ItemID] { [Profile.identity] + supervises }

    /// The link, where there is one.
    public func ban(on mentee: Profile, with mentor: Profile) -> String? {
        if let item = supervisors.first(where: { mentee.names(mentor.person, at: $0) }) {
            return "the mentor is the mentee's \(mentee.label(of: item))"
        }
        if let item = supervises.first(where: { mentor.names(mentee.person, at: $0) }) {
            return "the mentor names the mentee as a \(mentor.label(of: item))"
        }
        return nil
    }
}
