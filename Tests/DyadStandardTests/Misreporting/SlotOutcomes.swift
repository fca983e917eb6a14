import DyadCore
import DyadStandard

/// What the first mentee's true score does, over many cohorts and every way to tick fewer slots than they have.
struct SlotOutcomes: Equatable {
    /// How many reports there were.
    var reports = 0
    /// How many of them brought a pair with a higher true score.
    var gains = 0
    /// How many brought a pair with a lower one.
    var losses = 0
    /// The sum of all changes, in tenths of the greatest score.
    var sum: Fraction = 0
    /// The greatest loss of all mentees' true total, in the same units.
    var dearest: Fraction = 0

    init(_ strategy: any MatchingStrategy, _ handling: SlotCohort.Handling, cohorts: ClosedRange<Int>) throws {
        for seed in cohorts {
            let cohort = try SlotCohort(seed, handling)
            let honest = cohort.problem(ticking: cohort.own)
            let before = try strategy.match(honest)
            for slots in cohort.fewer {
                let after = try strategy.match(cohort.problem(ticking: slots)).mentors
                let change =
                    SlotOutcomes.score(after, honest, of: [0]) - SlotOutcomes.score(before.mentors, honest, of: [0])
                reports += 1
                gains += change > 0 ? 1 : 0
                losses += change < 0 ? 1 : 0
                sum = sum + CompiledScores.weightUnits(change)
                let all = Array(honest.mentees.indices)
                let lost =
                    SlotOutcomes.score(before.mentors, honest, of: all) - SlotOutcomes.score(after, honest, of: all)
                dearest = max(dearest, CompiledScores.weightUnits(lost))
            }
        }
    }

    private static func score(_ mentors: [Int?], _ problem: MatchingProblem, of mentees: [Int]) -> Int {
        mentees.reduce(0) { total, mentee in
            total + (mentors[mentee].flatMap { problem.scores.score(mentee, $0) } ?? 0)
        }
    }
}
