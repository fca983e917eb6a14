internal import DyadCore
internal import Foundation
internal import GRDB
internal import Glibc
internal import Testing

@testable internal import DyadStore

struct OpeningTests {
    /// Runs a body as somebody who owns nothing, because folder rights do not bind the administrator. Rights are the
    /// thread's own on Linux.
    private func withoutRights(_ body: () throws -> Void) throws {
        typealias SetID = @convention(c) (UInt32) -> Int32
        let symbol = try #require(dlsym(nil, "setfsuid"))
        let setID = unsafeBitCast(symbol, to: SetID.self)
        let before = setID(65534)
        defer { _ = setID(UInt32(bitPattern: before)) }
        try body()
    }

    private func setRights(_ rights: Int, _ path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: path)
    }

    private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    @Test func `a store that is written opens again with everything in it, in one file`() throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            let people = [PersonRecord(id: "mentee-01", contact: "ada@example.org", name: "Ada Iwu")]
            _ = try CohortStore(at: path, for: .creating)
            try CohortStore(at: path, for: .writing).record(meetings(1...200), people: people, expecting: 0)
            for access in [StoreAccess.creating, .writing, .reading] {
                let store = try CohortStore(at: path, for: access)
                #expect(try store.entries().count == 200)
                #expect(try store.people() == people)
                #expect(try store.verify() == nil)
                #expect(try store.fileProblems().isEmpty)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["cohort.sqlite"])
        }
    }

    @Test(arguments: [StoreAccess.creating, .writing])
    func `a writer syncs each transaction and keeps to the rules of the tables`(access: StoreAccess) throws {
        try withFolder { folder in
            _ = try CohortStore(at: folder + "/cohort.sqlite", for: .creating)
            let store = try CohortStore(at: folder + "/cohort.sqlite", for: access)
            func setting(_ name: String) throws -> String? {
                try store.queue.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") }
            }
            #expect(try setting("synchronous") == "2")
            #expect(try setting("journal_mode") == "wal")
            #expect(try setting("foreign_keys") == "1")
            #expect(try setting("busy_timeout") == "5000")
            #expect(try setting("secure_delete") == "1")
            #expect(try setting("trusted_schema") == "0")
            #expect(try setting("application_id") == "\(0x4479_6164)")
            #expect(try setting("user_version") == "\(Migration.newest)")
        }
    }

    @Test func `the versions of the tables follow one another and the first link is the origin`() throws {
        #expect(Migration.all.map(\.version) == Array(1...Migration.newest))
        #expect(try CohortStore.inMemory().verify() == nil)
    }

    @Test func `a store of an older version is brought up to date with its events`() throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            try CohortStore(at: path, for: .creating).append(meetings(1...3), expecting: 0)
            try CohortStore(at: path, for: .writing).tamper("DROP TABLE person; PRAGMA user_version = 1")
            #expect(try codes { _ = try CohortStore(at: path, for: .reading) } == ["store-older"])
            let store = try CohortStore(at: path, for: .writing)
            #expect(try store.people().isEmpty)
            #expect(try store.entries().count == 3)
        }
    }

    @Test func `a store of a newer Dyad is refused and left as it is`() throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            try CohortStore(at: path, for: .creating).tamper("PRAGMA user_version = 99")
            let before = try bytes(path)
            for access in [StoreAccess.creating, .writing, .reading] {
                #expect(try codes { _ = try CohortStore(at: path, for: access) } == ["store-newer"])
            }
            #expect(try bytes(path) == before)
        }
    }

    @Test func `what is not there is made only when asked`() throws {
        try withFolder { folder throws in
            let path = folder + "/cohort.sqlite"
            for access in [StoreAccess.writing, .reading] {
                #expect(try codes { _ = try CohortStore(at: path, for: access) } == ["store-missing"])
            }
            for access in [StoreAccess.creating, .writing, .reading] {
                #expect(try codes { _ = try CohortStore(at: folder, for: access) } == ["store-folder"])
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
            #expect(
                try codes { _ = try CohortStore(at: folder + "/none/cohort.sqlite", for: .creating) }
                    == ["store-unwritable"])
            #expect(
                try codes { _ = try CohortStore(at: "/proc/cohort.sqlite", for: .creating) } == ["store-unwritable"])
        }
    }

    @Test(arguments: ["Respondent,Start date\n", String(repeating: "\u{0}", count: 8192), "SQLite format 3\u{0}"])
    func `a file of another kind is refused and left as it is`(content: String) throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            try Data(content.utf8).write(to: URL(fileURLWithPath: path))
            for access in [StoreAccess.creating, .writing, .reading] {
                #expect(try codes { _ = try CohortStore(at: path, for: access) } == ["store-foreign"])
            }
            #expect(try bytes(path) == Data(content.utf8))
        }
    }

    @Test(arguments: ["CREATE TABLE other (a)", "PRAGMA application_id = 7", "PRAGMA user_version = 1"])
    func `the database of another program is refused and left as it is`(sql: String) throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
            let before = try bytes(path)
            for access in [StoreAccess.creating, .writing, .reading] {
                #expect(try codes { _ = try CohortStore(at: path, for: access) } == ["store-foreign"])
            }
            #expect(try bytes(path) == before)
        }
    }

    @Test func `an empty file, left by a command that was cut off, becomes a store`() throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            try Data().write(to: URL(fileURLWithPath: path))
            for access in [StoreAccess.writing, .reading] {
                #expect(try codes { _ = try CohortStore(at: path, for: access) } == ["store-missing"])
            }
            #expect(try CohortStore(at: path, for: .creating).head.sequence == 0)
        }
    }

    @Test(arguments: [0.3, 0.6, 0.9])
    func `a damaged file is told in words, wherever the damage is`(part: Double) throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            try CohortStore(at: path, for: .creating).append(meetings(1...2000), expecting: 0)
            var content = try bytes(path)
            let start = Int(Double(content.count) * part) / 4096 * 4096
            content.replaceSubrange(start..<start + 8192, with: Data(repeating: 0x5A, count: 8192))
            try content.write(to: URL(fileURLWithPath: path))
            let found = try codes {
                let store = try CohortStore(at: path, for: .reading)
                #expect(try store.fileProblems().isEmpty == false)
                _ = try store.entries()
            }
            #expect(found == ["store-damaged"])
        }
    }

    @Test(arguments: ["event", "payload", "head", "person"])
    func `a file whose tables were taken away or replaced is told in words`(table: String) throws {
        let empty = try CohortStore.inMemory()
        try empty.tamper("PRAGMA foreign_keys = OFF; DROP TABLE \(table)")
        let replaced = try CohortStore.inMemory()
        try replaced.tamper("PRAGMA foreign_keys = OFF; DROP TABLE \(table); CREATE TABLE \(table) AS SELECT 'x' AS id")
        for store in [empty, replaced] {
            let found = try codes {
                _ = try store.people()
                _ = try store.head
                _ = try store.entries()
            }
            #expect(found == ["store-damaged"])
        }
    }

    @Test func `a folder that cannot be written can be read, and says so when written`() throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            try CohortStore(at: path, for: .creating).append(meetings(1...3), expecting: 0)
            try setRights(0o555, folder)
            try setRights(0o444, path)
            defer { try? setRights(0o755, folder) }
            try withoutRights { () throws in
                let store = try CohortStore(at: path, for: .reading)
                #expect(try store.entries().count == 3)
                #expect(try store.verify() == nil)
                #expect(try codes { try store.append(meetings(4...4), expecting: 3) } == ["store-unwritable"])
                #expect(try codes { _ = try CohortStore(at: path, for: .writing) } == ["store-unwritable"])
                #expect(
                    try codes { _ = try CohortStore(at: folder + "/new.sqlite", for: .creating) }
                        == ["store-unwritable"])
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["cohort.sqlite"])
        }
    }

    @Test func `a file that may not be read at all is told in words`() throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            _ = try CohortStore(at: path, for: .creating)
            try setRights(0o600, path)
            try withoutRights { () throws in
                #expect(try codes { _ = try CohortStore(at: path, for: .reading) } == ["store-unwritable"])
            }
        }
    }

    @Test func `events left in the log of a folder that cannot be written are never passed over`() throws {
        try withFolder { folder in
            let copy = folder + "/copy"
            try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
            let store = try CohortStore(at: folder + "/cohort.sqlite", for: .creating)
            try store.append(meetings(1...3), expecting: 0)
            for name in ["cohort.sqlite", "cohort.sqlite-wal"] {
                try FileManager.default.copyItem(atPath: "\(folder)/\(name)", toPath: "\(copy)/\(name)")
                try setRights(0o444, "\(copy)/\(name)")
            }
            try setRights(0o555, copy)
            defer { try? setRights(0o755, copy) }
            try withoutRights { () throws in
                #expect(
                    try codes { _ = try CohortStore(at: copy + "/cohort.sqlite", for: .reading) } == [
                        "store-unwritable"
                    ])
            }
            try setRights(0o755, copy)
            #expect(try CohortStore(at: copy + "/cohort.sqlite", for: .reading).head.sequence == 3)
        }
    }

    @Test func `a full disk stores nothing and breaks nothing`() throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            let store = try CohortStore(at: path, for: .creating)
            try store.append(meetings(1...3), expecting: 0)
            try store.tamper("PRAGMA max_page_count = 20")
            #expect(try codes { try store.append(meetings(4...3000), expecting: 3) } == ["store-full"])
            #expect(try store.head.sequence == 3)
            try store.append(meetings(4...4), expecting: 3)
            #expect(try store.verify() == nil)
        }
    }

    @Test func `a store that somebody else is writing is waited for and then said to be busy`() throws {
        try withFolder { folder in
            let path = folder + "/cohort.sqlite"
            _ = try CohortStore(at: path, for: .creating)
            let other = try DatabaseQueue(path: path)
            let store = try CohortStore(at: path, for: .writing, patience: 0.05)
            try other.inTransaction(.immediate) { _ throws in
                #expect(try codes { try store.append(meetings(1...1), expecting: 0) } == ["store-busy"])
                #expect(try CohortStore(at: path, for: .reading).entries().isEmpty)
                return .rollback
            }
            try store.append(meetings(1...1), expecting: 0)
            #expect(try store.head.sequence == 1)
        }
    }

    @Test(
        arguments: [
            (.SQLITE_BUSY, "store-busy"), (.SQLITE_BUSY_SNAPSHOT, "store-busy"), (.SQLITE_LOCKED, "store-busy"),
            (.SQLITE_FULL, "store-full"), (.SQLITE_IOERR_SHMSIZE, "store-full"), (.SQLITE_CANTOPEN, "store-unwritable"),
            (.SQLITE_READONLY, "store-unwritable"), (.SQLITE_READONLY_DIRECTORY, "store-unwritable"),
            (.SQLITE_PERM, "store-unwritable"), (.SQLITE_CORRUPT, "store-damaged"), (.SQLITE_NOTADB, "store-foreign"),
            (.SQLITE_CONSTRAINT_TRIGGER, "store-damaged"), (.SQLITE_IOERR_READ, "store-failed"),
            (.SQLITE_NOMEM, "store-failed"),
        ] as [(ResultCode, String)])
    func `what SQLite reports is put into words`(result: ResultCode, code: String) throws {
        let error = StoreRefusal(file: "cohort.sqlite").mistakes(for: DatabaseError(resultCode: result))
        #expect(try codes { throw error } == [code])
        #expect((error as? Mistakes)?.all.first?.place == .file("cohort.sqlite"))
    }
}
