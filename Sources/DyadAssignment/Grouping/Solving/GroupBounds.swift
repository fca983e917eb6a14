/// From the prices of the linear programme to whole-number prices and what they prove.
extension GroupSearch {
    /// Prices in whole numbers, and the bound that they give once every group has been paid for.
    func multipliers() -> GroupMultipliers {
        var result = GroupMultipliers(
            unit: unit, members: Array(repeating: 0, count: table.count), group: 0, placed: 0, unmixed: 0, subsets: [:])
        for (row, condition) in programme.rows.enumerated() {
            let price = whole(programme.prices[row] * aim.scale * Double(unit))
            switch condition {
            case .member(let member): result.members[member] = aim.mustPlaceAll ? price : max(0, price)
            case .mostGroups: result.group += max(0, price)
            case .fewestGroups: result.group -= max(0, price)
            case .placed: result.placed = max(0, price)
            case .unmixed: result.unmixed = max(0, price)
            case .subset(let subset): result.subsets[subset.subset, default: 0] += max(0, price)
            case .atLeast(let subset): result.subsets[subset.subset, default: 0] -= max(0, price)
            }
        }
        return result
    }

    /// The bound that prices give, in units of price.
    func bound(_ prices: GroupMultipliers) -> Int {
        prices.members.reduce(0, +) + prices.subsets.reduce(0) { $0 + most($1.key, at: $1.value) }
            + prices.group * (prices.group > 0 ? mostGroups : fewestGroups)
            - (aim.kind == .placed ? 0 : prices.placed * aim.placed)
            + (aim.kind == .total ? prices.unmixed * aim.unmixed : 0)
    }

    /// The most that groups can pay for counting in a subset, in the case in hand.
    private func most(_ subset: GroupSubset, at price: Int) -> Int {
        let counts = counts(of: SubsetBits(subset))
        return price * (price > 0 ? counts.upperBound : counts.lowerBound)
    }

    /// How often groups can count in a subset, in the case in hand.
    func counts(of subset: SubsetBits) -> ClosedRange<Int> { counts[subset] ?? 0...subset.limit }

    /// The nearest whole number that is not too large to add up; 0 for what is no number.
    private func whole(_ price: Double) -> Int {
        guard price == price else { return 0 }
        return Int(min(max(price, -1e14), 1e14) + (price < 0 ? -0.5 : 0.5))
    }

    /// Whole points of a sum in units of price, rounded down.
    func points(_ bound: Int) -> Int { bound >= 0 ? bound / unit : -((-bound + unit - 1) / unit) }
}
