public import DyadCore

/// Who could mentor somebody without a mentor, and the smallest change that would match them, in words of people and places.
public struct ChangeWords: Sendable {
    private let directory: Directory
    /// Where a mentor can meet, in words.
    private let sites: [PersonID: String]
    private let minimum: Fraction?
    private let plannedPairs: Int

    /// The words for an outcome under a definition.
    public init(_ outcome: MatchingOutcome, _ definition: ProgrammeDefinition, _ directory: Directory) {
        self.directory = directory
        sites = outcome.sites
        minimum = definition.matching.minimumScore
        plannedPairs = definition.cohort.plannedPairs
    }

    /// Why somebody is unmatched, who could be theirs and what would match them.
    public func words(_ person: MatchingOutcome.Unmatched) -> String {
        person.reason + possible(person.possible) + change(person.change)
    }

    /// The mentors who could be paired with somebody: “They fit best with Dr A (Leeds), then Dr B (York).”
    private func possible(_ mentors: [PersonID]) -> String {
        mentors.isEmpty ? "" : " They fit best with \(mentors.map(name).joined(separator: ", then "))."
    }

    private func change(_ change: SmallestChange?) -> String {
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

    private func name(_ mentor: PersonID) -> String {
        directory.name(of: mentor) + (sites[mentor].map { " (\($0))" } ?? "")
    }
}
