import DyadCore

/// What confirming and releasing share: one of the confirming roles acts on pairs, on all or on none, with a reason.
protocol ConfirmerStep {
    var role: String { get }
    var because: String { get }
    /// Who acts; the role's holder in the definition unless said.
    var by: String? { get }

    /// What is done to a pair, in its infinitive and its participle.
    static var verb: (infinitive: String, participle: String) { get }
    /// What the reason ought to say.
    static var reason: String { get }

    /// Refuses a pair that is not ready for it, whoever acts.
    func checkReadiness(of pair: Pair, in workspace: Workspace) throws
    /// Who did it to a pair already, in which role.
    func done(to pair: Pair) -> [RoleID: PersonID]
    /// Whether it has been done to a pair just so, by the same person: then nothing is left to do.
    ///
    /// - Throws: `Stop` where it has been done in this role otherwise.
    func isRepeated(on pair: Pair, by person: PersonID, as role: Role) throws -> Bool
    /// What the journal keeps of it.
    func record(on pair: Pair, by person: PersonID, as role: Role, date: CalendarDate) -> any Recordable
}

extension ConfirmerStep {
    /// Acts on the pairs of these names.
    ///
    /// - Returns: each pair once, as it was before, and whether the same had been done to it already.
    /// - Throws: `Stop` with every mistake; nothing is stored then.
    @discardableResult
    func run(_ names: [String], in workspace: inout Workspace) throws -> [(pair: Pair, isRepeated: Bool)] {
        var attempts = Attempts()
        var pairs: [Pair] = []
        for name in names {
            guard let pair = try attempts.attempt({ try workspace.pair(name) }) else { continue }
            if !pairs.contains(where: { $0.id == pair.id }) { pairs.append(pair) }
        }
        let role = try attempts.attempt { try confirmer(in: workspace) }
        _ = try attempts.attempt {
            guard because.allSatisfy(\.isWhitespace) else { return }
            throw Stop.wrongUse("no-rationale", at: "--because", "The reason is empty.", remedy: Self.reason)
        }
        var directory = workspace.directory
        let person = try role.flatMap { role in
            try attempts.attempt { try workspace.actor(role, by: by, in: &directory).person } ?? nil
        }
        var taken: [(pair: Pair, isRepeated: Bool)] = []
        for pair in pairs {
            _ = try attempts.attempt { try checkReadiness(of: pair, in: workspace) }.map {
                guard let role, let person else { return }
                _ = try attempts.attempt { try check(pair, person, role, directory) }
                if let isRepeated = try attempts.attempt({ try isRepeated(on: pair, by: person, as: role) }) {
                    taken.append((pair, isRepeated))
                }
            }
        }
        try attempts.finish()
        guard let role, let person else { return [] }
        let records = taken.filter { !$0.isRepeated }.map {
            record(on: $0.pair, by: person, as: role, date: workspace.today)
        }
        try workspace.record(
            records, by: Actor(role: role.id, person: person), directory: records.isEmpty ? nil : directory)
        return taken
    }

    /// The role of the name, one of those that confirm; these are suggested first.
    private func confirmer(in workspace: Workspace) throws -> Role {
        let confirming = workspace.definition.matching.confirmedBy
        let role = try workspace.role(role, first: confirming)
        guard confirming.contains(role.id) else {
            throw Stop.refused(
                "not-a-confirmer", "\(role.title) does not confirm matches.",
                remedy:
                    "\(confirming.count == 2 ? "Both " : "")\(confirming.map(\.description).joined(separator: " and ")) \(confirming.count == 1 ? "confirms" : "confirm")."
            )
        }
        return role
    }

    /// Nobody acts on their own pair, and two people do it to a pair.
    private func check(_ pair: Pair, _ person: PersonID, _ role: Role, _ directory: Directory) throws {
        if person == pair.mentor || person == pair.mentee {
            throw Stop.refused(
                "own-pair",
                "\(directory.name(of: person)) is in \(pair.id) and cannot \(Self.verb.infinitive) their own pair.",
                remedy: "Have somebody else \(Self.verb.infinitive) it in this role, with --by NAME.")
        }
        if let other = done(to: pair).sorted(by: { $0.key < $1.key })
            .first(where: { $0.key != role.id && $0.value == person })
        {
            throw Stop.refused(
                "same-person",
                "The same person has \(Self.verb.participle) \(pair.id) as \(other.key); two people \(Self.verb.infinitive) a match.",
                remedy: "Have somebody else \(Self.verb.infinitive) it as \(role.id), with --by NAME.")
        }
    }
}
