import DyadCore

extension Workspace {
    /// Who looks: a role with its holder, or a participant. A role's holder who also takes part is denied what their partner
    /// never reads.
    ///
    /// - Throws: `Stop` where nobody is named, or nobody is so called.
    func viewer(as role: String?, person: String?) throws -> Viewer {
        let role = try role.map { try self.role($0) }
        let holder = [role?.email, role?.holder].compactMap { $0 }.flatMap { directory.matches($0) }.first
        let person = try person.map { try self.person($0, argument: "PERSON") } ?? holder
        var roles = Set([role?.id].compactMap { $0 })
        if let person { roles.formUnion(cohort.participants.filter { $0.person == person }.map(\.role)) }
        guard !roles.isEmpty || person != nil else {
            throw Stop.wrongUse("nobody-named", "Nobody is named.", remedy: "Name a participant, or a role with --as.")
        }
        return Viewer(roles: roles, person: person)
    }
}
