/// Why a comparison has no value or no interval. Takes the place of a number, so that none is made up.
public enum NotEstimable: String, Error, Hashable, Sendable, CaseIterable {
    /// One of the groups has nobody in it.
    case emptyGroup = "empty-group"
    /// What would be divided by, a count or a published rate, is 0.
    case zeroCount = "zero-count"
    /// Only rates were published, and an interval needs to know out of how many.
    case denominatorsNotPublished = "denominators-not-published"
    /// The level is so near 1 that a `Double` holds no quantile for it.
    case levelOutOfReach = "level-out-of-reach"
}
