/// One of the three aims of a grouping, with what the aims before it demand.
struct GroupAim {
    enum Kind { case placed, unmixed, total }

    let kind: Kind
    /// How many members must be placed.
    let placed: Int
    /// How many groups may be unmixed; of no account for the first two aims.
    let unmixed: Int
    let table: GroupTable

    var mustPlaceAll: Bool { kind != .placed && placed == table.count }
    /// Whether groups that are not mixed are out of the question.
    var refusesUnmixed: Bool { kind == .total && table.asksForMixing && unmixed == 0 }
    var mostGroups: Int { table.counts.mostGroups }
    var fewestGroups: Int { kind == .placed ? 0 : (placed + table.largest - 1) / table.largest }

    /// By what values are divided in the linear programme, so that its numbers stay of a size that it can handle.
    var scale: Double { kind == .total ? max(1, Double(table.highest - table.lowest) / 1e6) : 1 }

    /// What one point is in units of price: fine enough that rounding loses less than a point, coarse enough that sums stay
    /// exact.
    var unit: Int { min(1 << 12, max(1, (1 << 38) / (table.highest - table.lowest + 1))) }

    /// The value of a group for this aim.
    func value(of members: [Int]) -> Int {
        switch kind {
        case .placed: members.count
        case .unmixed: table.isUnmixed(members) ? -1 : 0
        case .total: table.total(of: members)
        }
    }

    /// Whether groups do not overlap and are as good in the aims before this as is demanded.
    func allows(_ groups: [UInt64]) -> Bool {
        var seen: UInt64 = 0
        for group in groups {
            guard seen & group == 0 else { return false }
            seen |= group
        }
        guard kind != .placed else { return true }
        let unmixed = groups.count { table.isUnmixed($0.members) }
        return seen.nonzeroBitCount >= placed && (kind == .unmixed || unmixed <= self.unmixed)
    }

    /// The linear programme of this aim, with nothing offered yet.
    func makeProgramme() -> GroupProgramme {
        var limits: [(GroupProgramme.Row, Int)] = [(.mostGroups, mostGroups)]
        if fewestGroups > 0 { limits.append((.fewestGroups, -fewestGroups)) }
        if kind != .placed, !mustPlaceAll, placed > 0 { limits.append((.placed, -placed)) }
        if kind == .total, table.asksForMixing, !refusesUnmixed { limits.append((.unmixed, unmixed)) }
        let spread =
            kind == .total
            ? (table.highest - table.lowest + 1) * table.largest * (table.largest - 1) / 2 : table.largest
        let penalty = Double(2 * spread + 2)
        return GroupProgramme(
            members: table.count, mustPlaceAll: mustPlaceAll, limits: limits, penalty: penalty / scale,
            highestPenalty: min(penalty * 65536, 5e13 / Double(unit)) / scale)
    }
}

extension UInt64 {
    /// A set of members as bits.
    init(members: [Int]) { self = members.reduce(0) { $0 | 1 << UInt64($1) } }

    /// The members of a set of bits, in order.
    var members: [Int] {
        var rest = self
        var members: [Int] = []
        while rest != 0 {
            members.append(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
        return members
    }
}
