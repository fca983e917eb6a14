/// A pair held a session. What was said has no field (HUTH-W5).
public struct Met: Recordable {
    /// The name of the kind.
    public static let kind = "met"
    /// The pair.
    public let pair: PairID
    /// Which session of the programme, from 1.
    public let session: Int
    /// The day it was held.
    public let heldOn: CalendarDate
    /// How long it took, where known.
    public let minutes: Int?
    /// How they met, such as `in-person`, where known.
    public let mode: String?
    /// Whether both had protected time for it, where known (NES-5).
    public let hadProtectedTime: Bool?

    /// A session held.
    public init(
        pair: PairID, session: Int, heldOn: CalendarDate, minutes: Int? = nil, mode: String? = nil,
        hadProtectedTime: Bool? = nil
    ) {
        self.pair = pair
        self.session = session
        self.heldOn = heldOn
        self.minutes = minutes
        self.mode = mode
        self.hadProtectedTime = hadProtectedTime
    }

    /// The day it was held.
    public var date: CalendarDate? { heldOn }

    /// What the journal keeps.
    public var json: JSONValue {
        var members: [String: JSONValue] = [
            "pair": .string(pair.description), "session": .integer(session), "heldOn": .string(heldOn.description),
            "minutes": minutes.map { .integer($0) } ?? .null, "mode": .text(mode),
        ]
        if let hadProtectedTime { members["protected"] = .bool(hadProtectedTime) }
        return .object(members)
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        pair = try record.id("pair")
        session = try record.integer("session")
        heldOn = try record.date("heldOn")
        minutes = record.integerIfAny("minutes")
        mode = record.textIfAny("mode")
        hadProtectedTime = record.flagIfAny("protected")
    }
}
