/// The figures of one measure. A paired measure has a change; a single one has its mean at the end.
public struct MeasureResult: Sendable {
    /// The measure.
    public let measure: Measure
    /// The group that answered.
    public let role: RoleID
    /// Whether it is asked at application and at the end.
    public let isPaired: Bool
    /// The number of paired answers, or of people who answered at the end.
    public let n: Int
    /// How many enrolled people have no such answer.
    public let missing: Int
    /// The mean at application of those n.
    public let meanBaseline: Fraction?
    /// The mean at the end of those n.
    public let meanEnd: Fraction?
    /// The mean change of those n.
    public let meanChange: Fraction?
    /// The 95% t interval of the mean change, or of the mean where nothing is paired; of a yes or no, whose mean is a share,
    /// the 95% Wilson interval. `nil` where there is none.
    public let interval: ClosedRange<Double>?

    /// Figures of a measure.
    public init(
        measure: Measure, role: RoleID, isPaired: Bool, n: Int, missing: Int, meanBaseline: Fraction?,
        meanEnd: Fraction?,
        meanChange: Fraction?, interval: ClosedRange<Double>?
    ) {
        self.measure = measure
        self.role = role
        self.isPaired = isPaired
        self.n = n
        self.missing = missing
        self.meanBaseline = meanBaseline
        self.meanEnd = meanEnd
        self.meanChange = meanChange
        self.interval = interval
    }

    /// Whether the group is large enough for the figure to stand in the committee's report.
    public func mayBeShown(under profile: DisclosureProfile) -> Bool {
        n >= (measure.isSensitive ? profile.minimumForSensitive : profile.minimumForMeans)
    }
}
