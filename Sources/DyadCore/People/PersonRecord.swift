/// Who a pseudonym stands for: the one place where a name meets a cohort. It can be erased.
public struct PersonRecord: Hashable, Sendable {
    /// The pseudonym.
    public let id: PersonID
    /// The e-mail in small letters, or the name of a role holder who has none here; `nil` once erased.
    public let contact: String?
    /// The full name, where known.
    public let name: String?
    /// The registration number, such as a GMC number, where known.
    public let registration: String?

    /// A record of a person.
    public init(id: PersonID, contact: String?, name: String? = nil, registration: String? = nil) {
        self.id = id
        self.contact = contact
        self.name = name
        self.registration = registration
    }
}
