public import DyadCore
internal import DyadAssignment

/// As many mentees matched as can be, shared out as evenly among the mentors as bans allow, and then the greatest total:
/// nobody has two mentees while somebody else who could take one has none (NES-1).
public struct BalancedStrategy: MatchingStrategy {
    /// `balanced`.
    public static let id = "balanced"
    /// What it does.
    public static let summary =
        "Matches as many mentees as can be, shares them out evenly, then takes the greatest total; proved best."

    /// Even loads.
    public init() {}

    /// The best of the even matchings, with what bans have forced.
    public func match(_ problem: MatchingProblem) throws -> Matching {
        let scorer = try SeatScorer(problem, unit: problem.commonUnit)
        let stated = AssignmentProblem(scorer, pins: scorer.pins, mostPairs: problem.mostPairs)
        let assignment = try BestAssignment.solving { () throws(AssignmentError) in
            try AssignmentSolver().solve(stated)
        }
        let mentors = assignment.columns.map { $0.map(scorer.mentor) }
        return Matching(
            mentors: mentors, total: problem.total(of: mentors),
            isProvedBest: Certificate(assignment, for: stated).isProof,
            claim: "as many mentees matched as can be, as evenly as can be, then the greatest total",
            remarks: remarks(on: mentors, in: problem))
    }

    /// Who has nobody while somebody else has two, and why it could not be otherwise.
    private func remarks(on mentors: [Int?], in problem: MatchingProblem) -> [String] {
        let load = Dictionary(grouping: mentors.compactMap { $0 }) { $0 }.mapValues(\.count)
        let busy = load.filter { $0.value > 1 }.keys.sorted().map { problem.mentors[$0].person.description }
        guard !busy.isEmpty else { return [] }
        return problem.mentors.indices.filter { load[$0] == nil && problem.places[$0] > 0 }.map { idle in
            let possible = problem.mentees.indices.count { mentee in
                problem.scores.score(mentee, idle).map { $0 >= problem.minimumScore ?? .min } ?? false
            }
            let why =
                possible == 0
                ? "every mentee is excluded or below the minimum score"
                : "the \(possible == 1 ? "one mentee" : "\(possible) mentees") who could go there cannot be exchanged for anybody of theirs"
            return
                "\(problem.mentors[idle].person) has no mentee while \(busy.joined(separator: ", ")) \(busy.count == 1 ? "has" : "have") several: \(why)."
        }
    }
}
