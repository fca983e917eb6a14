/// How good a grouping is, in the order of the aims.
struct GroupScore: Comparable {
    var placed: Int
    var unmixed: Int
    var total: Int

    /// The number of unmixed groups as a gain.
    var lessUnmixed: Int { -unmixed }

    static func < (left: Self, right: Self) -> Bool {
        (left.placed, -left.unmixed, left.total) < (right.placed, -right.unmixed, right.total)
    }
}
