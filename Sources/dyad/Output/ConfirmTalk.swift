import DyadCore

/// What became of pairs that somebody confirmed or released, in words.
struct ConfirmTalk {
    let workspace: Workspace
    /// The role that acted.
    let role: RoleID

    /// How a pair stands after it was confirmed; `before` is how it stood.
    func confirmed(_ before: Pair, isRepeated: Bool) -> String {
        guard let now = workspace.cohort.pair(before.id) else { return "" }
        let confirmers = workspace.definition.matching.confirmedBy
        let words = workspace.words(now)
        let state = ReleaseTalk.state(of: now, in: workspace.cohort)
        let missing = confirmers.filter { now.confirmations[$0] == nil }
        let isOpenAgain = !missing.isEmpty && !now.releases.isEmpty
        let waits = missing.isEmpty ? "" : "; it waits for \(missing.map(\.description).joined(separator: " and "))"
        if isRepeated {
            let rest = isOpenAgain ? "; it is \(state)" : waits
            return "\(words) was confirmed by the \(role) already, in the same words: nothing was stored\(rest)."
        }
        if isOpenAgain { return "\(words) is \(state)." }
        if before.releases[role] != nil, before.isConfirmed(by: confirmers) {
            let rest = now.releases.isEmpty ? "" : "; it is still \(state)"
            return "\(words) is confirmed, and the release by the \(role) is taken back\(rest)."
        }
        if missing.isEmpty { return "\(words) is confirmed\(confirmers.count == 2 ? " by both" : "")." }
        return "\(words) is confirmed by the \(role)\(waits)."
    }

    /// How a pair stands after it was released.
    func released(_ before: Pair) -> String {
        guard let now = workspace.cohort.pair(before.id) else { return "" }
        return "\(workspace.words(now)) is \(ReleaseTalk.state(of: now, in: workspace.cohort))."
    }
}
