import ArgumentParser
import DyadCore

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say why somebody was matched so, or why not with somebody else.")

    @Argument(help: ArgumentHelp("The mentee, or the member of a family: id, e-mail or name.", valueName: "mentee"))
    var mentee: String

    @Argument(help: ArgumentHelp("A mentor, or another member: id, e-mail or name.", valueName: "mentor"))
    var mentor: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let workspace = try options.workspace()
        guard workspace.definition.makesPairs else {
            let (member, other) = try people(in: workspace)
            let explanation = try FamilyExplanation(of: member, beside: other, in: workspace)
            if json { Output.json(explanation.document) } else { Output.data(explanation.text) }
            return
        }
        let (mentee, named) = try people(in: workspace)
        let (participant, mentors) = try participants(mentee, named, in: workspace)
        let round = MatchingRound(workspace.cohort, directory: workspace.directory)
        guard participant.eligibility.isEligible else {
            if json {
                Output.json(document(mentee, [], reason: participant.eligibility.reason))
            } else {
                Output.data("\(workspace.directory.name(of: mentee)): \(participant.eligibility.reason)")
            }
            return
        }
        let scored = mentors.compactMap { mentor in round.score(of: mentee, with: mentor).map { (mentor, $0) } }
            .sorted { $0.1.total > $1.1.total }
        let explanation =
            try self.mentor == nil
            ? nil
            : mentors.first.flatMap { mentor in
                try round.explanation(of: mentee, with: mentor, workspace.definition.matching.strategy)
            }.map { ExplanationTalk(explanation: $0, directory: workspace.directory) }
        if json {
            Output.json(document(mentee, scored, explanation: explanation))
            return
        }
        for (mentor, score) in scored { describe(mentee, mentor, score, explanation, workspace) }
        if scored.isEmpty {
            let hasWithdrawn = workspace.cohort.pairs(of: mentee).contains(where: \.hasWithdrawn)
            Output.data(
                hasWithdrawn
                    ? "\(workspace.directory.name(of: mentee)) has withdrawn and takes no further part."
                    : "There is no eligible mentor to compare with.")
        }
    }

    /// Both people, or what is wrong with both names.
    private func people(in workspace: Workspace) throws -> (PersonID, PersonID?) {
        try Attempts.both {
            try workspace.person(mentee, argument: "MENTEE")
        } _: {
            try mentor.map { try workspace.person($0, argument: "MENTOR") }
        }
    }

    /// The mentee, and the mentors to compare with.
    private func participants(_ mentee: PersonID, _ named: PersonID?, in workspace: Workspace) throws
        -> (Participant, [PersonID])
    {
        try Attempts.both {
            if let participant = workspace.cohort.participant(mentee, as: .mentee) { return participant }
            throw Stop.wrongUse(
                "not-a-mentee", "\(workspace.directory.name(of: mentee)) has not applied as a mentee.",
                remedy: "Name a mentee first, then a mentor.")
        } _: {
            try named.map { [try eligibleMentor($0, in: workspace)] }
                ?? workspace.cohort.eligible(.mentor).map(\.person)
        }
    }

    private func eligibleMentor(_ person: PersonID, in workspace: Workspace) throws -> PersonID {
        guard let participant = workspace.cohort.participant(person, as: .mentor) else {
            throw Stop.wrongUse(
                "not-a-mentor", "\(workspace.directory.name(of: person)) has not applied as a mentor.",
                remedy: "“dyad people” lists the mentors.")
        }
        guard participant.eligibility.isEligible else {
            throw Stop.wrongUse(
                "not-eligible", "\(workspace.directory.name(of: person)): \(participant.eligibility.reason)",
                remedy: "Name an eligible mentor.")
        }
        return person
    }

    private func describe(
        _ mentee: PersonID, _ mentor: PersonID, _ score: PairScore, _ explanation: ExplanationTalk?,
        _ workspace: Workspace
    ) {
        let pair = workspace.cohort.pairs.first { $0.mentee == mentee && $0.mentor == mentor }
        let names = "\(workspace.directory.name(of: mentee)) with \(workspace.directory.name(of: mentor))"
        Output.data(
            "\(names): \(Rounding.text(score.total)) of \(workspace.definition.matching.totalWeight)\(pair.map { ", \($0.id)" } ?? "")"
        )
        for ban in score.bans { Output.data("    not allowed: \(ban)") }
        for line in MatchTalk.factors(score) { Output.data("    " + line) }
        for line in explanation?.lines ?? [] { Output.data("    " + line) }
    }

    /// The document; the reason says why there is nobody to compare with.
    private func document(
        _ mentee: PersonID, _ scored: [(PersonID, PairScore)], explanation: ExplanationTalk? = nil,
        reason: String? = nil
    ) -> JSONValue {
        .object([
            "schema": "dyad.explain/1", "mentee": .string(mentee.description), "reason": .text(reason),
            "explanation": explanation?.document ?? .null,
            "mentors": .array(
                scored.map { mentor, score in
                    .object([
                        "mentor": .string(mentor.description), "score": .number(score.total),
                        "bans": .texts(score.bans),
                        "factors": Documents.factors(score),
                    ])
                }),
        ])
    }
}
