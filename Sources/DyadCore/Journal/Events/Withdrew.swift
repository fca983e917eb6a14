/// A pair withdrew, or the class of its withdrawal was settled (HUTH-S4, A5, A6).
public struct Withdrew: Recordable {
    /// Why a pair withdrew, as much as may leave the site.
    public enum Class: String, CaseIterable, Sendable {
        /// Circumstances beyond the programme, such as maternity leave or sickness.
        case beyondTheProgramme = "beyond-the-programme"
        /// Anything else.
        case other
    }

    /// The name of the kind.
    public static let kind = "withdrew"
    /// The pair.
    public let pair: PairID
    /// The class that the actor gives it.
    public let classed: Class
    /// The reason itself: sensitive, and never in a report.
    public let because: String?
    /// The day of the withdrawal.
    public let withdrewOn: CalendarDate

    /// A withdrawal.
    public init(pair: PairID, classed: Class, because: String?, withdrewOn: CalendarDate) {
        self.pair = pair
        self.classed = classed
        self.because = because
        self.withdrewOn = withdrewOn
    }

    /// The day of the withdrawal.
    public var date: CalendarDate? { withdrewOn }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "pair": .string(pair.description), "class": .string(classed.rawValue), "because": .text(because),
            "withdrewOn": .string(withdrewOn.description),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        pair = try record.id("pair")
        classed = try record.choice("class")
        because = record.textIfAny("because")
        withdrewOn = try record.date("withdrewOn")
    }
}
