/// Says why a mentee has no mentor, in words of people and places.
struct UnmatchedReason {
    let plan: MatchingPlan
    let plannedPairs: Int
    let problem: MatchingProblem
    let pairCount: Int

    /// One sentence or two; `possible` says whom the mentee could be paired with.
    ///
    /// - Complexity: O(1); O(*mentors*) where nobody is possible.
    func words(for mentee: Int, possible: NextBest.Possible) -> String {
        if problem.mentors.isEmpty { return "There is no eligible mentor." }
        if possible.count == 0 {
            let isBanned = problem.mentors.indices.allSatisfy { problem.scores.score(mentee, $0) == nil }
            return isBanned
                ? "Every mentor is excluded for this mentee: \(bans(on: mentee))."
                : "No mentor reaches the minimum score of \(plan.minimumScore ?? 0)."
        }
        if let most = problem.mostPairs, pairCount >= most {
            return
                "The cohort plans for \(plannedPairs) pairs and all are made without this mentee. "
                + "A place that falls free may be theirs."
        }
        let places = possible.places
        let mentors = possible.count == 1 ? "the one mentor" : "the \(possible.count) mentors"
        return
            "\(places == 1 ? "The only place is" : "All \(places) places are") taken with \(mentors) who could be paired."
    }

    /// The reasons of all bans, or of the first mentors' where there are very many.
    private func bans(on mentee: Int) -> String {
        let mentors = problem.mentors.prefix(NextBest.fewPeople)
        let bans = mentors.flatMap { PairScore(plan, mentee: problem.mentees[mentee], mentor: $0).bans }
        return (Set(bans).sorted() + (mentors.count < problem.mentors.count ? ["and so on"] : []))
            .joined(separator: "; ")
    }
}
