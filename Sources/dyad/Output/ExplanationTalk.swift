import DyadCore

/// Why a pair is made or not, in words and for programs.
struct ExplanationTalk {
    let explanation: PairExplanation
    let directory: Directory

    /// What stands beneath the factors of the pair.
    var lines: [String] {
        switch explanation {
        case .confirmed: ["confirmed: it stays whatever the weights"]
        case .chosen(nil): ["this strategy maximises no total, so there is no range of weights for a pair"]
        case .chosen(let ranges?): rangeLines(ranges)
        case .chosenWithoutRanges: ["how far weights may go takes more digits than can be added up exactly"]
        case .banned: []
        case .belowMinimum(let minimum): ["not allowed: it does not reach the minimum score of \(minimum)"]
        case .impossible: ["this pair cannot be made beside the confirmed pairs"]
        case .notChosen(let forced, let confirmed): forcedLines(forced, confirmed)
        }
    }

    private func rangeLines(_ ranges: [WeightRange]) -> [String] {
        [
            "it stays while one weight moves, the others standing, as far as this (by matching again at each weight at which something changes: exact)"
        ] + ranges.map { range in "    \(range.label), now \(range.weight): \(ExplanationTalk.words(range))" }
    }

    /// “from 1.5 to 4”, “however low, to 4”.
    static func words(_ range: WeightRange) -> String {
        switch (range.lowest, range.highest) {
        case (.never, .never(let highest)): "however low or high (looked at from 0 to \(highest))"
        case (.never, .at(let high, let isIn)): "however low, up to \(high)\(isIn ? "" : ", and not at it")"
        case (.at(let low, let isIn), .never(let highest)):
            "from \(low)\(isIn ? "," : ", but not at it,") however high (looked at up to \(highest))"
        case (.at(let low, let lowIn), .at(let high, let highIn)):
            "from \(low)\(lowIn ? "" : ", but not at it,") to \(high)\(highIn ? "" : ", and not at it")"
        }
    }

    private func forcedLines(_ forced: ForcedPair, _ confirmed: PersonID?) -> [String] {
        let release =
            confirmed.map { "the confirmed pair with \(directory.name(of: $0)) would have to be released first" }
        let moves = forced.moves.map { move in
            let (from, to) = (move.from.map(directory.name), move.to.map(directory.name))
            return switch (from, to) {
            case (let from?, let to?): "    \(directory.name(of: move.mentee)) would move from \(from) to \(to)"
            case (let from?, nil): "    \(directory.name(of: move.mentee)) would lose \(from) and have no mentor"
            case (nil, let to?): "    \(directory.name(of: move.mentee)), who has no mentor, would gain \(to)"
            case (nil, nil): "    \(directory.name(of: move.mentee)) would stay without a mentor"
            }
        }
        return [release].compactMap { $0 }
            + ["making this pair would \(CostTalk.words(forced.cost)) for everybody together"] + moves
    }

    /// `state`, and what belongs to it.
    var document: JSONValue {
        switch explanation {
        case .confirmed: .object(["state": "confirmed"])
        case .chosen(let ranges):
            .object(["state": "chosen", "weights": ranges.map { .array($0.map(ExplanationTalk.document)) } ?? .null])
        case .chosenWithoutRanges: .object(["state": "chosen", "weights": .null])
        case .banned(let bans): .object(["state": "banned", "bans": .texts(bans)])
        case .belowMinimum(let minimum): .object(["state": "below-minimum", "minimum": .number(minimum)])
        case .impossible: .object(["state": "impossible"])
        case .notChosen(let forced, let confirmed):
            .object([
                "state": "not-chosen", "confirmedWith": .text(confirmed?.description),
                "cost": CostTalk.document(forced.cost),
                "moves": .array(
                    forced.moves.map {
                        .object([
                            "mentee": .string($0.mentee.description), "from": .text($0.from?.description),
                            "to": .text($0.to?.description),
                        ])
                    }),
            ])
        }
    }

    private static func document(_ range: WeightRange) -> JSONValue {
        .object([
            "factor": .string(range.factor), "weight": .number(range.weight), "lowest": document(range.lowest),
            "highest": document(range.highest), "method": "matching-again",
        ])
    }

    /// `at` and `included`, or `never` and `searchedTo`. A weight that is no short decimal is text, such as 5/3.
    private static func document(_ end: WeightRange.End) -> JSONValue {
        switch end {
        case .never(let searched): .object(["never": .bool(true), "searchedTo": .number(searched)])
        case .at(let weight, let isIncluded):
            .object([
                "never": .bool(false), "at": .number(weight), "exactly": .string(weight.description),
                "included": .bool(isIncluded),
            ])
        }
    }
}
