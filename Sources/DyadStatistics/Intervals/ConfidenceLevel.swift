/// How sure an interval is meant to be: the part of such intervals that hold the true value.
public struct ConfidenceLevel: Hashable, Sendable {
    /// Above 0 and below 1; 0.95 for a 95% interval.
    public let level: Double

    /// The usual 95%.
    public static let percent95 = ConfidenceLevel(unchecked: 0.95)

    /// 99.8%, the outer limits of a funnel plot.
    public static let percent99point8 = ConfidenceLevel(unchecked: 0.998)

    /// Takes a level; `nil` unless it is above 0 and below 1.
    public init?(_ level: Double) {
        guard level > 0, level < 1 else { return nil }
        self.init(unchecked: level)
    }

    private init(unchecked level: Double) { self.level = level }

    /// The part of a distribution below the upper end of a two-sided interval; 0.975 at 95%.
    var upperPart: Double { (1 + level) / 2 }
}
