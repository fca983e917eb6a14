import DyadCore

/// Why somebody is in their family, or in none, where a programme forms groups and makes no pairs.
struct FamilyExplanation {
    private let person: PersonID
    private let family: Family?
    private let reason: String
    private let others: [(person: PersonID, fit: (total: Fraction, reasons: [String])?)]
    private let directory: Directory

    /// Explains the family of a person, beside its other members or beside one person.
    ///
    /// - Throws: `Stop` where the programme forms no groups, or the person has not applied to be in one.
    init(of person: PersonID, beside other: PersonID?, in workspace: Workspace) throws {
        guard let plan = workspace.definition.families else {
            throw Stop.refused(
                "no-pairs", "This programme makes no pairs and forms no groups.",
                remedy: "“dyad status” says what there is to do in it.")
        }
        let cohort = workspace.cohort
        directory = workspace.directory
        guard let participant = cohort.participant(person, as: plan.role) else {
            throw Stop.wrongUse(
                "not-a-member", "\(directory.name(of: person)) has not applied as a \(plan.role).",
                remedy: "“dyad people” lists who has.")
        }
        let round = FamilyRound(cohort, plan: plan, directory: directory)
        let family = cohort.families.first { $0.members.contains { round.areOne($0, person) } }
        let title = plan.title.lowercased()
        if !participant.eligibility.isEligible {
            reason = participant.eligibility.reason
        } else if let family {
            reason =
                "In \(family.id) (\(title)), formed on \(family.formedOn.inWords) for everybody together: \(type(of: plan.strategy).summary)"
        } else if cohort.families.isEmpty {
            reason = "In no \(title): none are formed yet. Next: dyad match"
        } else {
            let outcome = try round.outcome()
            let left = outcome.leftOut.first { round.areOne($0.person, person) }?.reason
            reason = "In no \(title). " + (left ?? "“dyad match” would now place this person.")
        }
        self.person = person
        self.family = family
        let compared = other.map { [$0] } ?? family?.members.filter { !round.areOne($0, person) } ?? []
        others = compared.map { ($0, round.fit(of: person, with: $0)) }
    }

    var text: String {
        let lines = others.flatMap { other, fit in
            [
                "    with \(directory.name(of: other)): \(fit.map { "fit \(Rounding.text($0.total))" } ?? "may not be in one group")"
            ]
                + (fit?.reasons.map { "        \($0)" } ?? [])
        }
        return (["\(directory.name(of: person)): \(reason)"] + lines).joined(separator: "\n")
    }

    /// `dyad.explain-family/1`.
    var document: JSONValue {
        .object([
            "schema": "dyad.explain-family/1", "id": .string(person.description),
            "family": .text(family?.id.description),
            "reason": .string(reason),
            "members": .array(
                others.map { other, fit in
                    .object([
                        "id": .string(other.description), "fit": .number(fit?.total),
                        "reasons": .texts(fit?.reasons ?? []),
                    ])
                }),
        ])
    }
}
