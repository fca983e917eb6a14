/// Whole-number prices that bound every grouping from above.
///
/// Let a group be worth `unit` x its value. From that take the price of each of its members, `group` for being a group, and
/// the price of every trio of which it holds at least two; add `placed` for each member; take `unmixed` if it is not mixed.
/// If nothing is left for any group, then no grouping is worth more than
///
/// > all member prices + all trio prices + `group` x groups - `placed` x placed members + `unmixed` x unmixed groups,
///
/// because every member, and every trio (of three members, two are in at most one group), is used at most once. Prices are
/// not below 0, except those of members when everybody must be placed, and `group`, which then counts the fewest groups.
public struct GroupMultipliers: Hashable, Sendable {
    /// The price of a trio of members.
    public struct Trio: Hashable, Sendable {
        /// Three different members.
        public var members: [Int]
        /// Its price.
        public var price: Int

        /// Prices a trio.
        public init(members: [Int], price: Int) {
            self.members = members
            self.price = price
        }
    }

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
    /// Trios that have a price.
    public var trios: [Trio]

    /// Sets prices.
    public init(unit: Int, members: [Int], group: Int, placed: Int, unmixed: Int, trios: [Trio]) {
        self.unit = unit
        self.members = members
        self.group = group
        self.placed = placed
        self.unmixed = unmixed
        self.trios = trios
    }
}
