/// Two independent proportions: how many count in a group of interest, and how many in the group it is compared with.
///
/// `TwoProportions(56, of: 70, against: 48, of: 80)` reads as it is said. Every comparison is of the group of interest with
/// the reference: a negative difference, or a ratio below 1, means that the group of interest counts less often.
public struct TwoProportions: Hashable, Sendable {
    /// How many count in the group of interest.
    public let count: Int
    /// How many there are in the group of interest; may be 0.
    public let size: Int
    /// How many count in the reference group.
    public let referenceCount: Int
    /// How many there are in the reference group; may be 0.
    public let referenceSize: Int

    /// Takes the four counts; `nil` unless each count is from 0 to its size.
    public init?(_ count: Int, of size: Int, against referenceCount: Int, of referenceSize: Int) {
        guard count >= 0, count <= size, referenceCount >= 0, referenceCount <= referenceSize else { return nil }
        self.init(unchecked: count, size, referenceCount, referenceSize)
    }

    private init(unchecked count: Int, _ size: Int, _ referenceCount: Int, _ referenceSize: Int) {
        self.count = count
        self.size = size
        self.referenceCount = referenceCount
        self.referenceSize = referenceSize
    }

    /// The difference of the proportions, from -1 to 1, with Newcombe's hybrid score interval.
    ///
    /// The one to report: never beyond -1 or 1, and never without width. Not estimable if a group is empty.
    ///
    /// - Complexity: O(1).
    public func difference(at confidence: ConfidenceLevel = .percent95) -> ComparisonEstimate {
        guard !hasEmptyGroup else { return ComparisonEstimate(missing: .emptyGroup) }
        return ComparisonEstimate(.success(proportionDifference), newcombe(confidence))
    }

    /// The difference of the proportions, from -1 to 1, with the score interval of Miettinen and Nurminen.
    ///
    /// For a comparison with work that reports it. Not estimable if a group is empty.
    ///
    /// - Complexity: O(1): some 20,000 steps of bisection.
    public func scoreDifference(at confidence: ConfidenceLevel = .percent95) -> ComparisonEstimate {
        guard !hasEmptyGroup else { return ComparisonEstimate(missing: .emptyGroup) }
        return ComparisonEstimate(.success(proportionDifference), scoreDifferenceInterval(confidence))
    }

    /// The ratio of the proportions, with the interval of Katz.
    ///
    /// That interval needs counts above 0, and has no width where everybody counts in both groups; there the interval is that
    /// of Miettinen and Nurminen, as its method says. There is no ratio to a reference of 0, and none in an empty group.
    ///
    /// - Complexity: O(1).
    public func ratio(at confidence: ConfidenceLevel = .percent95) -> ComparisonEstimate {
        guard !hasEmptyGroup else { return ComparisonEstimate(missing: .emptyGroup) }
        return ComparisonEstimate(proportionRatio, katz(confidence) ?? scoreRatioInterval(confidence))
    }

    /// The ratio of the proportions, with the score interval of Miettinen and Nurminen whatever the counts.
    ///
    /// - Complexity: O(1): some hundred steps of bisection.
    public func scoreRatio(at confidence: ConfidenceLevel = .percent95) -> ComparisonEstimate {
        guard !hasEmptyGroup else { return ComparisonEstimate(missing: .emptyGroup) }
        return ComparisonEstimate(proportionRatio, scoreRatioInterval(confidence))
    }

    /// The ratio of the proportions of those who do not count, which looks larger than `ratio` where most do.
    ///
    /// - Complexity: O(1).
    public func ratioOfFailing(at confidence: ConfidenceLevel = .percent95) -> ComparisonEstimate {
        failing.ratio(at: confidence)
    }

    /// The odds ratio, with Woolf's interval.
    ///
    /// Where one of the four cells is 0, and only there, 1/2 is added to all four, and the result says so. Where nobody, or
    /// everybody, counts in both groups, such a figure reflects little but the sizes of the groups. Not estimable if a group
    /// is empty.
    ///
    /// Source of the halves: J. B. S. Haldane, Ann. Hum. Genet. 20 (1956) 309; F. J. Anscombe, Biometrika 43 (1956) 461.
    ///
    /// - Complexity: O(1).
    public func oddsRatio(at confidence: ConfidenceLevel = .percent95) -> ComparisonEstimate {
        guard !hasEmptyGroup else { return ComparisonEstimate(missing: .emptyGroup) }
        return woolf(confidence)
    }
}

extension TwoProportions {
    /// The group of interest and the reference exchanged: a difference turns its sign, a ratio becomes its reciprocal.
    var exchanged: TwoProportions { TwoProportions(unchecked: referenceCount, referenceSize, count, size) }

    /// Those who do not count, in both groups.
    var failing: TwoProportions {
        TwoProportions(unchecked: size - count, size, referenceSize - referenceCount, referenceSize)
    }

    var hasEmptyGroup: Bool { size == 0 || referenceSize == 0 }

    /// Only where no group is empty.
    var proportion: Double { Double(count) / Double(size) }

    /// Only where no group is empty.
    var referenceProportion: Double { Double(referenceCount) / Double(referenceSize) }

    private var proportionDifference: Double { proportion - referenceProportion }

    private var proportionRatio: Result<Double, NotEstimable> {
        referenceCount == 0 ? .failure(.zeroCount) : .success(proportion / referenceProportion)
    }
}
