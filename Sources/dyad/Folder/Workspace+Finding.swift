import DyadCore

extension Workspace {
    /// The person meant by an id, an e-mail or a name.
    func person(_ words: String, argument: String) throws -> PersonID {
        let all = directory.matches(words)
        // Somebody who has applied comes before an entry that is only a name in somebody's form.
        let applied = all.filter { id in cohort.participants.contains { $0.person == id } }
        let found = applied.count == 1 ? applied : all
        if found.count == 1 { return found[0] }
        throw Stop.wrongUse(
            found.isEmpty ? "unknown-person" : "ambiguous-person", at: argument,
            found.isEmpty ? "Nobody here is called “\(words)”." : "Several people are called “\(words)”.",
            remedy: found.isEmpty
                ? NearestName.to(words, among: directory.words).map { "Did you mean “\($0)”?" }
                    ?? "“dyad people” lists everybody."
                : "Use the id: \(found.map(\.description).joined(separator: ", ")).")
    }

    /// The pair meant by its name, or by its mentee's id, e-mail or name.
    func pair(_ words: String) throws -> Pair {
        if let pair = cohort.pairs.first(where: { $0.id.description == words.lowercased() }) { return pair }
        if let family = cohort.families.first(where: { $0.id.description == words.lowercased() }) {
            throw Stop.wrongUse(
                "no-pair", "\(family.id) is a \(definition.families?.title.lowercased() ?? "family") and no pair.",
                remedy: "Families need no confirmation: they stand as “dyad match” formed them.")
        }
        let people = directory.matches(words)
        let pairs = cohort.pairs.filter { people.contains($0.mentee) || people.contains($0.mentor) }
        if pairs.count == 1 { return pairs[0] }
        if pairs.count > 1 {
            throw Stop.wrongUse(
                "ambiguous-pair", "“\(words)” is in several pairs.",
                remedy: "Use the pair's name: \(pairs.map(\.id.description).joined(separator: ", ")).")
        }
        let names = cohort.pairs.map(\.id.description)
        throw Stop.wrongUse(
            "unknown-pair", "There is no pair “\(words)”.",
            remedy: names.isEmpty
                ? "Propose pairs first: dyad match." : NearestName.remedy(for: words, among: names, kind: "pairs"))
    }

    /// The role with a name; where there is none, these are suggested before the others.
    func role(_ name: String, argument: String = "--as", first: [RoleID] = []) throws -> Role {
        if let role = definition.role(RoleID(name)) { return role }
        let others = definition.roles.map(\.id).filter { !first.contains($0) }
        throw Stop.wrongUse(
            "unknown-role", at: argument, "There is no role “\(name)”.",
            remedy: NearestName.remedy(for: name, among: (first + others).map(\.description), kind: "roles"))
    }

    /// Who acts in a role: the person named, else the holder whom the definition names.
    func actor(_ role: Role, by name: String?, in directory: inout Directory) throws -> Actor {
        guard let contact = name ?? role.email ?? role.holder else {
            throw Stop.wrongUse(
                "nobody-named", at: "--by", "Nobody is named as \(role.title).",
                remedy: "Add “--by NAME”, or “holder:” and “email:” to the role in programme.yaml.")
        }
        return Actor(role: role.id, person: try staff(contact, in: &directory))
    }

    /// The person meant by an e-mail or a name, new or known. Who holds a role is one person by either, so that nobody
    /// counts as two.
    func staff(_ words: String, in directory: inout Directory) throws -> PersonID {
        let role = definition.roles.first { $0.isHeld(by: words) }
        for known in [role?.email, role?.holder, words].compactMap({ $0 }).map(directory.matches) {
            if known.count == 1 { return known[0] }
            guard known.isEmpty else {
                throw Stop.wrongUse(
                    "ambiguous-person", at: "--by", "Several people are called “\(words)”.",
                    remedy: "Use the e-mail, or the id: \(known.map(\.description).joined(separator: ", ")).")
            }
        }
        let contact = role?.email ?? role?.holder ?? words
        return directory.register(
            contact, prefix: "staff", name: role?.holder ?? (contact.contains("@") ? nil : contact))
    }

    /// The name of a form.
    func form(_ name: String) throws -> FormID {
        if let form = definition.form(FormID(name)) { return form.id }
        throw Stop.wrongUse(
            "unknown-form", at: "--form", "There is no form called “\(name)”.",
            remedy: NearestName.remedy(for: name, among: definition.forms.map(\.id.description), kind: "forms"))
    }

    /// A pair as people know it: “pair-01 (A. Doctor with B. Consultant)”.
    func words(_ pair: Pair) -> String {
        "\(pair.id) (\(directory.name(of: pair.mentee)) with \(directory.name(of: pair.mentor)))"
    }
}
