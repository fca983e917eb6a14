/// The people whom a cohort knows, by pseudonym and by e-mail. New people get the next free pseudonym.
public struct Directory: Sendable {
    private var byContact: [String: PersonID] = [:]
    private var byRegistration: [String: PersonID] = [:]
    private var byID: [PersonID: PersonRecord] = [:]
    private var highest: [String: Int] = [:]
    /// The records that were added or changed since the directory was made, in order.
    public private(set) var changes: [PersonRecord] = []

    /// The directory of these people.
    public init(_ people: some Sequence<PersonRecord>) {
        for person in people { keep(person) }
    }

    /// The same directory with its changes stored.
    public var settled: Directory {
        var directory = self
        directory.changes = []
        return directory
    }

    /// Everybody, by pseudonym.
    public var people: [PersonRecord] { byID.values.sorted { $0.id < $1.id } }

    /// The record of a pseudonym, or `nil`.
    public subscript(id: PersonID) -> PersonRecord? { byID[id] }

    /// The pseudonym of an e-mail (or of a role holder's name), or `nil`.
    public func id(of contact: String) -> PersonID? { byContact[Directory.folded(contact)] }

    /// The pseudonym of somebody whom a form names, or `nil`: by e-mail, else by registration number, else by name.
    public func id(named words: String) -> PersonID? {
        let named = NamedPerson(words)
        return named.email.flatMap { byContact[$0] } ?? named.number.flatMap { byRegistration[$0] }
            ?? (named.isNameOnly ? byContact[Directory.folded(words)] : nil)
    }

    /// The name to show to somebody who may see it: the name, else the e-mail, else the pseudonym.
    public func name(of id: PersonID) -> String { byID[id]?.name ?? byID[id]?.contact ?? id.description }

    /// The pseudonym of an e-mail; a new one that begins with `prefix` where neither the e-mail nor the registration number is
    /// known. What is newly known of the person is added to the record.
    public mutating func register(_ contact: String, prefix: String, name: String? = nil, registration: String? = nil)
        -> PersonID
    {
        let contact = Directory.folded(contact)
        let known = (byContact[contact] ?? registration.flatMap(Directory.number).flatMap { byRegistration[$0] })
            .flatMap { byID[$0] }
        let id = known?.id ?? PersonID("\(prefix)-\(Directory.padded((highest[prefix] ?? 0) + 1))")
        let record = PersonRecord(
            id: id, contact: contact, name: name ?? known?.name, registration: registration ?? known?.registration)
        if record != known {
            keep(record)
            changes.append(record)
        }
        return id
    }

    /// The pseudonym of somebody whom a form names; a new one where nothing that the words say is known.
    public mutating func register(named words: String) -> PersonID {
        let named = NamedPerson(words)
        if let email = named.email {
            return register(
                email, prefix: "person", name: id(of: email) == nil ? named.name : nil, registration: named.number)
        }
        if let known = id(named: words) { return known }
        let number = named.number ?? ""
        let id = PersonID("person-\(Directory.padded((highest["person"] ?? 0) + 1))")
        let record = PersonRecord(
            id: id, contact: named.isNameOnly ? Directory.folded(words) : "gmc \(number)", name: named.name,
            registration: named.number)
        keep(record)
        changes.append(record)
        return id
    }

    /// The pseudonyms that a person may mean by an id, an e-mail or a name, any case.
    public func matches(_ words: String) -> [PersonID] {
        let wanted = Directory.folded(words)
        return people.filter {
            [$0.id.description, $0.contact, $0.name].contains { $0.map(Directory.folded) == wanted }
        }.map(\.id)
    }

    /// Every id, e-mail and name there is, for suggesting the nearest.
    public var words: [String] { people.flatMap { [$0.id.description, $0.contact, $0.name].compactMap { $0 } } }

    private mutating func keep(_ person: PersonRecord) {
        byID[person.id] = person
        if let contact = person.contact { byContact[Directory.folded(contact)] = person.id }
        if let number = person.registration.flatMap(Directory.number) { byRegistration[number] = person.id }
        let parts = person.id.description.split(separator: "-")
        if parts.count == 2, let number = Int(parts[1]) {
            highest[String(parts[0])] = max(highest[String(parts[0])] ?? 0, number)
        }
    }

    /// The seven digits of a GMC number, however it is written; `nil` where words hold no such number.
    static func number(in words: String) -> String? { NamedPerson(words).number }

    static func folded(_ text: String) -> String {
        // An e-mail is as a rule folded already.
        if text.utf8.allSatisfy({ $0 > UInt8(ascii: " ") && $0 < 127 && !(65...90).contains($0) }) { return text }
        return text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
