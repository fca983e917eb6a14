/// A kind of thing that happens to a cohort and is kept in its journal.
///
/// `json` is canonical: the hash chain covers it, so a kind's members are never renamed once they have shipped.
public protocol Recordable: Equatable, Sendable {
    /// The permanent name of the kind.
    static var kind: String { get }
    /// The day on which it happened, where that differs from the day of recording.
    var date: CalendarDate? { get }
    /// What the journal keeps.
    var json: JSONValue { get }
    /// Reads what the journal kept.
    ///
    /// - Throws: `RecordReader.Unreadable` when a member is missing or of another kind.
    init(reading record: RecordReader) throws
}
