/// Values with their intervals, one row each, in an order that says nothing of the values.
public struct ReportIntervals: Sendable {
    /// One row.
    public struct Row: Sendable {
        /// What it is of.
        public let label: String
        /// The counts behind it, in words: “18 of 35 against 72 of 77”.
        public let counts: String
        /// The value, or `nil` where there is none.
        public let value: Double?
        /// Its interval, or `nil` where there is none.
        public let interval: ClosedRange<Double>?
        /// Why something is missing, or what else to know.
        public let note: String?

        /// A row.
        public init(
            _ label: String, counts: String, value: Double?, interval: ClosedRange<Double>?, note: String? = nil
        ) {
            self.label = label
            self.counts = counts
            self.value = value
            self.interval = interval
            self.note = note
        }
    }

    /// What it shows.
    public let caption: String
    /// What the values are in: “percentage points”.
    public let unit: String
    /// The value that means no difference.
    public let neutral: Double
    /// The rows.
    public let rows: [Row]

    /// Values with their intervals.
    public init(_ caption: String, unit: String, neutral: Double, rows: [Row]) {
        self.caption = caption
        self.unit = unit
        self.neutral = neutral
        self.rows = rows
    }
}
