internal import DyadCore
internal import Foundation
internal import GRDB

/// A file that is, or will be, a store: opened with the settings that keep what was acknowledged.
struct StoreFile {
    /// “Dyad” in ASCII: tells a cohort from any other SQLite file.
    static let applicationID = 0x4479_6164

    let path: String
    let patience: Double

    private var refusal: StoreRefusal { StoreRefusal(file: path) }

    func open(for access: StoreAccess) throws -> DatabaseQueue {
        try checkThereIsAFile(for: access)
        do {
            return try connect(to: path.hasPrefix("/") ? path : "./" + path, for: access)
        } catch let error as DatabaseError where access == .reading && StoreRefusal.isUnwritable(error) {
            return try openUnwritable()
        } catch {
            throw refusal.mistakes(for: error)
        }
    }

    func openInMemory() throws -> DatabaseQueue {
        try refusal.translating {
            let queue = try DatabaseQueue(configuration: configuration)
            try queue.writeWithoutTransaction { try prepare($0, for: .creating) }
            return queue
        }
    }

    private func checkThereIsAFile(for access: StoreAccess) throws {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if exists, isFolder.boolValue { throw refusal.folder }
        if !exists, access != .creating { throw refusal.missing }
    }

    /// SQLite keeps an index beside a file in WAL mode and cannot read without it, unless it is told that nobody writes.
    /// That is only true when no log was left behind, whose events would be missed.
    private func openUnwritable() throws -> DatabaseQueue {
        let log = try? URL(fileURLWithPath: path + "-wal").resourceValues(forKeys: [.fileSizeKey])
        if let size = log?.fileSize, size > 0 { throw refusal.unfinished }
        var configuration = self.configuration
        configuration.readonly = true
        let address = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
        return try refusal.translating {
            let queue = try DatabaseQueue(path: address, configuration: configuration)
            try queue.read { _ = try checkIdentity($0, for: .reading) }
            return queue
        }
    }

    private func connect(to path: String, for access: StoreAccess) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { try prepare($0, for: access) }
        return queue
    }

    /// GRDB's own WAL mode is not used: it sets `synchronous` to NORMAL and writes a table at each opening.
    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in
            // A file that somebody sent may hold anything: its schema may call nothing outside SQLite's harmless functions.
            try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
        }
        return configuration
    }

    private func prepare(_ db: Database, for access: StoreAccess) throws {
        let version = try checkIdentity(db, for: access)
        guard access != .reading else { return }
        try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        guard version < Migration.newest else { return }
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        try db.inTransaction(.immediate) {
            // Another command may have done the same while this one waited.
            let version = try checkIdentity(db, for: access)
            for migration in Migration.all where migration.version > version { try db.execute(sql: migration.sql) }
            try db.execute(
                sql: "PRAGMA application_id = \(Self.applicationID); PRAGMA user_version = \(Migration.newest)")
            return .commit
        }
    }

    /// The version of the tables, 0 for a file without any.
    ///
    /// - Throws: `Mistakes` for a file that is no store, or not one for this Dyad.
    private func checkIdentity(_ db: Database, for access: StoreAccess) throws -> Int {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if application == Self.applicationID, version > 0 {
            if version > Migration.newest { throw refusal.newer(version) }
            if version < Migration.newest, access == .reading { throw refusal.older(version) }
            return version
        }
        let isEmpty = try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master)") ?? false
        guard application == 0, version == 0, isEmpty else { throw refusal.foreign }
        // A command that was cut off, or found the disk full, may leave an empty file.
        guard access == .creating else { throw refusal.missing }
        return 0
    }
}
