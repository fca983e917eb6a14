internal import DyadCore
internal import Testing

@testable internal import DyadStore

struct VerificationTests {
    private static let columns = "recordedAt, actor, kind, payloadDigest, link"

    /// Journals of six events, what is done to them, the event that is named and the words.
    private static let tamperings: [(sql: String, sequence: Int, words: String)] = [
        ("UPDATE payload SET content = X'7B7D' WHERE sequence = 3", 3, "the content of event 3 was changed"),
        (
            "DELETE FROM payload WHERE sequence = 4", 4,
            "the content of event 4 is missing, and no erasure of it was recorded"
        ),
        ("UPDATE event SET actor = '{}' WHERE sequence = 2", 2, changed(2)),
        ("UPDATE event SET recordedAt = '2020-01-01T00:00:00Z' WHERE sequence = 2", 2, changed(2)),
        ("UPDATE event SET kind = 'locked' WHERE sequence = 5", 5, changed(5)),
        ("UPDATE event SET link = zeroblob(32) WHERE sequence = 1", 1, changed(1)),
        ("UPDATE event SET payloadDigest = zeroblob(32) WHERE sequence = 6", 6, "the content of event 6 was changed"),
        (
            "PRAGMA ignore_check_constraints = ON; UPDATE event SET link = X'00' WHERE sequence = 4", 4,
            "event 4 cannot be read"
        ),
        (deleted("= 1"), 1, "event 1 is missing"), (deleted("= 3"), 3, "event 3 is missing"),
        (deleted("IN (3, 4)"), 3, "event 3 is missing"), (deleted("= 6"), 6, "event 6 is missing from the end"),
        (deleted(">= 4"), 4, "event 4 is missing from the end"), (deleted("> 0"), 1, "event 1 is missing from the end"),
        (
            """
            UPDATE event SET sequence = 99 WHERE sequence = 3; UPDATE event SET sequence = 3 WHERE sequence = 4;
            UPDATE event SET sequence = 4 WHERE sequence = 99; UPDATE payload SET sequence = 99 WHERE sequence = 3;
            UPDATE payload SET sequence = 3 WHERE sequence = 4; UPDATE payload SET sequence = 4 WHERE sequence = 99
            """, 3, changed(3)
        ),
        (
            """
            CREATE TEMP TABLE swap AS SELECT sequence, content FROM payload;
            UPDATE payload SET content = (SELECT content FROM swap WHERE swap.sequence = 7 - payload.sequence)
            WHERE sequence IN (3, 4)
            """, 3, "the content of event 3 was changed"
        ),
        (
            """
            UPDATE event SET sequence = -sequence - 1 WHERE sequence >= 3;
            UPDATE event SET sequence = -sequence WHERE sequence < 0;
            UPDATE payload SET sequence = -sequence - 1 WHERE sequence >= 3;
            UPDATE payload SET sequence = -sequence WHERE sequence < 0;
            INSERT INTO event SELECT 3, \(columns) FROM event WHERE sequence = 2;
            INSERT INTO payload SELECT 3, content FROM payload WHERE sequence = 2
            """, 3, changed(3)
        ),
        (
            """
            INSERT INTO event SELECT 7, \(columns) FROM event WHERE sequence = 6;
            INSERT INTO payload SELECT 7, content FROM payload WHERE sequence = 6
            """, 7, changed(7)
        ),
        (
            "INSERT INTO event SELECT 0, \(columns) FROM event WHERE sequence = 6", 0,
            "event 0 was added before the first event"
        ),
        ("UPDATE head SET sequence = 5", 6, "event 6 was not added by Dyad"),
        ("UPDATE head SET link = zeroblob(32)", 6, "event 6 is not the newest one that was recorded"),
        ("DELETE FROM head", 7, "the note of the newest event is missing"),
    ]

    private static func changed(_ sequence: Int) -> String {
        "event \(sequence) was changed, or does not follow the one before"
    }

    private static func deleted(_ which: String) -> String {
        "DELETE FROM payload WHERE sequence \(which); DELETE FROM event WHERE sequence \(which)"
    }

    private static let withoutGuards: [String] = [
        "eventInsert", "eventInserted", "eventUpdate", "eventDelete", "payloadInsert", "payloadUpdate", "payloadDelete",
        "headUpdate", "headDelete",
    ]

    private func store() throws -> CohortStore {
        let store = try CohortStore.inMemory()
        try store.append(meetings(1...6), expecting: 0)
        return store
    }

    @Test(arguments: tamperings.indices)
    func `the first event that was tampered with is named`(row: Int) throws {
        let (sql, sequence, words) = Self.tamperings[row]
        let store = try store()
        try store.tamper(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
                + Self.withoutGuards.map { "DROP TRIGGER \($0);" }.joined() + sql)
        #expect(try store.verify() == JournalDamage(sequence: sequence, description: words))
    }

    @Test func `a journal that was cut or written anew is told by a head that was kept elsewhere`() throws {
        let kept = try store().head
        let rewritten = try CohortStore.inMemory()
        try rewritten.append(meetings(2...7), expecting: 0)
        #expect(try rewritten.verify() == nil)
        #expect(try rewritten.verify(against: kept)?.sequence == 6)
        let shorter = try CohortStore.inMemory()
        try shorter.append(meetings(1...4), expecting: 0)
        #expect(try shorter.verify() == nil)
        #expect(try shorter.verify(against: kept)?.description == "event 5 is missing from the end")
        let grown = try store()
        try grown.append(meetings(7...9), expecting: 6)
        #expect(try grown.verify(against: kept) == nil)
        #expect(try grown.verify(against: JournalHead(sequence: 0, link: Digest(of: "x")))?.sequence == 0)
    }

    @Test(arguments: Medium.allCases)
    func `erased content is gone, its reason stays and the chain holds`(_ medium: Medium) throws {
        try medium.withStore { store in
            try store.append(meetings(1...3), expecting: 0)
            let head = try store.head
            #expect(try codes { try store.eraseContent(of: [2], because: " ", at: noon) } == ["reason-missing"])
            #expect(try codes { try store.eraseContent(of: [2, 4], because: "x", at: noon) } == ["event-unknown"])
            #expect(try store.entries()[1].payload != nil)
            try store.eraseContent(of: [2, 2], because: "a name was in it", at: noon)
            try store.eraseContent(of: [2], because: "again", at: noon)
            #expect(try store.entries().map { $0.payload == nil } == [false, true, false])
            #expect(try store.entries()[1].event() == nil)
            #expect(try store.verify(against: head) == nil)
            try store.append(meetings(4...4), expecting: 3)
            #expect(try store.verify(against: head) == nil)
            #expect(try store.fileProblems().isEmpty)
        }
    }
}
