/// The pre-specification was fixed: two people put their names to the digest of the definition (HUTH-W7). A second lock is
/// a change after launch, needs a reason, and marks the result post hoc.
public struct Locked: Recordable {
    /// The name of the kind.
    public static let kind = "locked"
    /// The digest of the definition's canonical form.
    public let digest: String
    /// The people who fixed it.
    public let by: [PersonID]
    /// Why it was changed; `nil` for the first lock.
    public let because: String?
    /// The day of the lock.
    public let date: CalendarDate?

    /// A lock.
    public init(digest: String, by: [PersonID], because: String?, date: CalendarDate?) {
        self.digest = digest
        self.by = by
        self.because = because
        self.date = date
    }

    /// What the journal keeps.
    public var json: JSONValue {
        .object([
            "digest": .string(digest), "by": .texts(by.map(\.description)), "because": .text(because),
            "date": .text(date?.description),
        ])
    }

    /// Reads what the journal kept.
    public init(reading record: RecordReader) throws {
        digest = try record.text("digest")
        by = try record.elements("by").compactMap(\.string).map { PersonID($0) }
        because = record.textIfAny("because")
        date = record.dateIfAny("date")
    }
}
