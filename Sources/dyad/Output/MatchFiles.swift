import DyadCore

/// The files that a matching was asked to write besides what it prints.
struct MatchFiles {
    private let page: MatchPageFile?
    private let table: MatchTableFile?

    /// - Throws: `Stop` with what is wrong with either; made before anything is stored.
    init(page: String?, table: String?) throws {
        (self.page, self.table) = try Attempts.both {
            try page.map { try MatchPageFile(path: $0) }
        } _: {
            try table.map { try MatchTableFile(path: $0) }
        }
    }

    func write(_ outcome: MatchingOutcome, _ workspace: Workspace) throws {
        try page?.write(outcome, workspace)
        try table?.write(outcome, workspace)
    }

    /// Refuses files of pairs where no pairs of a programme are made.
    ///
    /// - Throws: `Stop` that names each option.
    static func refuse(page: String?, table: String?, because problem: String) throws {
        var attempts = Attempts()
        for (option, path) in [("--page", page), ("--table", table)] where path != nil {
            _ = try attempts.attempt {
                throw Stop.wrongUse("contradiction", at: option, problem, remedy: "Leave \(option) out.")
            }
        }
        try attempts.finish()
    }
}
