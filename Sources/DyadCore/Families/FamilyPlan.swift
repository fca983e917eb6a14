/// How a programme forms groups of one role, such as buddy families of trainees (HEE-15).
public struct FamilyPlan: Sendable {
    /// The role whose people are grouped.
    public let role: RoleID
    /// What people call such a group: “buddy family”.
    public let title: String
    /// What makes two members fit: factors over the role's own application, each read of both.
    public let factors: [MatchingPlan.WeightedFactor]
    /// What a missing answer counts as.
    public let missingAnswer: MatchingPlan.MissingAnswer
    /// How the groups are formed.
    public let strategy: any FamilyStrategy
}
