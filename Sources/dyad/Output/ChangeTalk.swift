import DyadCore

/// The smallest change that would match somebody, in words of people and places and for programs.
struct ChangeTalk {
    let directory: Directory
    /// Where a mentor can meet, in words.
    let sites: [PersonID: String]
    let minimum: Fraction?
    let plannedPairs: Int

    init(_ outcome: MatchingOutcome, _ workspace: Workspace) {
        directory = workspace.directory
        sites = outcome.sites
        minimum = workspace.definition.matching.minimumScore
        plannedPairs = workspace.definition.cohort.plannedPairs
    }

    /// The mentors who could be paired with somebody: “They fit best with Dr A (Leeds), then Dr B (York).”
    func possible(_ mentors: [PersonID]) -> String {
        mentors.isEmpty ? "" : " They fit best with \(mentors.map(name).joined(separator: ", then "))."
    }

    func words(_ change: SmallestChange?) -> String {
        let rest = "would match them, and leave nobody else without a mentor."
        switch change {
        case nil: return ""
        case .morePlaces(let places, let mentor)?:
            return " \(places == 1 ? "One more place" : "\(places) more places") with \(name(mentor)) \(rest)"
        case .plannedPairs(let pairs)?: return " \(pairs) planned pairs instead of \(plannedPairs) \(rest)"
        case .minimumScore(let score, let mentor)?:
            return " A minimum score of \(score) instead of \(minimum ?? 0) \(rest) They would be with \(name(mentor))."
        case .liftedBan(let bans, let mentor)?:
            return " To allow the pair with \(name(mentor)) although \(bans.joined(separator: " and ")) \(rest)"
        case .noneFound?:
            return
                " No single change would match them without unmatching somebody else: more places with one mentor, more planned pairs, a lower minimum or one exclusion less were tried."
        case .notWorkedOut?: return " What would match them was not worked out in full for so many people."
        }
    }

    /// `kind` and what belongs to it, or null.
    static func document(_ change: SmallestChange?) -> JSONValue {
        switch change {
        case nil: .null
        case .morePlaces(let places, let mentor)?:
            .object(["kind": "more-places", "places": .integer(places), "mentor": .string(mentor.description)])
        case .plannedPairs(let pairs)?: .object(["kind": "planned-pairs", "pairs": .integer(pairs)])
        case .minimumScore(let score, let mentor)?:
            .object(["kind": "minimum-score", "score": .number(score), "mentor": .string(mentor.description)])
        case .liftedBan(let bans, let mentor)?:
            .object(["kind": "lifted-ban", "bans": .texts(bans), "mentor": .string(mentor.description)])
        case .noneFound?: .object(["kind": "none-found"])
        case .notWorkedOut?: .object(["kind": "not-worked-out"])
        }
    }

    private func name(_ mentor: PersonID) -> String {
        directory.name(of: mentor) + (sites[mentor].map { " (\($0))" } ?? "")
    }
}
