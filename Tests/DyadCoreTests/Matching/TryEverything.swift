import DyadCore

/// Finds the best matching by trying all of them: the most pairs, then the greatest total, then the first in order.
struct TryEverything: MatchingStrategy {
    static let id = "try-everything"
    static let summary = "Tries everything."

    var maximisesTotal: Bool { true }

    func match(_ problem: MatchingProblem) throws -> Matching {
        var search = Search(problem)
        search.place(mentee: 0, chosen: [], left: problem.places, pairs: 0, total: 0)
        guard search.pairs >= 0 else {
            throw Mistakes([Diagnostic("unmatchable", "It cannot be done.", remedy: "Release a pair.")])
        }
        return Matching(
            mentors: search.best, total: problem.total(of: search.best), isProvedBest: true, claim: "the best of all")
    }

    private struct Search {
        let problem: MatchingProblem
        var best: [Int?] = []
        var pairs = -1
        var total = 0

        init(_ problem: MatchingProblem) { self.problem = problem }

        mutating func place(mentee: Int, chosen: [Int?], left: [Int], pairs: Int, total: Int) {
            guard mentee < problem.mentees.count else {
                if (pairs, total) > (self.pairs, self.total) || self.pairs < 0 {
                    (best, self.pairs, self.total) = (chosen, pairs, total)
                }
                return
            }
            if pairs < problem.mostPairs ?? .max {
                for mentor in problem.mentors.indices where left[mentor] > 0 {
                    guard problem.pins[mentee, default: mentor] == mentor,
                        let score = problem.value(mentee, mentor), score >= problem.minimumScore ?? .min
                    else { continue }
                    var less = left
                    less[mentor] -= 1
                    place(
                        mentee: mentee + 1, chosen: chosen + [mentor], left: less, pairs: pairs + 1,
                        total: total + score)
                }
            }
            if problem.pins[mentee] == nil {
                place(mentee: mentee + 1, chosen: chosen + [nil], left: left, pairs: pairs, total: total)
            }
        }
    }
}
