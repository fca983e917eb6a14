import DyadCore

/// Groups in words: who is in each, who is in none and why, and how good they are.
struct FamiliesTalk {
    private let outcome: FamilyRound.Outcome
    private let title: String
    private let directory: Directory
    private let formedOn: CalendarDate?

    /// `formedOn` is the day of the families before, where there were any.
    init(_ outcome: FamilyRound.Outcome, _ workspace: Workspace, formedOn: CalendarDate?) {
        self.outcome = outcome
        title = workspace.definition.families?.title.lowercased() ?? "family"
        directory = workspace.directory
        self.formedOn = formedOn
    }

    var text: String {
        guard !outcome.groups.isEmpty else { return (none + changed + outcome.remarks).joined(separator: "\n") }
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
        return (lines + changed + outcome.remarks).joined(separator: "\n")
    }

    /// That no group is possible, and each reason once.
    private var none: [String] {
        let reasons = Dictionary(grouping: outcome.leftOut, by: \.reason)
        return ["No \(title) is possible."]
            + reasons.keys.sorted().map { reason in
                let people = reasons[reason]?.map { directory.name(of: $0.person) }.sorted() ?? []
                let more = people.count > 5 ? " and \(people.count - 5) more" : ""
                return "\(people.prefix(5).joined(separator: ", "))\(more): \(reason)"
            }
    }

    /// Who moved against the families that were formed before.
    private var changed: [String] {
        guard let formedOn else { return [] }
        guard !outcome.changes.isEmpty else { return ["The families are those formed on \(formedOn.inWords)."] }
        let families = Set(outcome.changes.flatMap { [$0.from, $0.to].compactMap { $0 } }).sorted()
        return [
            "Against the families formed on \(formedOn.inWords), \(families.map(\.description).joined(separator: ", ")) \(families.count == 1 ? "is" : "are") changed:"
        ]
            + outcome.changes.map { change in
                let name = directory.name(of: change.person)
                return switch (change.from, change.to) {
                case (let from?, let to?): "    \(name) moves from \(from) to \(to)"
                case (nil, let to?): "    \(name) joins \(to)"
                case (let from?, nil): "    \(name) leaves \(from) and is in none"
                case (nil, nil): "    \(name)"
                }
            }
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
            "changes": .array(
                outcome.changes.map {
                    .object([
                        "id": .string($0.person.description), "from": .text($0.from?.description),
                        "to": .text($0.to?.description),
                    ])
                }),
            "leftOut": .array(
                outcome.leftOut.map { .object(["id": .string($0.person.description), "reason": .string($0.reason)]) }),
        ])
    }
}
