internal import DyadCore
internal import GRDB

/// The statements on the table of people.
struct PersonTable {
    let db: Database

    func all() throws -> [PersonRecord] {
        try Row.fetchAll(db, sql: "SELECT id, name, contact, registration FROM person ORDER BY rowid").compactMap {
            row in
            String.fromDatabaseValue(row[0]).map {
                PersonRecord(
                    id: PersonID($0), contact: String.fromDatabaseValue(row[2]), name: String.fromDatabaseValue(row[1]),
                    registration: String.fromDatabaseValue(row[3]))
            }
        }
    }

    /// Registers a person, or adds what is newly known of one who is; `false` when the pseudonym or the contact is another's.
    func keep(_ person: PersonRecord) throws -> Bool {
        guard let contact = person.contact else { return false }
        let others = try Row.fetchAll(
            db, sql: "SELECT id, contact FROM person WHERE id = ? OR contact = ?",
            arguments: [person.id.description, contact])
        let isSame = others.allSatisfy { $0[0] == person.id.description && $0[1] == contact }
        guard isSame else { return false }
        try db.execute(
            sql: others.isEmpty
                ? "INSERT INTO person (name, registration, id, contact) VALUES (?, ?, ?, ?)"
                : "UPDATE person SET name = ?, registration = ? WHERE id = ? AND contact = ?",
            arguments: [person.name, person.registration, person.id.description, contact])
        return true
    }

    /// Removes what identifies a person; `false` when there is no such pseudonym.
    func erase(_ id: PersonID) throws -> Bool {
        try db.execute(
            sql: "UPDATE person SET contact = NULL, name = NULL, registration = NULL WHERE id = ?",
            arguments: [id.description])
        return db.changesCount > 0
    }
}
