import DyadCore

/// What became of the standing pairs, and the frontier of changes against total, in words and for programs.
struct KeepTalk {
    private let keeping: Keeping
    private let directory: Directory

    init(_ keeping: Keeping, _ directory: Directory) {
        self.keeping = keeping
        self.directory = directory
    }

    /// The lines below a matching.
    func lines(_ outcome: MatchingOutcome) -> [String] {
        let count = keeping.standing == 1 ? "standing pair" : "standing pairs"
        let stay = keeping.standing - keeping.changed.count
        var lines = ["", "\(keeping.standing) \(count) could stay: \(stay) \(stay == 1 ? "does" : "do")."]
        lines += keeping.changed.map { "changed  \(words($0))" }
        lines += keeping.impossible.map { "cannot stay  \(words($0.pair)): \($0.reason)" }
        var table = TextTable("changes", "pairs", "total", "best where a change costs", "")
        for point in keeping.frontier {
            let isChosen =
                point.changes == keeping.changed.count && point.total == outcome.total
                && point.pairs == outcome.pairs.count
            table.add(
                "\(point.changes)", "\(point.pairs)", Rounding.text(point.total), KeepTalk.prices(point),
                isChosen ? "<- this" : "")
        }
        lines += ["", table.text]
        if keeping.frontier.count > 1 {
            lines.append("Each line is best at some price; there may be others between, which no price makes best.")
        }
        if !keeping.isWhole { lines.append("Only the first lines were worked out for so many people.") }
        return lines
    }

    private func words(_ pair: Keeping.StandingPair) -> String {
        "\(pair.id) (\(directory.name(of: pair.mentee)) with \(directory.name(of: pair.mentor)))"
    }

    private static func prices(_ point: Keeping.FrontierPoint) -> String {
        guard let to = point.to else { return point.from == 0 ? "anything" : "\(point.from) or more" }
        return "\(point.from) to \(to)"
    }

    /// `rule`, `price`, `standing`, `changed`, `impossible`, `frontier`, `complete`; null where nothing had a price.
    static func document(_ keeping: Keeping?) -> JSONValue {
        guard let keeping else { return .null }
        let price: Fraction? = if case .price(let price) = keeping.rule { price } else { nil }
        return .object([
            "rule": .string(price == nil ? "all" : "price"), "price": .number(price),
            "standing": .integer(keeping.standing), "complete": .bool(keeping.isWhole),
            "changed": .array(keeping.changed.map { document($0, reason: nil) }),
            "impossible": .array(keeping.impossible.map { document($0.pair, reason: $0.reason) }),
            "frontier": .array(
                keeping.frontier.map {
                    .object([
                        "changes": .integer($0.changes), "pairs": .integer($0.pairs), "total": .number($0.total),
                        "from": .number($0.from), "to": .number($0.to),
                    ])
                }),
        ])
    }

    private static func document(_ pair: Keeping.StandingPair, reason: String?) -> JSONValue {
        .object([
            "id": .string(pair.id.description), "mentee": .string(pair.mentee.description),
            "mentor": .string(pair.mentor.description), "reason": .text(reason),
        ])
    }
}
