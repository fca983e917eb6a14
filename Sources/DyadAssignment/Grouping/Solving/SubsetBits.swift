/// A ``GroupSubset`` as bits.
struct SubsetBits: Hashable {
    let members: UInt64
    let times: Int
    let divisor: Int

    init(_ members: UInt64, times: Int, divisor: Int) {
        (self.members, self.times, self.divisor) = (members, times, divisor)
    }

    init(_ subset: GroupSubset) {
        self.init(UInt64(members: subset.members), times: subset.times, divisor: subset.divisor)
    }

    /// Two members, who are together or not.
    init(pair first: Int, _ second: Int) {
        self.init(1 << UInt64(first) | 1 << UInt64(second), times: 1, divisor: 2)
    }

    var subset: GroupSubset { GroupSubset(members: members.members, times: times, divisor: divisor) }

    /// How often all groups together may count.
    var limit: Int { times * members.nonzeroBitCount / divisor }

    /// How often a group counts.
    func count(in group: UInt64) -> Int { times * (group & members).nonzeroBitCount / divisor }

    /// Whether a group and those whom it leaves over can count so often.
    func allows(_ group: UInt64, _ counts: ClosedRange<Int>) -> Bool {
        let held = count(in: group)
        return held <= counts.upperBound
            && held + times * (members & ~group).nonzeroBitCount / divisor >= counts.lowerBound
    }
}
