/// Why a member is in no group.
public enum LeftOutReason: Hashable, Sendable {
    /// Nobody is of this kind, and every group needs one.
    case nobodyOfKind(Int)
    /// This kind has so few members that there are at most so many groups, and those are full.
    case kindTooScarce(kind: Int, members: Int)
    /// However members are divided, the sizes leave somebody over.
    case sizes
    /// There would be room by number, but not with those that the members may be with.
    case bans
}

extension LeftOutReason: CustomStringConvertible {
    /// The reason as a sentence.
    public var description: String {
        switch self {
        case .nobodyOfKind(let kind): "Every group needs somebody of kind \(kind), and there is nobody."
        case .kindTooScarce(let kind, let members):
            "Every group needs somebody of kind \(kind): \(members) make at most \(members) groups, and those are full."
        case .sizes: "The members cannot be divided into groups of the sizes allowed without leaving somebody over."
        case .bans: "There would be room, but not together with those that this member may be with."
        }
    }
}
