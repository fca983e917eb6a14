import ArgumentParser
import DyadCore

struct ConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Confirm pairs, in one of the two roles that must, with the reason.",
        discussion: """
            A confirmed pair stays when people are matched again, unless every confirmer releases it:
              dyad confirm pair-03 --as img-tutor --release --because "They now work in one team."
            Until every confirmer has, confirming it again takes a release back; after that it needs all confirmations anew.
            """)

    @Argument(help: ArgumentHelp("Pairs: by name, or by the mentee's id, e-mail or name.", valueName: "pair"))
    var pairs: [String]

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("One of the roles that confirm, such as programme-lead.", valueName: "role"))
    var role: String

    @Option(help: ArgumentHelp("The rationale, in a sentence.", valueName: "text"))
    var because: String

    @Option(help: ArgumentHelp("Who confirms; the role's holder in programme.yaml unless said.", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("A conflict of interest to declare.", valueName: "text"))
    var conflict: String?

    @Flag(help: "Release confirmed pairs, so that dyad match may change them once every confirmer has.")
    var release = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        var workspace = try options.workspace(toWrite: true)
        if release { try refuseConflict() }
        let taken =
            release
            ? try ReleaseStep(role: role, because: because, by: by).run(pairs, in: &workspace)
            : try ConfirmStep(role: role, because: because, by: by, conflict: conflict).run(pairs, in: &workspace)
        if let by, let known = workspace.definition.role(RoleID(role)), known.holder ?? known.email != nil,
            !known.isHeld(by: by)
        {
            Output.talk(
                "warning: programme.yaml names \(known.holder ?? known.email ?? "") as \(known.title), not \(by).")
        }
        let talk = ConfirmTalk(workspace: workspace, role: RoleID(role))
        for (pair, isRepeated) in taken {
            Output.data(release ? talk.released(pair) : talk.confirmed(pair, isRepeated: isRepeated))
        }
    }

    private func refuseConflict() throws {
        guard conflict != nil else { return }
        throw Stop.wrongUse(
            "contradiction", at: "--conflict", "A conflict of interest is declared when a pair is confirmed.",
            remedy: "Leave --conflict out, or say it in --because.")
    }
}
