/// The published rule that breaks ties: people stand in the order of a digest of the cohort's title and their e-mail.
///
/// The order does not depend on the order of rows in a file, differs from cohort to cohort, and cannot be gained by choosing
/// an id. It is computed from the identity table when it is needed and is not kept in the journal.
public enum TieOrder {
    /// The key by which a person stands, 64 hexadecimal digits.
    public static func key(_ contact: String, in cohort: String) -> String {
        Digest(of: "\(cohort)\u{0}\(contact.lowercased())").description
    }

    /// Participants of a cohort in the published order.
    static func sorted(_ participants: [Participant], of cohort: Cohort, _ directory: Directory) -> [Participant] {
        participants.map { participant in
            let contact = directory[participant.person]?.contact ?? participant.person.description
            return (key(contact, in: cohort.definition.cohort.title), participant)
        }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
