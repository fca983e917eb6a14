/// The scores of all mentees with all mentors, as a picture of a matching needs them.
public struct ScoreGrid: Sendable {
    /// The most mentees, and the most mentors, of whom a grid is made.
    public static let most = 60

    /// The mentees, by pseudonym.
    public let mentees: [PersonID]
    /// The mentors, by pseudonym.
    public let mentors: [PersonID]
    /// For each mentee and mentor the score as a share of the greatest, 0 to 1; `nil` where the pair is forbidden.
    public let shares: [[Fraction?]]
    /// For each mentee where their mentor stands, or `nil`.
    public let chosen: [Int?]

    /// The grid of an outcome; `nil` where there are too many people to be seen, or where nobody is scored.
    ///
    /// - Complexity: O(*mentees* x *mentors*) scores.
    public init?(_ outcome: MatchingOutcome, _ problem: MatchingProblem, in cohort: Cohort, _ directory: Directory) {
        let (rows, columns) = (problem.mentees, problem.mentors)
        guard outcome.outOf > 0, rows.count <= ScoreGrid.most, columns.count <= ScoreGrid.most else { return nil }
        let same = SamePeople(cohort, directory)
        func order(_ people: [Profile]) -> [Int] { people.indices.sorted { people[$0].person < people[$1].person } }
        let (menteeOrder, mentorOrder) = (order(rows), order(columns))
        mentees = menteeOrder.map { rows[$0].person }
        mentors = mentorOrder.map { columns[$0].person }
        let lowest = problem.minimumScore ?? .min
        shares = menteeOrder.map { mentee in
            mentorOrder.map { mentor in
                problem.scores.score(mentee, mentor).flatMap { score in
                    score < lowest ? nil : CompiledScores.weightUnits(score).over(outcome.outOf)
                }
            }
        }
        chosen = mentees.map { [mentors] mentee in
            outcome.pairs.first { same.areOne($0.mentee, mentee) }.flatMap { pair in
                mentors.firstIndex { same.areOne($0, pair.mentor) }
            }
        }
    }
}
