public import DyadCore

/// Keeps to the mentors whom people chose by interview or referral: a human choice with its route (LEAD-2). It scores nobody;
/// it sees to it that no constraint is broken and that nobody has more mentees than places.
public struct ByReferralStrategy: MatchingStrategy {
    /// `by-referral`.
    public static let id = "by-referral"
    /// What it does.
    public static let summary = "Takes the mentors whom people have chosen, and checks constraints and places."

    /// The people's own choices.
    public init() {}

    /// No pair is scored.
    public var scoresPairs: Bool { false }

    /// The pairs that were chosen.
    public func match(_ problem: MatchingProblem) throws -> Matching {
        var mentors: [Int?] = problem.mentees.indices.map { problem.pins[$0] ?? problem.referrals[$0] }
        var remarks: [String] = []
        for mentee in mentors.indices {
            guard let mentor = mentors[mentee], problem.pins[mentee] == nil,
                problem.scores.score(mentee, mentor) == nil
            else { continue }
            mentors[mentee] = nil
            remarks.append(
                "\(problem.mentees[mentee].person) was referred to \(problem.mentors[mentor].person), and a constraint forbids the pair."
            )
        }
        let load = Dictionary(grouping: mentors.compactMap { $0 }) { $0 }.mapValues(\.count)
        let full = load.filter { $0.value > problem.places[$0.key] }.keys.sorted()
        guard full.isEmpty else {
            throw Mistakes(
                full.map { mentor in
                    Diagnostic(
                        "no-place-left", at: nil,
                        "\(load[mentor] ?? 0) mentees were referred to \(problem.mentors[mentor].person), who has \(problem.places[mentor]) \(problem.places[mentor] == 1 ? "place" : "places").",
                        remedy: "Refer one of them to somebody else, or import the mentor's form with more places.")
                })
        }
        return Matching(
            mentors: mentors, total: 0, isProvedBest: false, claim: "as people have chosen; nobody was scored",
            remarks: remarks)
    }
}
