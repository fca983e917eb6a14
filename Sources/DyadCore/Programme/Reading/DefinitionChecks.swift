/// Checks what one section says against another: names that nothing has, items that no form asks, tables with holes.
struct DefinitionChecks {
    let definition: ProgrammeDefinition
    let root: DefinitionNode
    let log: ReadingLog

    func run() {
        checkUniqueNames()
        checkPeople()
        checkMatching()
        checkForms()
        checkPlans()
        checkRules()
        checkDecision()
    }

    // MARK: Names

    private func checkUniqueNames() {
        for key in [
            "roles", "participants", "sessions", "steps", "forms", "measures", "domains", "support", "report",
        ] {
            checkUnique(root[key], "“\(key)”")
        }
        checkUnique(root["matching"]?["factors"], "the factors")
        checkUnique(root["decision"]?["rows"], "the decision table")
        for form in root["forms"]?.elements ?? [] { checkUnique(form["items"], "the form “\(form.identity ?? "")”") }
        let rules = (root["domains"]?.elements ?? []).flatMap { $0["rules"]?.elements ?? [] }
        checkUnique(DefinitionNode(place: root.place, content: .sequence(rules)), "the outcome rules")
    }

    private func checkUnique(_ list: DefinitionNode?, _ what: String) {
        var seen: Set<String> = []
        for element in list?.elements ?? [] {
            guard let id = element.identity, !seen.insert(id).inserted else { continue }
            log.report(
                "duplicate-id", at: element.place, "“\(id)” stands twice in \(what).", remedy: "Rename one of the two.")
        }
    }

    func require(_ name: String, among names: [String], kind: String, at place: Place) {
        guard !name.isEmpty, !names.contains(name) else { return }
        log.report(
            "unknown-name", at: place, "“\(name)” is not among the \(kind).",
            remedy: NearestName.remedy(for: name, among: names, kind: kind), quoted: name)
    }

    func node(_ list: String, _ id: String) -> DefinitionNode? {
        root[list]?.elements.first { $0.identity == id }
    }

    func itemNames(of form: FormDefinition) -> [String] {
        node("forms", form.id.description)?.names(in: "items") ?? []
    }

    // MARK: Rules and decision

    private func checkRules() {
        let rules = (root["domains"]?.elements ?? []).flatMap { $0["rules"]?.elements ?? [] }
        for rule in definition.domains.flatMap(\.rules) {
            let node = rules.first { $0.identity == rule.id }
            for measure in rule.rule.measures {
                let place = ([node?["of"]].compactMap { $0 } + (node?["of"]?.elements ?? []))
                    .first { $0.scalar == measure.description }?.place
                require(
                    measure.description, among: root.names(in: "measures"), kind: "measures",
                    at: place ?? node?.place ?? root.place)
                if definition.measure(measure) != nil,
                    !definition.forms.contains(where: { $0.item(ItemID(measure.description)) != nil })
                {
                    log.report(
                        "measure-not-asked", at: place ?? node?.place ?? root.place,
                        "No form asks the measure “\(measure)”.",
                        remedy: "Add “- measure: \(measure)” to the items of a form.")
                }
            }
            for form in rule.rule.forms {
                require(
                    form.description, among: definition.forms.map(\.id.description), kind: "forms",
                    at: node?["formNames"]?.place ?? node?.place ?? root.place)
            }
            if let role = rule.judgedBy {
                require(
                    role.description, among: definition.roles.map(\.id.description), kind: "roles",
                    at: node?["judgedBy"]?.place ?? root.place)
            }
        }
    }

    private func checkDecision() {
        let table = definition.decision
        let domains = definition.domains.map(\.id)
        let place = root["decision"]?.place ?? root.place
        if let domain = table.promisingDomain {
            require(
                domain, among: domains, kind: "domains", at: root["decision"]?["promising"]?["domain"]?.place ?? place)
        }
        if let rule = table.promisingRule {
            let rules = (root["domains"]?.elements ?? []).flatMap { $0.names(in: "rules") }
            require(
                rule, among: rules, kind: "outcome rules", at: root["decision"]?["promising"]?["rule"]?.place ?? place)
        }
        for row in root["decision"]?["rows"]?.elements ?? [] {
            for key in ["allOf", "anyOf"] {
                for member in row["when"]?[key]?.members ?? [] {
                    require(member.key, among: domains, kind: "domains", at: member.place)
                }
            }
        }
    }
}
