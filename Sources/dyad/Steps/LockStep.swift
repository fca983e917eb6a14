import DyadCore

/// Fixes the pre-specification: two people, one digest.
struct LockStep {
    let names: [String]
    var because: String?

    func run(in workspace: inout Workspace) throws {
        var directory = workspace.directory
        let people = try names.map { try workspace.staff($0, in: &directory) }
        guard Set(people).count >= 2 else {
            throw Stop.refused(
                "one-person", "A lock needs two different people.", remedy: "Write --by twice, with two names.")
        }
        let digest = workspace.definition.digest.description
        if workspace.cohort.isAsLocked {
            throw Stop.refused(
                "locked-already", "The definition is locked as it stands.", remedy: "Nothing is left to do.")
        }
        if !workspace.cohort.locks.isEmpty, because?.allSatisfy(\.isWhitespace) ?? true {
            throw Stop.refused(
                "relock-reason",
                "The definition was locked before; a change makes the result post hoc and needs a reason.",
                remedy: "Add --because TEXT, or restore the definition.")
        }
        try workspace.record(
            [Locked(digest: digest, by: people, because: because, date: workspace.today)],
            by: Actor(person: people[0]), directory: directory)
    }

    /// What a person ought to write before the lock, since writing it later changes the digest.
    static func unfinished(_ cohort: CohortPlan) -> [Diagnostic] {
        let missing = [
            cohort.start == nil ? ("start", "first day") : nil,
            cohort.site == StarterFile.placeholderSite ? ("site", "site") : nil,
        ].compactMap { $0 }
        return missing.map { key, words in
            Diagnostic(
                "unfinished", "The definition has no \(words) yet; written later it makes the result post hoc.",
                remedy: "Write “\(key):” under “cohort:” in programme.yaml and lock again now.", severity: .warning)
        }
    }
}
