public import DyadCore

extension CohortStore {
    /// Everybody ever registered, in the order of registration; the erased ones have no name.
    ///
    /// - Complexity: linear in the number of people.
    public func people() throws -> [PersonRecord] { try read { try PersonTable(db: $0).all() } }

    /// The person with a pseudonym, or `nil`.
    public func person(_ id: PersonID) throws -> PersonRecord? { try read { try PersonTable(db: $0).person(id) } }

    /// The person with an e-mail address or, where there is none, a name, in whatever case; or `nil`.
    public func person(contact: String) throws -> PersonRecord? {
        try read { try PersonTable(db: $0).person(contact: Wording.contact(contact)) }
    }

    /// The records that people would get, in the same order, without storing anything: a preview, and what
    /// `record(_:people:expecting:)` then stores.
    ///
    /// Whoever has a contact that is registered already, or comes twice, gets one and the same record. A new pseudonym is
    /// the prefix and the next number that was never given: `mentee-01`.
    ///
    /// - Throws: `Mistakes` with the code `person-unnamed` for people without name and e-mail, `prefix-unusable` for a
    ///   prefix that is not made of lower-case letters, digits and inner hyphens; all of them at once.
    /// - Complexity: linear in the number of people registered and new.
    public func pseudonyms(for newcomers: [NewPerson], at moment: Timestamp) throws -> [PersonRecord] {
        let mistakes = newcomers.compactMap(refusal.unusable)
        guard mistakes.isEmpty else { throw Mistakes(mistakes) }
        let registered = try people()
        var pseudonyms = Pseudonyms(after: registered.map(\.id))
        var byContact: [String: PersonRecord] = [:]
        for person in registered { if let contact = person.contact { byContact[contact] = person } }
        return newcomers.map { newcomer in
            if let known = byContact[newcomer.contact] { return known }
            let person = PersonRecord(
                id: pseudonyms.next(newcomer.prefix), name: newcomer.name.isEmpty ? newcomer.contact : newcomer.name,
                contact: newcomer.contact, registration: newcomer.registration, createdAt: moment)
            byContact[newcomer.contact] = person
            return person
        }
    }
}
