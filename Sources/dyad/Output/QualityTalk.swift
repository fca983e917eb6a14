import DyadCore

/// How well a matching serves groups of people, as a table and as JSON; the groups are those that `fairness` names.
struct QualityTalk {
    private let qualities: [MatchQuality]

    init(_ outcome: MatchingOutcome, _ workspace: Workspace) {
        qualities = MatchQuality.of(outcome, in: workspace.cohort, workspace.directory)
    }

    /// For each role a table of the groups that are shown, then those that are not and why; nothing where the definition names
    /// no groups.
    var text: String {
        let named = qualities.filter { !$0.items.isEmpty }
        guard !named.isEmpty else { return "" }
        return
            (named.map(QualityTalk.table) + [
                "Worst and quartiles are of those who are matched: the score of the pair as a share of the greatest a pair can have."
            ]).map { "\n\n" + $0 }.joined()
    }

    /// The member `quality` of `dyad.match/1`.
    var document: JSONValue {
        .array(
            qualities.map { quality in
                .object([
                    "role": .string(quality.role.description), "everybody": QualityTalk.figures(quality.everybody),
                    "items": .array(
                        quality.items.map { item in
                            .object([
                                "item": .string(item.item.description), "label": .string(item.label),
                                "groups": .array(item.groups.map(QualityTalk.figures)),
                            ])
                        }),
                ])
            })
    }

    private static func table(_ quality: MatchQuality) -> String {
        var table = TextTable(
            "match quality of \(quality.role)s", "people", "matched", "rate", "worst", "lower quartile", "median",
            "upper quartile")
        func share(_ value: Fraction?) -> String { value.map { Rounding.percentage($0) } ?? "-" }
        let groups =
            [("everybody", quality.everybody)]
            + quality.items.flatMap { item in item.groups.map { ("\(item.label): \($0.label)", $0) } }
        for (label, group) in groups {
            guard let figures = group.figures else { continue }
            table.add(
                label, "\(figures.people)", "\(figures.matched)", share(figures.rate), share(figures.worst),
                share(figures.quartile(1)), share(figures.quartile(2)), share(figures.quartile(3)))
        }
        let hidden = Dictionary(grouping: groups.filter { $0.1.withheld != nil }) { $0.1.withheld?.reason ?? "" }
        return
            ([table.text]
            + hidden.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.map(\.0).joined(separator: "; "))" })
            .joined(separator: "\n")
    }

    private static func figures(_ group: QualityGroup) -> JSONValue {
        let figures = group.figures
        return .object([
            "group": .string(group.label), "withheld": .text(group.withheld?.reason),
            "people": figures.map { .integer($0.people) } ?? .null,
            "matched": figures.map { .integer($0.matched) } ?? .null, "rate": .number(figures?.rate),
            "worst": .number(figures?.worst), "lowerQuartile": .number(figures?.quartile(1)),
            "median": .number(figures?.quartile(2)), "upperQuartile": .number(figures?.quartile(3)),
        ])
    }
}
