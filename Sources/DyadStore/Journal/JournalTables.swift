internal import DyadCore
internal import Foundation
internal import GRDB

/// The statements on the journal's tables.
struct JournalTables {
    let db: Database

    /// The end of the journal, or `nil` when its row was taken away or cannot be read.
    func head() throws -> JournalHead? {
        guard let row = try Row.fetchOne(db, sql: "SELECT sequence, link FROM head WHERE id = 1"),
            let sequence = Int.fromDatabaseValue(row[0]), let link = Self.digest(row[1])
        else { return nil }
        return JournalHead(sequence: sequence, link: link)
    }

    func append(_ events: [SealedEvent], after head: JournalHead) throws {
        let insertEvent = try db.makeStatement(
            sql: """
                INSERT INTO event (sequence, recordedAt, actor, kind, payloadDigest, link) VALUES (?, ?, ?, ?, ?, ?)
                """)
        let insertPayload = try db.makeStatement(sql: "INSERT INTO payload (sequence, content) VALUES (?, ?)")
        var head = head
        for event in events {
            let entry = JournalEntry(event, sequence: head.sequence + 1, after: head.link)
            insertEvent.setUncheckedArguments([
                entry.sequence, entry.recordedAt, entry.actor, entry.kind, Data(entry.payloadDigest.bytes),
                Data(entry.link.bytes),
            ])
            try insertEvent.execute()
            insertPayload.setUncheckedArguments([entry.sequence, Data(entry.payload ?? [])])
            try insertPayload.execute()
            head = JournalHead(sequence: entry.sequence, link: entry.link)
        }
    }

    /// Hands over each entry after a version in order, without its event having been checked; `nil` for a row that no Dyad
    /// wrote. Stops when told `false`.
    func walk(after version: Int, _ body: (_ sequence: Int, _ entry: JournalEntry?) throws -> Bool) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT event.sequence, recordedAt, actor, kind, payloadDigest, link, content
                FROM event LEFT JOIN payload ON payload.sequence = event.sequence
                WHERE event.sequence > ? ORDER BY event.sequence
                """,
            arguments: [version])
        while let row = try rows.next() {
            let sequence = Int.fromDatabaseValue(row[0]) ?? 0
            guard try body(sequence, Self.entry(sequence, row)) else { return }
        }
    }

    func erasedSequences() throws -> Set<Int> {
        try Set(Row.fetchAll(db, sql: "SELECT sequence FROM erasure").compactMap { Int.fromDatabaseValue($0[0]) })
    }

    /// Reads with care: a file from elsewhere may hold any type in any column.
    private static func entry(_ sequence: Int, _ row: Row) -> JournalEntry? {
        guard let recordedAt = String.fromDatabaseValue(row[1]), let actor = String.fromDatabaseValue(row[2]),
            let kind = String.fromDatabaseValue(row[3]), let payloadDigest = digest(row[4]), let link = digest(row[5])
        else { return nil }
        return JournalEntry(
            sequence: sequence, recordedAt: recordedAt, actor: actor, kind: kind, payload: bytes(row[6]),
            payloadDigest: payloadDigest, link: link)
    }

    private static func digest(_ value: DatabaseValue) -> Digest? { bytes(value).flatMap { Digest(bytes: $0) } }

    private static func bytes(_ value: DatabaseValue) -> [UInt8]? { Data.fromDatabaseValue(value).map { [UInt8]($0) } }
}
