/// Names that may be an applicant's, spelled in another way: before a match they must be told apart, because a constraint that
/// does not know its supervisor when it sees one is none.
public struct NamesakeCheck: Sendable {
    /// A name that may be an applicant's.
    public struct Doubt: Sendable {
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
    public init(_ cohort: Cohort, directory: Directory) {
        let constraints = cohort.definition.matching.constraints
        let same = SamePeople(cohort, directory)
        var doubts: [Doubt] = []
        for (role, counterpart, items) in [
            (RoleID.mentee, RoleID.mentor, constraints.flatMap(\.menteeItems)),
            (.mentor, .mentee, constraints.flatMap(\.mentorItems)),
        ] {
            let candidates = cohort.eligible(counterpart).compactMap { directory[$0.person] }
            for participant in cohort.eligible(role) {
                for item in Set(items).sorted() {
                    guard case .people(let people)? = participant.application.answers[item]?.value else { continue }
                    let form = cohort.definition.form(participant.application.form)
                    for named in people.compactMap({ directory[$0] }) {
                        for applicant in candidates
                        where NamesakeCheck.isDoubtful(named, applicant)
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

    /// Two records with registration numbers are two people. Anybody else whose name may be the applicant's is asked about,
    /// but for the very same name, which is taken for the same person.
    private static func isDoubtful(_ named: PersonRecord, _ applicant: PersonRecord) -> Bool {
        guard named.id != applicant.id, let name = named.name, let other = applicant.name,
            named.registration == nil || applicant.registration == nil
        else { return false }
        let (one, two) = (PersonName(name), PersonName(other))
        if named.isNameOnly, one.parts == two.parts { return false }
        return one.mayBe(two)
    }
}
