public import DyadCore

extension CohortStore {
    /// The end of the journal: its length is the version that `append` expects.
    ///
    /// - Complexity: O(1), whatever the length of the journal.
    public var head: JournalHead {
        get throws {
            try read { db in
                guard let head = try JournalTables(db: db).head() else { throw refusal.damaged }
                return head
            }
        }
    }

    /// Adds events at the end, all or none.
    ///
    /// - Parameter version: the number of events that the caller has seen.
    /// - Throws: `JournalConflict` when the journal has grown since.
    /// - Complexity: linear in the number of events added.
    public func append(_ events: [Event], expecting version: Int) throws {
        try record(events, people: [], expecting: version)
    }

    /// Adds events and the people whom they are about, all or none.
    ///
    /// - Parameter people: as `Directory` registered them; what is newly known of somebody is added.
    /// - Parameter version: the number of events that the caller has seen.
    /// - Throws: `JournalConflict` when the journal has grown since; `Mistakes` with the code `person-taken` when a
    ///   pseudonym or contact was given to somebody else meanwhile.
    /// - Complexity: linear in the number of events and people added.
    public func record(_ events: [Event], people: [PersonRecord], expecting version: Int) throws {
        try record(sealed: events.map { SealedEvent($0) }, people: people, expecting: version)
    }

    /// The same for events that are sealed already.
    public func record(sealed events: [SealedEvent], people: [PersonRecord], expecting version: Int) throws {
        try write { db in
            let tables = JournalTables(db: db)
            guard let head = try tables.head() else { throw refusal.damaged }
            guard head.sequence == version else { throw JournalConflict(expected: version, found: head.sequence) }
            for person in people where try !PersonTable(db: db).keep(person) { throw refusal.taken(person.id) }
            try tables.append(events, after: head)
        }
    }

    /// The entries after a version, in order. They are not verified: see `verify(against:)`.
    ///
    /// - Throws: `Mistakes` with the code `store-damaged` when a row cannot be read.
    /// - Complexity: linear in the number of entries returned.
    public func entries(after version: Int = 0) throws -> [JournalEntry] {
        try read { db in
            var entries: [JournalEntry] = []
            try JournalTables(db: db).walk(after: version) { sequence, entry in
                guard let entry else { throw refusal.damagedEvent(sequence) }
                entries.append(entry)
                return true
            }
            return entries
        }
    }
}
