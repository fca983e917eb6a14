/// The next best partner of everybody in a matching, and whom the unmatched could be paired with, in one pass over the scores.
///
/// - Complexity: O(*mentees* x *mentors*) time; memory is linear, since of more than `fewPeople` only the best is listed.
struct NextBest {
    /// Somebody by position, with the score in units.
    typealias Partner = (position: Int, score: Int)

    /// Whom an unmatched mentee could be paired with.
    struct Possible {
        /// How many mentors.
        var count = 0
        /// Their places together.
        var places = 0
        /// The mentors, best first: all of them, or only the best in a large cohort.
        var best: [Int] = []
    }

    static let fewPeople = 200

    /// The best mentor of each mentee besides their own.
    private(set) var mentors: [Partner?]
    /// The best mentee of each mentor besides those who are with them and those who are confirmed with somebody.
    private(set) var mentees: [Partner?]
    /// Whom each unmatched mentee could be paired with.
    private(set) var possible: [Int: Possible] = [:]

    init(_ matching: [Int?], of problem: MatchingProblem) {
        mentors = Array(repeating: nil, count: problem.mentees.count)
        mentees = Array(repeating: nil, count: problem.mentors.count)
        let lowest = max(problem.minimumScore ?? .min, CompiledScores.forbidden + 1)
        let unit = problem.scores.commonDivisor
        let rows = ScoreRows(problem.scores.divided(by: unit))
        var row = [Int](repeating: 0, count: problem.mentors.count)
        for mentee in problem.mentees.indices {
            var span = row.mutableSpan
            rows.writeScores(of: mentee, into: &span)
            for mentor in row.indices where row[mentor] != CompiledScores.forbidden { row[mentor] *= unit }
            let own = matching[mentee]
            let isFree = problem.pins[mentee] == nil
            var (best, bestScore) = (-1, Int.min)
            for mentor in row.indices where row[mentor] >= lowest && mentor != own {
                let score = row[mentor]
                if score > bestScore { (best, bestScore) = (mentor, score) }
                if isFree, score > mentees[mentor]?.score ?? .min { mentees[mentor] = (mentee, score) }
            }
            if best >= 0 { mentors[mentee] = (best, bestScore) }
            if own == nil {
                possible[mentee] = Possible(problem, row, from: lowest, best: best)
            }
        }
    }
}

extension NextBest.Possible {
    fileprivate init(_ problem: MatchingProblem, _ row: [Int], from lowest: Int, best: Int) {
        for mentor in row.indices where row[mentor] >= lowest {
            count += 1
            places += problem.places[mentor]
        }
        guard problem.mentees.count <= NextBest.fewPeople else {
            self.best = best < 0 ? [] : [best]
            return
        }
        self.best = row.indices.filter { row[$0] >= lowest }.sorted { (row[$1], $0) < (row[$0], $1) }
    }
}
