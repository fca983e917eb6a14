/// A matching was proposed. Pairs that both confirmers have confirmed stay; all others are replaced.
public struct Proposed: Recordable {
    /// One proposed pair.
    public struct ProposedPair: Hashable, Sendable {
        /// The pair's name, such as `pair-01`.
        public let id: PairID
        /// The mentee.
        public let mentee: PersonID
        /// The mentor.
        public let mentor: PersonID
        /// The score in weight units.
        public let score: Fraction

        /// A proposed pair.
        public init(id: PairID, mentee: PersonID, mentor: PersonID, score: Fraction) {
            self.id = id
            self.mentee = mentee
            self.mentor = mentor
            self.score = score
        }
    }

    /// The name of the kind.
    public static let kind = "proposed"
    /// The strategy's name.
    public let strategy: String
    /// The pairs.
    public let pairs: [ProposedPair]
    /// The day of the proposal.
    public let date: CalendarDate?

    /// A proposal.
    public init(strategy: String, pairs: [ProposedPair], date: CalendarDate?) {
        self.strategy = strategy
        self.pairs = pairs
        self.date = date
    }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "strategy": .string(strategy), "date": .text(date?.description),
            "pairs": .array(
                pairs.map {
                    .object([
                        "id": .string($0.id.description), "mentee": .string($0.mentee.description),
                        "mentor": .string($0.mentor.description), "score": .string($0.score.description),
                    ])
                }),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        strategy = try record.text("strategy")
        date = record.dateIfAny("date")
        pairs = try record.records("pairs").map {
            ProposedPair(
                id: try $0.id("id"), mentee: try $0.id("mentee"), mentor: try $0.id("mentor"),
                score: try $0.fraction("score"))
        }
    }
}
