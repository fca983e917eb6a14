/// A role in the programme: somebody who takes part, runs it, oversees it or decides.
public struct Role: Hashable, Sendable {
    /// The permanent name, such as `img-tutor`.
    public let id: RoleID
    /// What people call it.
    public let title: String
    /// What it may do, in a sentence.
    public let duty: String
    /// The name of the person who holds it, where the definition says so.
    public let holder: String?
    /// The e-mail of the person who holds it, where the definition says so.
    public let email: String?

    /// Whether these words are the e-mail or the name of who holds it.
    public func isHeld(by words: String) -> Bool {
        [email, holder].contains { $0.map(Directory.folded) == Directory.folded(words) }
    }
}

/// The name of a role.
public typealias RoleID = ID<Role>

extension RoleID {
    /// The doctor who is mentored.
    public static let mentee: RoleID = "mentee"
    /// The senior colleague.
    public static let mentor: RoleID = "mentor"
    /// Runs the programme and confirms matches (HUTH-P4).
    public static let programmeLead: RoleID = "programme-lead"
    /// Confirms matches and withdrawal classes, countersigns, oversees (HUTH-P5).
    public static let imgTutor: RoleID = "img-tutor"
    /// Decides on scaling (HUTH-P6).
    public static let committee: RoleID = "committee"
}
