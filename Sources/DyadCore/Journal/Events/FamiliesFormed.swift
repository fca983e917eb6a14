/// Groups were formed. They stand for all groups formed before.
public struct FamiliesFormed: Recordable {
    /// One group.
    public struct Group: Hashable, Sendable {
        /// Its name, such as `family-01`.
        public let id: ID<Family>
        /// Its members.
        public let members: [PersonID]

        /// A group.
        public init(id: ID<Family>, members: [PersonID]) {
            self.id = id
            self.members = members
        }
    }

    /// The name of the kind.
    public static let kind = "families-formed"
    /// The strategy's name.
    public let strategy: String
    /// The groups.
    public let groups: [Group]
    /// The day they were formed.
    public let date: CalendarDate?

    /// Groups formed on a day.
    public init(strategy: String, groups: [Group], date: CalendarDate?) {
        self.strategy = strategy
        self.groups = groups
        self.date = date
    }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "strategy": .string(strategy), "date": .text(date?.description),
            "groups": .array(
                groups.map {
                    .object(["id": .string($0.id.description), "members": .texts($0.members.map(\.description))])
                }),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        strategy = try record.text("strategy")
        date = record.dateIfAny("date")
        groups = try record.records("groups").map {
            Group(id: try $0.id("id"), members: $0.textsIfAny("members").map { PersonID($0) })
        }
    }
}
