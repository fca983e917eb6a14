/// Whole-number prices that bound every grouping from above.
///
/// Let a group be worth `unit` x its value. From that take the price of each of its members, `group` for being a group, and
/// the price of each subset as often as it counts there (``GroupSubset``); add `placed` for each member; take
/// `unmixed` if it is not mixed.
/// If nothing is left for any group, then no grouping is worth more than
///
/// > all member prices + the price of each subset x how often groups count + `group` x groups - `placed` x placed members +
/// > `unmixed` x unmixed groups,
///
/// because every member is in one group at most. How often groups count in a subset is taken as high as can be where its price
/// is above 0, and as low as can be where it is below; so with the number of groups and `group`. Other prices are not below
/// 0, except those of members when everybody must be placed.
public struct GroupMultipliers: Hashable, Sendable {
    /// What one point is in units of price.
    public var unit: Int
    /// For each member its price.
    public var members: [Int]
    /// The price of being a group.
    public var group: Int
    /// What each placed member is paid.
    public var placed: Int
    /// The price of not being mixed.
    public var unmixed: Int
    /// The prices of subsets.
    public var subsets: [GroupSubset: Int]

    /// Sets prices.
    public init(unit: Int, members: [Int], group: Int, placed: Int, unmixed: Int, subsets: [GroupSubset: Int]) {
        self.unit = unit
        self.members = members
        self.group = group
        self.placed = placed
        self.unmixed = unmixed
        self.subsets = subsets
    }
}
