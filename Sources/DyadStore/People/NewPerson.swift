/// Somebody who is to be registered, as a sheet or a definition names them.
public struct NewPerson: Hashable, Sendable {
    /// What the pseudonym begins with, such as `mentee`: lower-case letters, digits and hyphens.
    public let prefix: String
    /// The name; an e-mail address stands in where there is none.
    public let name: String
    /// The e-mail address, where known: it tells people of the same name apart.
    public let email: String?
    /// The professional registration, such as a GMC number, where known.
    public let registration: String?

    /// Somebody who is to be registered.
    public init(prefix: String, name: String, email: String? = nil, registration: String? = nil) {
        self.prefix = prefix
        self.name = Wording.tidied(name)
        self.email = email.map(Wording.contact).flatMap { $0.isEmpty ? nil : $0 }
        self.registration = registration.map(Wording.tidied).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What tells this person from any other: the e-mail address, else the name, in lower case.
    public var contact: String { email ?? Wording.contact(name) }
}
