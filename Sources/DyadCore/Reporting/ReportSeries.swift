/// Values over time. Lines of different things, such as two exams, are never joined.
public struct ReportSeries: Sendable {
    /// One line.
    public struct Line: Sendable {
        /// What it is of.
        public let label: String
        /// A value for every period, 0 to 1; `nil` leaves a gap.
        public let values: [Double?]
        /// The counts behind each value, in words.
        public let counts: [String]

        /// A line.
        public init(_ label: String, values: [Double?], counts: [String]) {
            self.label = label
            self.values = values
            self.counts = counts
        }
    }

    /// A break in time: nothing before it is compared with what follows.
    public struct Break: Sendable {
        /// The position of the first period after it.
        public let before: Int
        /// Why.
        public let reason: String

        /// A break.
        public init(before: Int, reason: String) {
            self.before = before
            self.reason = reason
        }
    }

    /// What it shows.
    public let caption: String
    /// The periods, in order.
    public let periods: [String]
    /// The lines.
    public let lines: [Line]
    /// The breaks.
    public let breaks: [Break]

    /// A series.
    public init(_ caption: String, periods: [String], lines: [Line], breaks: [Break] = []) {
        self.caption = caption
        self.periods = periods
        self.lines = lines
        self.breaks = breaks
    }
}
