public import DyadCore
internal import GRDB

/// A cohort on disk: its journal of events and, apart from it, the people behind the pseudonyms, in one SQLite file.
///
/// Choose it when one programme runs from one folder; several commands may use the file at once, and one writes at a time.
/// Each write is one transaction: it is on the disk when the call returns, or nothing of it is.
///
/// Every call throws `Mistakes` with one `Diagnostic` that an administrator can act on: `store-missing`, `store-folder`,
/// `store-foreign`, `store-newer`, `store-older`, `store-damaged`, `store-unwritable`, `store-full`, `store-busy` or
/// `store-failed`.
public final class CohortStore: Journal, Sendable {
    /// What the file of a cohort is called in its programme folder.
    public static let fileName = "cohort.sqlite"

    let queue: DatabaseQueue
    let refusal: StoreRefusal
    private let access: StoreAccess

    /// Opens a store, or makes one when the access is `creating`.
    ///
    /// - Throws: `Mistakes` when there is no store, or none that can be used; the file is then as it was.
    public convenience init(at path: String, for access: StoreAccess) throws {
        try self.init(at: path, for: access, patience: 5)
    }

    /// Opens a store whose other users are waited for so many seconds.
    init(at path: String, for access: StoreAccess, patience: Double) throws {
        refusal = StoreRefusal(file: path)
        self.access = access
        queue = try StoreFile(path: path, patience: patience).open(for: access)
    }

    private init(inMemory queue: DatabaseQueue) {
        refusal = StoreRefusal(file: "the store in memory")
        access = .creating
        self.queue = queue
    }

    /// An empty store that is gone when the last reference is: for trials and tests.
    public static func inMemory() throws -> CohortStore {
        let file = StoreFile(path: "the store in memory", patience: 5)
        return CohortStore(inMemory: try file.openInMemory())
    }

    /// Reads in one transaction, so that everything read belongs together.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try refusal.translating { try queue.read(body) }
    }

    /// Writes in one IMMEDIATE transaction: all of it or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard access != .reading else { throw refusal.openedForReading }
        return try refusal.translating { try queue.write(body) }
    }
}
