/// What a strategy formed.
public struct Families: Sendable {
    /// Somebody who is in no group.
    public struct LeftOut: Sendable {
        /// The position in the problem.
        public let member: Int
        /// Why, as a sentence.
        public let reason: String

        /// Somebody left out, and why.
        public init(member: Int, reason: String) {
            self.member = member
            self.reason = reason
        }
    }

    /// The groups, each as positions in the problem.
    public let groups: [[Int]]
    /// Who is in none.
    public let leftOut: [LeftOut]
    /// The sum of fits inside groups, in the units of the problem.
    public let total: Int
    /// What no grouping as large can exceed, in the same units.
    public let bound: Int
    /// Whether nothing better exists.
    public let isProvedBest: Bool
    /// What is claimed, in words.
    public let claim: String
    /// What a reader needs to know besides, as sentences.
    public let remarks: [String]

    /// Groups with what bounds them.
    public init(
        groups: [[Int]], leftOut: [LeftOut], total: Int, bound: Int, isProvedBest: Bool, claim: String,
        remarks: [String] = []
    ) {
        self.groups = groups
        self.leftOut = leftOut
        self.total = total
        self.bound = bound
        self.isProvedBest = isProvedBest
        self.claim = claim
        self.remarks = remarks
    }
}
