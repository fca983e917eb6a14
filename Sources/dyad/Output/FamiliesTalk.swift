import DyadCore

/// Groups in words: who is in each, who is in none and why, and how good they are.
struct FamiliesTalk {
    private let outcome: FamilyRound.Outcome
    private let title: String
    private let directory: Directory

    init(_ outcome: FamilyRound.Outcome, _ workspace: Workspace) {
        self.outcome = outcome
        title = workspace.definition.families?.title.lowercased() ?? "family"
        directory = workspace.directory
    }

    var text: String {
        var lines = outcome.groups.map { group in
            "\(group.id)  \(group.members.map { directory.name(of: $0) }.joined(separator: ", ")): fit \(Rounding.text(group.fit))"
        }
        for (person, reason) in outcome.leftOut { lines.append("in none   \(directory.name(of: person)): \(reason)") }
        lines.append("")
        let placed = outcome.groups.reduce(0) { $0 + $1.members.count }
        lines.append(
            "\(outcome.groups.count) \(outcome.groups.count == 1 ? "group" : "groups") (\(title)) of \(placed) people, total fit \(Rounding.text(outcome.total)): \(outcome.claim)."
        )
        lines.append(
            outcome.isProvedBest
                ? "Nothing better exists; an independent check proved it."
                : "No grouping can have a greater total than \(Rounding.text(outcome.bound))\(outcome.gap.map { ": the gap is \(Rounding.percentage($0))" } ?? "")."
        )
        return (lines + outcome.remarks).joined(separator: "\n")
    }

    /// `dyad.families/1`.
    var document: JSONValue {
        .object([
            "schema": "dyad.families/1", "strategy": .string(outcome.strategy), "claim": .string(outcome.claim),
            "total": .number(outcome.total), "bound": .number(outcome.bound), "gap": .number(outcome.gap),
            "proved": .bool(outcome.isProvedBest), "remarks": .texts(outcome.remarks),
            "families": .array(
                outcome.groups.map { group in
                    .object([
                        "id": .string(group.id.description), "members": .texts(group.members.map(\.description)),
                        "fit": .number(group.fit),
                    ])
                }),
            "leftOut": .array(
                outcome.leftOut.map { .object(["id": .string($0.person.description), "reason": .string($0.reason)]) }),
        ])
    }
}
