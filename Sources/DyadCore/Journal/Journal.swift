/// Where a cohort's events are kept: append-only, one writer at a time.
public protocol Journal {
    /// Adds events at the end, all or none.
    ///
    /// - Parameter version: the number of entries that the caller has seen.
    /// - Throws: `JournalConflict` when the journal has grown since.
    func append(_ events: [Event], expecting version: Int) throws
    /// The entries after a version, in order.
    func entries(after version: Int) throws -> [JournalEntry]
}
