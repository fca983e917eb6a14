/// Groups that may be in a grouping better than the best one known.
struct GroupPool {
    private(set) var groups: [UInt64] = []
    private var values: [Int] = []
    private var unmixed: [Bool] = []

    /// Adds a group with its value.
    mutating func add(_ group: UInt64, value: Int, isUnmixed: Bool) {
        groups.append(group)
        values.append(value)
        unmixed.append(isUnmixed)
    }

    /// The groups at some places.
    func at(_ places: [Int]) -> Self {
        var kept = Self()
        for place in places { kept.add(groups[place], value: values[place], isUnmixed: unmixed[place]) }
        return kept
    }

    /// The groups that pass.
    func `where`(_ isKept: (UInt64) -> Bool) -> Self { at(groups.indices.filter { isKept(groups[$0]) }) }

    /// What is left of each group after paying.
    ///
    /// - Complexity: O(groups x subsets).
    func left(after prices: GroupMultipliers) -> [Int] {
        let subsets = prices.subsets.map { (SubsetBits($0.key), $0.value) }
        var left = [Int](repeating: 0, count: groups.count)
        prices.members.withUnsafeBufferPointer { members in
            for index in groups.indices {
                let group = groups[index]
                var sum = prices.unit * values[index] - prices.group
                if unmixed[index] { sum -= prices.unmixed }
                var rest = group
                while rest != 0 {
                    sum += prices.placed - members[rest.trailingZeroBitCount]
                    rest &= rest &- 1
                }
                for (subset, price) in subsets { sum -= price * subset.count(in: group) }
                left[index] = sum
            }
        }
        return left
    }
}
