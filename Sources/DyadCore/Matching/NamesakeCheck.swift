/// Names and e-mails that may be an applicant's, spelled in another way: before a match they must be told apart, because a
/// constraint that does not know its supervisor when it sees one is none.
public struct NamesakeCheck: Sendable {
    /// Somebody named who may be an applicant.
    public struct Doubt: Hashable, Sendable {
        /// Who named somebody.
        public let by: PersonID
        /// The item, as people read it.
        public let label: String
        /// The pseudonym of whom they named.
        public let named: PersonID
        /// The applicant whom it may be.
        public let applicant: PersonID
    }

    /// The doubts, by who named somebody.
    public let doubts: [Doubt]

    /// Looks through the people named in the items that constraints read.
    ///
    /// - Complexity: each person named beside each applicant of the other role.
    public init(_ cohort: Cohort, directory: Directory) {
        let constraints = cohort.definition.matching.constraints
        let same = SamePeople(cohort, directory)
        let applicants = Set(cohort.participants.map(\.person))
        var doubts: [Doubt] = []
        for (role, counterpart, items) in [
            (RoleID.mentee, RoleID.mentor, constraints.flatMap(\.menteeItems)),
            (.mentor, .mentee, constraints.flatMap(\.mentorItems)),
        ] {
            let candidates = cohort.eligible(counterpart).compactMap { directory[$0.person].map(KnownAs.init) }
            for participant in cohort.eligible(role) {
                for item in Set(items).sorted() {
                    guard case .people(let people)? = participant.application.answers[item]?.value else { continue }
                    let form = cohort.definition.form(participant.application.form)
                    for named in people.compactMap({ directory[$0].map(KnownAs.init) }) {
                        for applicant in candidates
                        where named.mayBe(applicant, hasApplied: applicants.contains(named.id))
                            && !same.areOne(named.id, applicant.id) && same.saidToDiffer(named.id, applicant.id) == nil
                        {
                            doubts.append(
                                Doubt(
                                    by: participant.person, label: form?.item(item)?.label ?? item.description,
                                    named: named.id, applicant: applicant.id))
                        }
                    }
                }
            }
        }
        self.doubts = doubts.sorted { ($0.by, $0.named, $0.applicant) < ($1.by, $1.named, $1.applicant) }
    }
}

/// By what a record is known, ready to be compared.
private struct KnownAs {
    let id: PersonID
    private let name: PersonName?
    private let email: NamedEmail?
    private let hasNumber: Bool
    private let isNameOnly: Bool

    init(_ record: PersonRecord) {
        id = record.id
        name = record.name.map { PersonName($0) }
        email = record.contact.flatMap { NamedEmail($0) }
        hasNumber = record.registration != nil
        isNameOnly = record.isNameOnly
    }

    /// Two records with registration numbers are two people. Anybody else whose name or e-mail may be the applicant's is asked
    /// about, but for the very same name, which is taken for the same person. Whoever has applied was named by their own e-mail,
    /// number or id, and is nobody else.
    func mayBe(_ applicant: KnownAs, hasApplied: Bool) -> Bool {
        guard id != applicant.id, !hasApplied, !hasNumber || !applicant.hasNumber else { return false }
        if let name, let other = applicant.name {
            if isNameOnly, name.parts == other.parts { return false }
            if name.mayBe(other) { return true }
        }
        guard let email else { return false }
        if let other = applicant.email, email.mayBe(other) { return true }
        return email.name.flatMap { name in applicant.name.map(name.mayBe) } ?? false
    }
}
