/// Why a grouping problem has no answer, not even an empty one.
public enum GroupError: Error, Hashable, Sendable {
    /// No group can have such a size: the smallest is below 2, below the number of kinds, or above the largest.
    case impossibleSizes(smallest: Int, largest: Int, kinds: Int)
    /// There must be at least one kind.
    case noKinds
    /// Members whose kind is not one of the kinds.
    case noSuchKind(members: [Int])
    /// There is not one mark, known or not, for each member.
    case unevenMarks(marks: Int, members: Int)
    /// Worths so large that totals might not be exact in 64 bits. Scale them down.
    case worthsTooLarge(lowest: Int, highest: Int)
}

extension GroupError: CustomStringConvertible {
    /// The mistake in a sentence.
    public var description: String {
        switch self {
        case .impossibleSizes(let smallest, let largest, let kinds):
            "Groups of \(smallest) to \(largest) members cannot be formed of \(kinds) kinds with at least 2 members."
        case .noKinds: "There must be at least one kind of member."
        case .noSuchKind(let members):
            "These members have a kind that does not exist: \(members.map(String.init).joined(separator: ", "))."
        case .unevenMarks(let marks, let members): "There are \(marks) marks for \(members) members."
        case .worthsTooLarge(let lowest, let highest):
            "Worths from \(lowest) to \(highest) are too large to add up exactly. Scale them down."
        }
    }
}
