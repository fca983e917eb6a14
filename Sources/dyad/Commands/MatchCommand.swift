import ArgumentParser
import DyadCore

struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match", abstract: "Propose the pairs, with the reasons. Confirmed pairs stay.",
        discussion: """
            With --scores FILE it matches a ready-made matrix and needs no programme: mentors' ids in the first row, mentees' ids in \
            the first column, a decimal number in each cell, or x where a pair is not allowed (an empty cell is not allowed \
            either). A row that begins with “capacity” gives each mentor's places; without it each has one. Nothing is stored. \
            The strategy is best-total unless said: a pair below zero is worse than none.

            Strategies: \(strategies).

            Examples:
              dyad match --dry-run                         show the pairs; store nothing
              dyad match --keep 0.5 --dry-run              match again with few changes
              dyad match --compare best-coverage,fairest   what each would do
              dyad match --scores scores.csv --verify      a matrix, checked twice
              dyad match --scores - --json < scores.csv    pairs and prices as JSON
            """)

    private static var strategies: String {
        ProgrammeFolder.catalogue.strategies.map { $0.id }.joined(separator: ", ")
    }

    @Option(
        help: ArgumentHelp(
            "Match a ready-made matrix, CSV or XLSX; - reads CSV from standard input.", valueName: "file"))
    var scores: String?

    @Option(
        help: ArgumentHelp(
            "With --scores: the sheet of the workbook; the first that holds anything unless said.", valueName: "name"))
    var sheet: String?

    @Option(
        help: ArgumentHelp("The strategy, such as best-coverage; the definition's unless said.", valueName: "id"))
    var strategy: String?

    @Option(
        help: ArgumentHelp(
            "Compare strategies on the same people, the first being the one to compare with; store nothing.",
            valueName: "id,id,..."))
    var compare: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Keep standing pairs: what each that changes costs, in weight units such as 0.5, or “all” to change as few as can be.",
            valueName: "price"))
    var keep: String?

    @Flag(help: "Show the pairs; store nothing.")
    var dryRun = false

    @Flag(help: "Form groups, such as buddy families, where the programme also makes pairs.")
    var families = false

    @Flag(help: "With --scores: check the result again, independently, and say so.")
    var verify = false

    @Option(
        help: ArgumentHelp(
            "Also write the pairs as a page for those who confirm them: it names people.", valueName: "file"))
    var page: String?

    @Option(
        help: ArgumentHelp(
            "Also write the pairs with their factors as tables, .xlsx or .csv: they name people.", valueName: "file"))
    var table: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        try refuseContradictions()
        if let scores {
            try MatchScores(
                file: scores, sheet: sheet, strategy: strategy, compared: compare, verifies: verify, json: json
            ).run()
            return
        }
        if let compare {
            let strategies = try CompareStep(compare, onMatrix: false)
            let talk = CompareTalk(try strategies.run(in: try options.workspace()))
            if json { Output.json(talk.document) } else { Output.data(talk.text) }
            return
        }
        let files = try MatchFiles(page: page, table: table)
        var workspace = try options.workspace(toWrite: !dryRun)
        if families || !workspace.definition.makesPairs && workspace.definition.families != nil {
            try MatchFiles.refuse(page: page, table: table, because: "It shows pairs, and these are groups.")
            let formedOn = workspace.cohort.families.first?.formedOn
            let outcome = try FamiliesStep(isDryRun: dryRun).run(in: &workspace)
            let talk = FamiliesTalk(outcome, workspace, formedOn: formedOn)
            if json { Output.json(talk.document) } else { Output.data(talk.text) }
            return
        }
        let outcome = try MatchStep(strategy: strategy, isDryRun: dryRun, keep: keep).run(in: &workspace)
        try files.write(outcome, workspace)
        if json {
            Output.json(Documents.matched(outcome).adding("quality", QualityTalk(outcome, workspace).document))
            return
        }
        Output.data(MatchTalk(outcome, workspace).text + QualityTalk(outcome, workspace).text)
        if !dryRun, outcome.pairs.contains(where: { !$0.isKept }) {
            let confirmers = workspace.definition.matching.confirmedBy
            let roles = confirmers.map(\.description).joined(separator: " and ")
            Output.talk(
                "Next: \(roles) \(confirmers.count == 1 ? "confirms" : "each confirm"): dyad confirm PAIR --as ROLE --because TEXT"
            )
        }
    }

    private func refuseContradictions() throws {
        if keep != nil, scores != nil || compare != nil || families {
            throw Stop.wrongUse(
                "contradiction", at: "--keep", "Only the standing pairs of a programme can be kept.",
                remedy: "Leave --scores, --compare and --families out.")
        }
        if compare != nil, strategy != nil || families || verify {
            throw Stop.wrongUse(
                "contradiction", at: "--compare", "This only compares strategies.",
                remedy: "Leave --strategy, --families and --verify out.")
        }
        if compare != nil || scores != nil {
            try MatchFiles.refuse(
                page: page, table: table, because: "It shows the pairs of a programme, and is not made of this.")
        }
        if scores != nil, families {
            throw Stop.wrongUse(
                "contradiction", at: "--families", "Groups are formed of a programme's people, not of a matrix.",
                remedy: "Leave --families or --scores out.")
        }
        if scores == nil, sheet != nil {
            throw Stop.wrongUse(
                "contradiction", at: "--sheet", "Only a ready-made matrix has a sheet.",
                remedy: "Leave it out, or name the workbook with --scores.")
        }
        if scores == nil, verify {
            throw Stop.wrongUse(
                "contradiction", at: "--verify", "In a programme every proposal is checked already, and says so.",
                remedy: "Leave it out, or name a matrix with --scores.")
        }
    }
}
