internal import DyadCore
internal import GRDB

/// The statements on the table of people.
struct PersonTable {
    let db: Database

    private static let columns = "SELECT id, name, contact, registration, createdAt FROM person"

    func all() throws -> [PersonRecord] {
        try Row.fetchAll(db, sql: "\(Self.columns) ORDER BY rowid").compactMap(Self.record)
    }

    func person(_ id: PersonID) throws -> PersonRecord? {
        try Row.fetchOne(db, sql: "\(Self.columns) WHERE id = ?", arguments: [id.description]).flatMap(Self.record)
    }

    func person(contact: String) throws -> PersonRecord? {
        try Row.fetchOne(db, sql: "\(Self.columns) WHERE contact = ?", arguments: [contact]).flatMap(Self.record)
    }

    /// Registers a person; one who is registered already is left. `false` when the pseudonym or the contact is another's.
    func add(_ person: PersonRecord) throws -> Bool {
        guard let contact = person.contact else { return false }
        let known = try self.person(person.id)
        if let known { return known.contact == contact }
        guard try self.person(contact: contact) == nil else { return false }
        try db.execute(
            sql: "INSERT INTO person (id, contact, name, registration, createdAt) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                person.id.description, contact, person.name, person.registration, person.createdAt.description,
            ])
        return true
    }

    /// Removes what identifies a person; `false` when there is no such pseudonym.
    func erase(_ id: PersonID) throws -> Bool {
        try db.execute(
            sql: "UPDATE person SET contact = NULL, name = NULL, registration = NULL WHERE id = ?",
            arguments: [id.description])
        return db.changesCount > 0
    }

    private static func record(_ row: Row) -> PersonRecord? {
        guard let id = String.fromDatabaseValue(row[0]), let createdAt = String.fromDatabaseValue(row[4]) else {
            return nil
        }
        return PersonRecord(
            id: PersonID(id), name: String.fromDatabaseValue(row[1]), contact: String.fromDatabaseValue(row[2]),
            registration: String.fromDatabaseValue(row[3]),
            createdAt: Timestamp(iso: createdAt) ?? Timestamp(seconds: 0))
    }
}
