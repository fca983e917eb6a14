@testable internal import DyadCore

/// A cohort of the small programme whose answers, places and standing pairs come from a seed.
struct DrawnCohort {
    let small: SmallCohort
    let round: MatchingRound

    /// Up to five mentees and four mentors.
    init(_ seed: Int, _ lines: String = "") throws {
        var generator = SeededGenerator(seed: seed)
        var small = try SmallCohort(
            lines.isEmpty
                ? "cohort: { plannedPairs: 5 }\nmatching: { factors: [{ id: town, weight: 0.75, otherwise: 1/3 }] }\n"
                : lines)
        let fields = ["heart", "lung", "skin", nil]
        let towns = ["Hull", "York", "Leeds", nil]
        let mentees = Int.random(in: 2...5, using: &generator)
        let mentors = Int.random(in: 2...4, using: &generator)
        for number in 1...mentees {
            let bans =
                Int.random(in: 0..<3, using: &generator) == 0 ? [PersonID("mentor-0\(1 + number % mentors)")] : []
            try small.applyMentee(
                PersonID("mentee-0\(number)"), field: fields.randomElement(using: &generator) ?? nil,
                town: towns.randomElement(using: &generator) ?? nil, notWith: bans)
        }
        for number in 1...mentors {
            try small.applyMentor(
                PersonID("mentor-0\(number)"), field: fields.randomElement(using: &generator) ?? nil,
                town: towns.randomElement(using: &generator) ?? nil, places: Int.random(in: 1...2, using: &generator))
        }
        small.propose(
            (1...min(mentees, mentors)).map {
                (PairID("pair-0\($0)"), PersonID("mentee-0\($0)"), PersonID("mentor-0\($0)"))
            })
        self.small = small
        round = MatchingRound(small.cohort, directory: Directory([]))
    }

    /// Every matching that keeps to places, bans, the minimum and the ceiling.
    var allMatchings: [[Int?]] {
        let problem = round.problem
        var found: [[Int?]] = [[]]
        for mentee in problem.mentees.indices {
            found = found.flatMap { chosen in
                let made = chosen.count { $0 != nil }
                let next = problem.mentors.indices.filter { mentor in
                    problem.allowedScore(mentee, mentor) != nil && made < problem.mostPairs ?? .max
                        && chosen.count { $0 == mentor } < problem.places[mentor]
                }
                return ([nil] + next).map { chosen + [$0] }
            }
        }
        return found
    }
}
