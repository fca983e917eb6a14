/// Finds subsets that groups chosen in part use more often than whole groups could.
///
/// For each share the search climbs: from members that are together for the most part, and from what a few of the chosen
/// groups hold, it adds or drops the member that helps most until none does. What it finds depends on the chosen groups only.
struct GroupSeparation {
    private let chosen: [(group: UInt64, amount: Double)]
    private let count: Int
    /// For each member the chosen groups that it is in.
    private let homes: [[Int]]
    /// The work done, in numbers touched.
    private(set) var work = 0

    init(_ chosen: [(group: UInt64, amount: Double)], count: Int) {
        self.chosen = chosen
        self.count = count
        homes = (0..<count).map { member in
            chosen.indices.filter { chosen[$0].group & 1 << UInt64(member) != 0 }
        }
    }

    /// The subsets used most beyond their limit, at most so many.
    mutating func violated(pairSums: [Double], shares: [(times: Int, divisor: Int)], most: Int) -> [SubsetBits] {
        let starts = starts(pairSums)
        var found: [SubsetBits: Double] = [:]
        for (times, divisor) in shares {
            for start in starts {
                let (subset, excess) = climb(from: start, times, divisor)
                if excess > 0.02 { found[subset] = excess }
            }
        }
        let sorted = found.sorted {
            if $0.value != $1.value { return $0.value > $1.value }
            let (one, other) = ($0.key, $1.key)
            return (one.divisor, one.times, one.members) < (other.divisor, other.times, other.members)
        }
        return sorted.prefix(most).map(\.key)
    }

    /// Members linked by being together for more than a part, for some parts; and every one, two or three chosen groups.
    private func starts(_ pairSums: [Double]) -> [UInt64] {
        var starts = Set<UInt64>()
        for tenth in 0..<10 {
            var rest = count == 64 ? UInt64.max : (1 << UInt64(count)) - 1
            while rest != 0 {
                let linked = linked(to: rest.trailingZeroBitCount, by: Double(tenth) / 10 + 0.01, pairSums)
                rest &= ~linked
                starts.insert(linked)
            }
        }
        let groups = chosen.map(\.group)
        for (place, first) in groups.enumerated() {
            starts.insert(first)
            for second in groups[..<place] where first & second != 0 { starts.insert(first | second) }
        }
        return starts.sorted()
    }

    private func linked(to member: Int, by part: Double, _ pairSums: [Double]) -> UInt64 {
        var linked: UInt64 = 1 << UInt64(member)
        var open = [member]
        while let next = open.popLast() {
            for other in 0..<count where linked & 1 << UInt64(other) == 0 && pairSums[next * count + other] > part {
                linked |= 1 << UInt64(other)
                open.append(other)
            }
        }
        return linked
    }

    /// Adds or drops the member that helps most, as long as one does.
    ///
    /// What helps is to be used more often beyond the limit; among equals, to hold more of the chosen groups' members for
    /// the size of the subset.
    private mutating func climb(from start: UInt64, _ times: Int, _ divisor: Int) -> (SubsetBits, excess: Double) {
        var members = start
        var held = chosen.map { ($0.group & start).nonzeroBitCount }
        var size = start.nonzeroBitCount
        for _ in 0..<count {
            var (best, bestGain) = (-1, 1e-9)
            for member in 0..<count {
                let step = members & 1 << UInt64(member) == 0 ? 1 : -1
                var (used, filled) = (0.0, 0.0)
                for home in homes[member] {
                    used +=
                        chosen[home].amount
                        * Double(times * (held[home] + step) / divisor - times * held[home] / divisor)
                    filled += chosen[home].amount
                }
                let gain =
                    used - Double(times * (size + step) / divisor - times * size / divisor)
                    + 1e-3 * Double(step) * (filled - 1) * Double(times) / Double(divisor)
                if gain > bestGain { (best, bestGain) = (member, gain) }
            }
            work += 3 * homes.count + 12 * chosen.count
            guard best >= 0 else { break }
            let step = members & 1 << UInt64(best) == 0 ? 1 : -1
            members ^= 1 << UInt64(best)
            size += step
            for home in homes[best] { held[home] += step }
        }
        var excess = -Double(times * size / divisor)
        for (place, choice) in chosen.enumerated() { excess += choice.amount * Double(times * held[place] / divisor) }
        return (SubsetBits(members, times: times, divisor: divisor), excess)
    }
}
