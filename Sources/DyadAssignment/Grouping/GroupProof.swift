/// Why no grouping has a greater value than is claimed: prices, and where they do not suffice, cases.
///
/// Every step is checked by ``GroupCertificate`` over all groups that can be formed.
public indirect enum GroupProof: Hashable, Sendable {
    /// These prices bound the value by the claim.
    case prices(GroupMultipliers)
    /// These prices show that some groups cannot be in any grouping above the claim; the rest goes on without them.
    case sieve(GroupMultipliers, then: GroupProof)
    /// Either groups count at most so many times in a subset or more often. With two members and 1 / 2: either they are not
    /// together or they are.
    case subset(GroupSubset, atMost: Int, few: GroupProof, more: GroupProof)
    /// Either there are at most so many groups or there are more.
    case groups(atMost: Int, few: GroupProof, more: GroupProof)
}
