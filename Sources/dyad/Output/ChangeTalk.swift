import DyadCore

/// The smallest change that would match somebody, for programs.
enum ChangeTalk {
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
}
