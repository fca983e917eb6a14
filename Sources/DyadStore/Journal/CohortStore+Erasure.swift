public import DyadCore
internal import GRDB

extension CohortStore {
    /// Removes what some events say, for good, and records when and why; the chain of the events stays valid.
    ///
    /// For answers that hold what ought never to have been written down. Events that are erased already are left.
    ///
    /// - Throws: `Mistakes` with the code `event-unknown` or `reason-missing`; nothing is then erased.
    public func eraseContent(of sequences: [Int], because reason: String, at moment: Timestamp) throws {
        let reason = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !reason.isEmpty else { throw refusal.reasonMissing }
        try write { db in
            let erased = try JournalTables(db: db).erasedSequences()
            for sequence in Set(sequences).subtracting(erased).sorted() {
                let known = "SELECT EXISTS (SELECT 1 FROM event WHERE sequence = ?)"
                guard try Bool.fetchOne(db, sql: known, arguments: [sequence]) == true else {
                    throw refusal.unknownEvent(sequence)
                }
                try db.execute(
                    sql: "INSERT INTO erasure (sequence, at, because) VALUES (?, ?, ?)",
                    arguments: [sequence, moment.description, reason])
                try db.execute(sql: "DELETE FROM payload WHERE sequence = ?", arguments: [sequence])
            }
        }
        try forgetLog()
    }

    /// Removes a person's name, contact and registration for good. The pseudonym stays taken, and the journal as it is.
    ///
    /// - Throws: `Mistakes` with the code `person-unknown` when there is no such pseudonym.
    public func erase(_ person: PersonID) throws {
        try write { db in
            guard try PersonTable(db: db).erase(person) else { throw refusal.unknownPerson(person) }
        }
        try forgetLog()
    }

    /// Writes the log back and empties it, because it still holds what was just erased. Where another command reads, that
    /// happens when the last one closes the file.
    private func forgetLog() throws {
        try refusal.translating {
            try queue.writeWithoutTransaction { db in
                _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
        }
    }
}
