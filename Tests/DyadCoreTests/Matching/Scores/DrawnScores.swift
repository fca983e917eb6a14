import DyadCore

/// Scores of drawn people: some answers missing, one factor of a weight below 0, bans by answers and by names.
struct DrawnScores {
    struct FieldFactor: MatchingFactor {
        static let id = "field"
        static let summary = "The distance of two fields."
        var menteeItems: [ItemID] { ["field"] }
        var mentorItems: [ItemID] { ["field"] }

        func fit(of mentee: Profile, to mentor: Profile) -> Fit {
            guard case .integer(let a)? = mentee["field"], case .integer(let b)? = mentor["field"] else {
                return .notKnown(because: "no field")
            }
            return .score(UnitScore(abs(a - b), of: 4), because: "")
        }
    }

    struct TagsFactor: CommonOptionsFactor {
        static let id = "tags"
        static let summary = "The share of the tags."
        var menteeItem: ItemID { "tags" }
        var mentorItem: ItemID { "tags" }

        func score(common: Int, of wanted: Int) -> UnitScore { UnitScore(common, of: wanted) }
    }

    struct FieldConstraint: MatchingConstraint {
        static let id = "fields"
        static let summary = "Forbids the first field with the last."
        var menteeItems: [ItemID] { ["field"] }
        var mentorItems: [ItemID] { ["field"] }

        func ban(on mentee: Profile, with mentor: Profile) -> String? {
            mentee["field"] == .integer(0) && mentor["field"] == .integer(4) ? "too far" : nil
        }
    }

    struct NamesConstraint: MatchingConstraint {
        static let id = "names"
        static let summary = "Forbids whom the mentee named."
        var menteeItems: [ItemID] { ["not-with"] }
        var mentorItems: [ItemID] { [Profile.identity] }

        func ban(on mentee: Profile, with mentor: Profile) -> String? {
            mentee["not-with"] == .people([mentor.person]) ? "named" : nil
        }
    }

    let scores: CompiledScores

    init(mentees: Int, mentors: Int, missing: MatchingPlan.MissingAnswer, seed: Int) {
        var generator = SeededGenerator(seed: seed)
        func person(_ name: String) -> Profile {
            var answers: [ItemID: AnswerValue] = [:]
            let field = Int.random(in: 0...5, using: &generator)
            if field < 5 { answers["field"] = .integer(field) }
            let tags = (0..<6).filter { _ in Int.random(in: 0..<2, using: &generator) == 0 }
            answers["tags"] = .choices(tags.map(String.init))
            let other = Int.random(in: 0..<mentors, using: &generator)
            answers["not-with"] = .people([PersonID("mentor-\(other)")])
            return Profile(person: PersonID(name), answers: answers)
        }
        scores = CompiledScores(
            [
                .init(id: "field", weight: Fraction(-3, of: 2) ?? 0, factor: FieldFactor()),
                .init(id: "tags", weight: 2, factor: TagsFactor()),
                .init(id: "again", weight: 1, factor: FieldFactor()),
            ],
            constraints: [FieldConstraint(), NamesConstraint()], missingAnswer: missing,
            mentees: (0..<mentees).map { person("mentee-\($0)") }, mentors: (0..<mentors).map { person("mentor-\($0)") }
        )
    }

    /// The scores of a mentee with every mentor, pair by pair.
    func row(_ mentee: Int) -> [Int] {
        (0..<scores.mentorCount).map { scores.score(mentee, $0) ?? CompiledScores.forbidden }
    }
}
