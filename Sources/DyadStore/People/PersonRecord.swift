public import DyadCore

/// The person behind a pseudonym. Shown to those who run the programme, never logged and never put into the journal.
public struct PersonRecord: Hashable, Sendable {
    /// The pseudonym.
    public let id: PersonID
    /// The name; `nil` once erased.
    public let name: String?
    /// What tells the person from any other, in lower case: the e-mail address, else the name; `nil` once erased.
    public let contact: String?
    /// The professional registration, where known.
    public let registration: String?
    /// When the person was registered.
    public let createdAt: Timestamp

    init(id: PersonID, name: String?, contact: String?, registration: String?, createdAt: Timestamp) {
        self.id = id
        self.name = name
        self.contact = contact
        self.registration = registration
        self.createdAt = createdAt
    }

    /// The e-mail address, where there is one.
    public var email: String? { contact.flatMap { $0.contains("@") ? $0 : nil } }

    /// Whether the person was erased, so that only the pseudonym is left.
    public var isErased: Bool { contact == nil }
}
