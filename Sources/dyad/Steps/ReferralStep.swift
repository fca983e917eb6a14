import DyadCore

/// Records that a person chose a mentor for a mentee, by interview or referral. Constraints hold for such a choice as for any.
struct ReferralStep {
    let mentee: PersonID
    let mentor: PersonID
    let route: String
    let because: String
    let by: String
    let date: CalendarDate

    func run(in workspace: inout Workspace) throws {
        for (words, argument, what) in [(route, "--route", "route"), (because, "--because", "reason")]
        where words.allSatisfy(\.isWhitespace) {
            throw Stop.wrongUse("no-\(what)", at: argument, "The \(what) is empty.", remedy: "Say it in a sentence.")
        }
        try Dates.refuse(future: date, after: workspace.today)
        for (person, role) in [(mentee, RoleID.mentee), (mentor, .mentor)] {
            guard let participant = workspace.cohort.participant(person, as: role) else {
                throw Stop.wrongUse(
                    "not-a-\(role)", "\(workspace.directory.name(of: person)) has not applied as a \(role).",
                    remedy: "“dyad people” lists who has.")
            }
            guard participant.eligibility.isEligible else {
                throw Stop.refused(
                    "not-eligible", "\(workspace.directory.name(of: person)): \(participant.eligibility.reason)",
                    remedy: "Name somebody who is eligible.")
            }
        }
        if let pair = workspace.cohort.enrolledPairs.first(where: { $0.mentee == mentee && !$0.hasWithdrawn }) {
            throw Stop.refused(
                "paired-already", "\(workspace.directory.name(of: mentee)) is in \(workspace.words(pair)).",
                remedy: "Record the withdrawal of that pair first.")
        }
        let round = MatchingRound(workspace.cohort, directory: workspace.directory)
        if let score = round.score(of: mentee, with: mentor), !score.bans.isEmpty {
            throw Stop.refused(
                "forbidden-pair", "This pair is not allowed: \(score.bans.joined(separator: "; ")).",
                remedy: "Refer the mentee to somebody else.")
        }
        var directory = workspace.directory
        let chooser = try workspace.staff(by, in: &directory)
        let referral = Referred(
            mentee: mentee, mentor: mentor, route: route, by: chooser, because: because, chosenOn: date)
        guard workspace.cohort.referrals[mentee] != referral else { return }
        try workspace.record([referral], by: Actor(person: chooser), directory: directory)
    }
}
