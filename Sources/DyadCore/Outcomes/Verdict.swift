/// What a rule says of a cohort: met, not met or not decided, with everything that it rests on.
public struct Verdict: Sendable {
    /// The answer.
    public enum Status: Hashable, Sendable {
        case met
        case notMet
        /// It cannot be judged, and why, as one sentence.
        case notDecided(String)
    }

    /// One group's part of a verdict, such as the mentors' mean.
    public struct Part: Sendable {
        /// What the part is.
        public let label: String
        /// Its figure, where there is one.
        public let observed: Quantity?
        /// What was counted.
        public let numerator: Int?
        /// Of how many.
        public let denominator: Int?

        /// A part.
        public init(_ label: String, observed: Quantity?, numerator: Int? = nil, denominator: Int? = nil) {
            self.label = label
            self.observed = observed
            self.numerator = numerator
            self.denominator = denominator
        }
    }

    /// The answer.
    public var status: Status
    /// The figure that was compared.
    public var observed: Quantity?
    /// What it was compared with.
    public var threshold: Quantity
    /// What was counted, or the number of answers behind a mean.
    public var numerator: Int?
    /// Of how many.
    public var denominator: Int?
    /// How many who could have answered did not.
    public var missing: Int
    /// The 95% interval of the observed figure, in its unit.
    public var interval: ClosedRange<Double>?
    /// The groups that it is made of.
    public var parts: [Part]
    /// What a reader needs to know beside it, as sentences.
    public var notes: [String]

    /// A verdict.
    public init(
        _ status: Status, observed: Quantity?, threshold: Quantity, numerator: Int? = nil, denominator: Int? = nil,
        missing: Int = 0, interval: ClosedRange<Double>? = nil, parts: [Part] = [], notes: [String] = []
    ) {
        self.status = status
        self.observed = observed
        self.threshold = threshold
        self.numerator = numerator
        self.denominator = denominator
        self.missing = missing
        self.interval = interval
        self.parts = parts
        self.notes = notes
    }
}

extension Verdict.Status {
    /// `met`, `not-met` or `not-decided`.
    public var name: String {
        switch self {
        case .met: "met"
        case .notMet: "not-met"
        case .notDecided: "not-decided"
        }
    }

    /// Met when the value reaches the threshold, compared exactly.
    public static func reached(_ value: Fraction, atLeast threshold: Fraction) -> Verdict.Status {
        value >= threshold ? .met : .notMet
    }
}
