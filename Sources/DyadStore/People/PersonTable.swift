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
    ///
    /// A contact changes only for one who was known by a name or a number and now by an e-mail, or whose registration number
    /// says that they are the same.
    func keep(_ person: PersonRecord) throws -> Bool {
        guard let contact = person.contact else { return false }
        let find = try db.cachedStatement(
            sql: "SELECT id, contact, registration FROM person WHERE id = ? OR contact = ?")
        let others = try Row.fetchAll(find, arguments: [person.id.description, contact])
        let isSame = others.allSatisfy { row in
            let known = String.fromDatabaseValue(row[1])
            let number = String.fromDatabaseValue(row[2])
            let mayChange = known.map { !$0.contains("@") } ?? false || number != nil && number == person.registration
            return row[0] == person.id.description && (known == contact || mayChange)
        }
        guard isSame else { return false }
        let write = try db.cachedStatement(
            sql: others.isEmpty
                ? "INSERT INTO person (name, registration, contact, id) VALUES (?, ?, ?, ?)"
                : "UPDATE person SET name = ?, registration = ?, contact = ? WHERE id = ?")
        try write.execute(arguments: [person.name, person.registration, contact, person.id.description])
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
