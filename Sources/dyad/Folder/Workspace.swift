import DyadCore
import DyadStore

/// A programme at work: its definition, its journal and the cohort that the journal tells.
struct Workspace {
    let folder: ProgrammeFolder
    let definition: ProgrammeDefinition
    let now: Timestamp
    private(set) var cohort: Cohort
    private(set) var directory: Directory
    private(set) var version: Int
    private(set) var head: Digest?
    private let store: CohortStore
    private var events: [Event]

    var today: CalendarDate { now.date }

    init(_ folder: ProgrammeFolder, definition: ProgrammeDefinition, now: Timestamp, toWrite: Bool) throws {
        self.folder = folder
        self.definition = definition
        self.now = now
        store =
            toWrite
            ? try CohortStore(at: folder.storePath, for: .creating)
            : folder.hasStore ? try CohortStore(at: folder.storePath, for: .reading) : try CohortStore.inMemory()
        let entries = try store.entries(after: 0)
        try Workspace.verify(entries, against: try store.head.link, in: folder)
        events = try Workspace.events(of: entries, in: folder)
        cohort = Cohort(definition, events: events)
        directory = Directory(try store.people())
        version = entries.count
        head = entries.last?.link
    }

    /// The same programme at another moment.
    func at(_ moment: Timestamp) -> Workspace {
        Workspace(copying: self, now: moment)
    }

    private init(copying other: Workspace, now: Timestamp) {
        folder = other.folder
        definition = other.definition
        self.now = now
        cohort = other.cohort
        directory = other.directory
        version = other.version
        head = other.head
        store = other.store
        events = other.events
    }

    /// The journal as it is stored.
    func entries() throws -> [JournalEntry] { try store.entries(after: 0) }

    /// The cohort as at a day.
    func cohort(asAt date: CalendarDate) -> Cohort {
        events.allSatisfy { $0.date <= date } ? cohort : Cohort(definition, events: events, asAt: date)
    }

    /// Stores what happened and the people newly known, together or not at all.
    mutating func record(_ records: [any Recordable], by actor: Actor, directory: Directory? = nil) throws {
        let people = directory?.changes ?? []
        guard !records.isEmpty || !people.isEmpty else { return }
        let new = records.map { Event($0, by: actor, at: now) }
        try store.record(sealed: new.mapOverCores { SealedEvent($0) }, people: people, expecting: version)
        events += new
        version += new.count
        head = try store.head.link
        cohort = cohort.adding(new)
        if let directory { self.directory = directory.settled }
    }

    /// Nothing is shown or added while the journal is damaged.
    private static func verify(_ entries: [JournalEntry], against head: Digest, in folder: ProgrammeFolder) throws {
        // Each entry is held against the link before it as it is stored: that can be done in any order.
        let links = [JournalEntry.origin] + entries.map(\.link)
        let damages = Array(entries.indices).mapOverCores { index in
            entries[index].damage(after: links[index], at: index + 1)
        }
        var damage = damages.lazy.compactMap { $0 }.first
        if damage == nil, links[entries.count] != head { damage = "events are missing at the end" }
        guard let damage else { return }
        throw Stop.badInput(
            "journal-damaged", at: .file(folder.storePath), "The cohort's journal was damaged: \(damage).",
            remedy: "Put back a sound copy from a backup; “dyad audit verify” checks one.")
    }

    private static func events(of entries: [JournalEntry], in folder: ProgrammeFolder) throws -> [Event] {
        do {
            return try entries.mapOverCores { entry in Result { try entry.event() } }.compactMap { try $0.get() }
        } catch {
            throw Stop.badInput(
                "journal-unreadable", at: .file(folder.storePath), "The cohort's journal cannot be read: \(error)",
                remedy: "Run “dyad audit verify”; if it was written by a newer Dyad, use that.")
        }
    }
}
