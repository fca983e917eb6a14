internal import DyadCore
internal import GRDB
internal import Testing

@testable internal import DyadStore

struct JournalTests {
    @Test(arguments: Medium.allCases)
    func `a new journal is empty and its head is the origin`(_ medium: Medium) throws {
        try medium.withStore { store throws in
            #expect(try store.head == JournalHead(sequence: 0, link: JournalEntry.origin))
            #expect(try store.entries().isEmpty)
            #expect(try store.verify() == nil)
        }
    }

    @Test(arguments: Medium.allCases)
    func `events come back as they were recorded, in order and chained`(_ medium: Medium) throws {
        try medium.withStore { store in
            try store.append(meetings(1...2), expecting: 0)
            try store.append(meetings(3...3), expecting: 2)
            let entries = try store.entries()
            #expect(entries.map(\.sequence) == [1, 2, 3])
            #expect(
                try entries.compactMap { try $0.event()?.record as? Met } == meetings(1...3).map { $0.record as? Met })
            #expect(try entries.compactMap { try $0.event()?.actor } == meetings(1...3).map(\.actor))
            #expect(try entries.compactMap { try $0.event()?.recordedAt } == meetings(1...3).map(\.recordedAt))
            #expect(try store.head == JournalHead(sequence: 3, link: entries[2].link))
            #expect(try store.entries(after: 2) == [entries[2]])
            #expect(try store.entries(after: 3).isEmpty)
            #expect(try store.verify() == nil)
        }
    }

    @Test(arguments: Medium.allCases)
    func `a writer who has seen another length is told, and nothing is stored`(_ medium: Medium) throws {
        try medium.withStore { store in
            try store.append(meetings(1...2), expecting: 0)
            for expected in [-1, 0, 1, 3] {
                #expect(throws: JournalConflict(expected: expected, found: 2)) {
                    try store.append(meetings(3...4), expecting: expected)
                }
            }
            #expect(try store.head.sequence == 2)
        }
    }

    @Test func `of two writers who read the same, one stores and the other is told`() throws {
        try withFolder { folder in
            let first = try CohortStore(at: folder + "/cohort.sqlite", for: .creating)
            let second = try CohortStore(at: folder + "/cohort.sqlite", for: .writing)
            let seen = (try first.head.sequence, try second.head.sequence)
            try first.append(meetings(1...1), expecting: seen.0)
            #expect(throws: JournalConflict(expected: 0, found: 1)) {
                try second.append(meetings(2...2), expecting: seen.1)
            }
            try second.append(meetings(2...2), expecting: 1)
            #expect(try first.entries() == second.entries())
            #expect(try first.verify() == nil)
        }
    }

    @Test(arguments: Medium.allCases)
    func `people and events are stored together or not at all`(_ medium: Medium) throws {
        try medium.withStore { store in
            let first = [PersonRecord(id: "mentee-01", contact: "ada@example.org", name: "Ada Iwu")]
            try store.record(meetings(1...1), people: first, expecting: 0)
            let rivals = [
                PersonRecord(id: "mentor-01", contact: "bo@example.org"),
                PersonRecord(id: "mentee-01", contact: "cy@example.org"),
            ]
            #expect(try codes { try store.record(meetings(2...2), people: rivals, expecting: 1) } == ["person-taken"])
            #expect(throws: JournalConflict.self) {
                try store.record(meetings(2...2), people: [rivals[0]], expecting: 0)
            }
            #expect(try store.people().map(\.id) == ["mentee-01"])
            #expect(try store.head.sequence == 1)
            try store.record([], people: first, expecting: 1)
            #expect(try store.people() == first)
        }
    }

    @Test(
        arguments: [
            "UPDATE event SET kind = 'judged' WHERE sequence = 2", "DELETE FROM event WHERE sequence = 3",
            "INSERT OR REPLACE INTO event SELECT * FROM event WHERE sequence = 2",
            "INSERT INTO event SELECT 9, recordedAt, actor, kind, payloadDigest, link FROM event WHERE sequence = 2",
            "UPDATE payload SET content = X'00' WHERE sequence = 2", "DELETE FROM payload WHERE sequence = 2",
            "INSERT OR REPLACE INTO payload VALUES (3, X'00')", "INSERT OR REPLACE INTO payload VALUES (2, X'00')",
            "UPDATE erasure SET because = 'x'", "DELETE FROM erasure",
            "INSERT OR REPLACE INTO erasure VALUES (1, 'now', 'x')",
            "UPDATE head SET sequence = 2", "UPDATE head SET sequence = 4", "DELETE FROM head",
            "INSERT OR REPLACE INTO head VALUES (1, 0, zeroblob(32))", "DELETE FROM person",
            "UPDATE person SET id = 'mentee-07'",
            "INSERT OR REPLACE INTO person VALUES ('mentee-01', 'x', 'x', NULL)",
        ])
    func `the tables themselves refuse to change history`(sql: String) throws {
        let store = try CohortStore.inMemory()
        let people = [PersonRecord(id: "mentee-01", contact: "ada@example.org", name: "Ada Iwu")]
        try store.record(meetings(1...3), people: people, expecting: 0)
        try store.eraseContent(of: [1], because: "a name was in it", at: noon)
        #expect(throws: DatabaseError.self) { try store.tamper(sql) }
        #expect(try store.verify() == nil)
    }
}
