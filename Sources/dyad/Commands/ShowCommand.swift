import ArgumentParser
import DyadCore

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what a role, or a participant, may read of the answers.",
        discussion: "For example: dyad show --as img-tutor, or dyad show mentor-03 for what that mentor sees.")

    @Argument(help: ArgumentHelp("A participant: id, e-mail or name.", valueName: "person"))
    var person: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("A role.", valueName: "role"))
    var role: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let workspace = try options.workspace()
        let viewer = try workspace.viewer(as: role, person: person)
        let view = CohortView(workspace.cohort, for: viewer)
        if json {
            Output.json(
                .object([
                    "schema": "dyad.show/1", "roles": .texts(viewer.roles.map(\.description).sorted()),
                    "submissions": .array(view.submissions.map(document)),
                    "groups": .array(view.groups.map(document)),
                ]))
            return
        }
        if let person = viewer.person { describePairs(of: person, in: workspace) }
        for submission in view.submissions {
            Output.data("\(submission.title), \(submission.respondent), \(submission.occasion.words)")
            for answer in submission.answers { Output.data("    \(answer.label): \(answer.words)") }
        }
        for group in view.groups {
            let counts = group.counts.map { "\($0.words): \($0.count)" }.joined(separator: ", ")
            Output.data(
                "\(group.label), \(group.occasion.words), of the whole group: "
                    + (group.answered.map { "\($0) answered; \(counts)" } ?? "too few answers to show"))
        }
        if !viewer.roles.isDisjoint(with: workspace.definition.matching.confirmedBy) {
            for line in ReleaseTalk.lines(workspace.cohort) { Output.data(line) }
        }
        if view.submissions.isEmpty { Output.talk("There is nothing here that they may read.") }
    }

    /// A participant sees their own pairs: with whom, and when they met.
    private func describePairs(of person: PersonID, in workspace: Workspace) {
        for pair in workspace.cohort.enrolledPairs where pair.mentee == person || pair.mentor == person {
            let meetings = pair.sessions.values.sorted { $0.session < $1.session }.map {
                "\($0.session) on \($0.heldOn)"
            }
            Output.data(
                "\(workspace.words(pair)); meetings: \(meetings.isEmpty ? "none yet" : meetings.joined(separator: ", "))"
            )
        }
    }

    private func document(_ group: CohortView.GroupFigures) -> JSONValue {
        .object([
            "label": .string(group.label), "occasion": .string(group.occasion.description),
            "answered": group.answered.map { .integer($0) } ?? .null,
            "counts": .array(group.counts.map { .object(["answer": .string($0.words), "count": .integer($0.count)]) }),
        ])
    }

    private func document(_ submission: CohortView.ReadableSubmission) -> JSONValue {
        .object([
            "form": .string(submission.title), "respondent": .string(submission.respondent.description),
            "occasion": .string(submission.occasion.description),
            "answers": .array(
                submission.answers.map {
                    .object([
                        "item": .string($0.item.description), "label": .string($0.label), "answer": .string($0.words),
                    ])
                }),
        ])
    }
}
