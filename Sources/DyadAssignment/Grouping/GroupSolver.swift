/// Forms groups of one member of every kind or more, as good as can be, and says how good that is.
///
/// Where all groups that can be formed can be looked at (see ``mostForProof``: that covers 60 members in groups of up to
/// five), the answer is the best and is proved, unless a fixed amount of work does not suffice; forming such groups is hard in
/// general (Karp 1972). Beyond, the groups are good, and ``Grouping/gap`` says how far off the best may be at most.
///
/// The same problem always has the same answer, on every machine: work is counted, not timed. Among equally good groupings
/// a proved answer is one that no exchange of two members makes equally good and earlier, where the earlier grouping puts
/// an earlier member into a group with an earlier first member, and being in no group comes last.
///
/// - Complexity: exact, O(groups that can be formed) for each of a few dozen rounds, then a search; beyond, a few dozen
///   assignments of a kind to the groups, and O(*members* squared) memory.
public struct GroupSolver: Sendable {
    /// Up to how many possible groups the answer is proved best. They must also be of at most 64 members.
    public static var mostForProof: Int { 8_000_000 }

    /// Makes a solver. It holds nothing.
    public init() {}

    /// The best groups, or good ones with a bound.
    ///
    /// Where no group can be formed at all, everybody is left out, with the reason.
    ///
    /// - Throws: ``GroupError`` when sizes are impossible, kinds or marks do not fit the members, or worths are too large:
    ///   for 60 members in groups of up to five, beyond some twenty million points.
    public func solve(_ problem: GroupProblem) throws(GroupError) -> Grouping {
        let table = try GroupTable(problem)
        guard table.counts.mostGroups > 0 else {
            return GroupAnswer(table).grouping(placedBound: 0, unmixedBound: 0, bound: 0, evidence: GroupEvidence())
        }
        return table.canBeProved ? ExactGroups(table).solve() : LargeGroups(table).solve()
    }
}
