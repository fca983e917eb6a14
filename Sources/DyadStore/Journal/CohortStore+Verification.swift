internal import DyadCore
internal import GRDB

extension CohortStore {
    /// The first thing wrong with the journal, or `nil` when every event stands as it was recorded.
    ///
    /// Within the file alone, this sees content or events that were changed, deleted, inserted or swapped, content that is
    /// gone without a recorded erasure, and events cut off or added at the end behind Dyad's back. It cannot see a file in
    /// which somebody who knows how Dyad works wrote everything anew, from an event to the end, `head` included, or put
    /// back an older copy. Comparing with a head that was kept elsewhere, such as in a committee's minutes, sees both up to
    /// that event.
    ///
    /// - Parameter known: a head that was written down earlier.
    /// - Throws: `Mistakes` when the file itself cannot be read.
    /// - Complexity: linear in the number of events; one event is in memory at a time.
    public func verify(against known: JournalHead? = nil) throws -> JournalDamage? {
        try read { db in
            let tables = JournalTables(db: db)
            let erased = try tables.erasedSequences()
            var end = JournalHead(sequence: 0, link: JournalEntry.origin)
            var damage = Self.difference(of: end, from: known)
            guard damage == nil else { return damage }
            try tables.walk(after: .min) { sequence, entry in
                damage = Self.damage(in: entry, at: sequence, after: end, erased: erased)
                guard damage == nil, let entry else { return false }
                end = JournalHead(sequence: sequence, link: entry.link)
                damage = Self.difference(of: end, from: known)
                return damage == nil
            }
            return try damage ?? Self.damage(atThe: end, head: tables.head(), known: known)
        }
    }

    /// What SQLite finds wrong with the file as such, in SQLite's words; empty when nothing is.
    ///
    /// - Complexity: reads the whole file.
    public func fileProblems() throws -> [String] {
        try read { db in
            let answers = try Row.fetchAll(db, sql: "PRAGMA integrity_check(20)")
            return answers.compactMap { String.fromDatabaseValue($0[0]) }.filter { $0 != "ok" }
        }
    }

    private static func damage(
        in entry: JournalEntry?, at sequence: Int, after previous: JournalHead, erased: Set<Int>
    ) -> JournalDamage? {
        let expected = previous.sequence + 1
        if sequence < expected {
            return JournalDamage(sequence: sequence, description: "event \(sequence) was added before the first event")
        }
        guard let entry else {
            return JournalDamage(sequence: sequence, description: "event \(sequence) cannot be read")
        }
        if let words = entry.damage(after: previous.link, at: expected) {
            return JournalDamage(sequence: expected, description: words)
        }
        if entry.payload == nil, !erased.contains(sequence) {
            return JournalDamage(
                sequence: sequence,
                description: "the content of event \(sequence) is missing, and no erasure of it was recorded")
        }
        return nil
    }

    private static func difference(of end: JournalHead, from known: JournalHead?) -> JournalDamage? {
        guard let known, known.sequence == end.sequence, known.link != end.link else { return nil }
        return JournalDamage(
            sequence: end.sequence,
            description: "event \(end.sequence), or one before it, is not the one that was written down")
    }

    private static func damage(atThe end: JournalHead, head: JournalHead?, known: JournalHead?) -> JournalDamage? {
        let next = end.sequence + 1
        guard let head else {
            return JournalDamage(sequence: next, description: "the note of the newest event is missing")
        }
        if max(head.sequence, known?.sequence ?? 0) > end.sequence {
            return JournalDamage(sequence: next, description: "event \(next) is missing from the end")
        }
        if head.sequence < end.sequence {
            return JournalDamage(
                sequence: head.sequence + 1, description: "event \(head.sequence + 1) was not added by Dyad")
        }
        if head.link != end.link {
            return JournalDamage(
                sequence: end.sequence, description: "event \(end.sequence) is not the newest one that was recorded")
        }
        return nil
    }
}
