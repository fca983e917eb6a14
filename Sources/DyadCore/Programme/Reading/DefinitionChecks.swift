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

    // MARK: People

    private func checkPeople() {
        let roles = definition.roles.map(\.id.description)
        for kind in definition.participants {
            let node = node("participants", kind.role.description) ?? root
            require(kind.role.description, among: roles, kind: "roles", at: node["id"]?.place ?? node.place)
            require(
                kind.application.description, among: definition.forms.map(\.id.description), kind: "forms",
                at: node["application"]?.place ?? node.place)
            guard let form = definition.form(kind.application) else { continue }
            let items = itemNames(of: form)
            let routes = node["eligible"]?.elements ?? []
            for condition in routes.flatMap({ $0["when"]?.elements ?? [] }) {
                checkCondition(condition, form: form, items: items)
            }
            if let field = kind.capacityField {
                require(
                    field.description, among: items, kind: "items of “\(form.id)”",
                    at: node["capacity"]?["field"]?.place ?? node.place)
                refuseReflective(
                    field, of: form, "to decide how many partners somebody has",
                    at: node["capacity"]?["field"]?.place ?? node.place)
            }
        }
        for role in [RoleID.mentee, .mentor]
        where root["matching"] != nil && !definition.participants.contains(where: { $0.role == role }) {
            log.report(
                "missing-participants", at: root["participants"]?.place ?? root.place, "No participants are \(role)s.",
                remedy: "Add “- id: \(role)” with its application form under “participants”.")
        }
        if root["escalation"] != nil {
            require(
                definition.escalation.owner.description, among: roles, kind: "roles",
                at: root["escalation"]?["owner"]?.place ?? root.place)
        }
    }

    func checkCondition(_ condition: DefinitionNode, form: FormDefinition, items: [String]) {
        guard let field = condition["field"], let name = field.scalar else { return }
        require(name, among: items, kind: "items of “\(form.id)”", at: field.place)
        refuseReflective(ItemID(name), of: form, "to decide who takes part", at: field.place)
        guard let options = form.item(ItemID(name))?.question.optionIDs else { return }
        for option in condition["oneOf"]?.elements ?? [] {
            require(option.scalar ?? "", among: options, kind: "options of “\(name)”", at: option.place)
        }
    }

    // MARK: Matching

    private func checkMatching() {
        guard root["matching"] != nil else { return }
        let matching = definition.matching
        let roles = definition.roles.map(\.id.description)
        let place = root["matching"]?.place ?? root.place
        for role in matching.confirmedBy {
            require(role.description, among: roles, kind: "roles", at: root["matching"]?["confirmedBy"]?.place ?? place)
        }
        for weighted in matching.factors {
            let node = root["matching"]?["factors"]?.elements.first { $0.identity == weighted.id }
            if let factor = weighted.factor {
                checkItems(factor.menteeItems, of: .mentee, at: node?["menteeItem"]?.place ?? node?.place ?? place)
                checkItems(factor.mentorItems, of: .mentor, at: node?["mentorItem"]?.place ?? node?.place ?? place)
            } else if weighted.isSlot, !weighted.isSwitchedOff {
                log.report(
                    "open-slot", at: node?.place ?? place,
                    "The factor “\(weighted.id)” is left for the site to name, so pairs are scored over \(matching.totalWeight) units.",
                    remedy: "Write “use:” with its items, or “off: true”.", severity: .warning)
            }
        }
        for constraint in matching.constraints {
            checkItems(constraint.menteeItems, of: .mentee, at: root["matching"]?["constraints"]?.place ?? place)
            checkItems(constraint.mentorItems, of: .mentor, at: root["matching"]?["constraints"]?.place ?? place)
        }
        if matching.confirmedBy.isEmpty, log.diagnostics.isEmpty {
            log.report(
                "no-confirmers", at: place, "Nobody confirms a pair: each counts as enrolled once it is proposed.",
                remedy: "Write “confirmedBy: [programme-lead, img-tutor]” if that is not meant.", severity: .warning)
        }
        if let minimum = matching.minimumScore, minimum > matching.totalWeight, !matching.activeFactors.isEmpty {
            log.report(
                "minimum-too-high", at: root["matching"]?["minimumScore"]?.place ?? place,
                "The minimum score \(minimum) is above the greatest score, \(matching.totalWeight), so no pair can be made.",
                remedy: "Use a lower minimum.", severity: .warning)
        }
        if matching.activeFactors.isEmpty, matching.strategy.scoresPairs {
            log.report(
                "no-factors", at: place, "No factor counts.", remedy: "Give at least one factor a weight above 0.")
        }
    }

    func checkItems(_ items: [ItemID], of role: RoleID, at place: Place) {
        guard let kind = definition.participants.first(where: { $0.role == role }),
            let form = definition.form(kind.application)
        else { return }
        for item in items where item != Profile.identity {
            require(item.description, among: itemNames(of: form), kind: "items of “\(form.id)”", at: place)
            refuseReflective(item, of: form, "for matching", at: place)
            if form.item(item)?.audience.isSensitive == true {
                log.report(
                    "sensitive-in-matching", at: place, "“\(item)” is sensitive and cannot be used for matching.",
                    remedy: "Match on another item.")
            }
        }
    }

    // MARK: Forms

    private func checkForms() {
        let roles = definition.roles.map(\.id.description)
        for form in definition.forms {
            let node = node("forms", form.id.description) ?? root
            require(form.from.description, among: roles, kind: "roles", at: node["from"]?.place ?? node.place)
            if case .person(let role) = form.about {
                require(role.description, among: roles, kind: "roles", at: node["about"]?.place ?? node.place)
            }
            for case .session(let number) in form.occasions
            where !definition.sessions.contains(where: { $0.number == number }) {
                log.report(
                    "unknown-name", at: node["occasions"]?.place ?? node.place,
                    "The form is answered after session \(number), and there is no such session.",
                    remedy:
                        "The sessions here are: \(definition.sessions.map { "\($0.number)" }.joined(separator: ", ")).")
            }
            for reader in ([node] + (node["items"]?.elements ?? [])).flatMap({
                [$0["readers"], $0["never"]].compactMap { $0 }.flatMap { $0.elements }
            }) {
                require(reader.scalar ?? "", among: roles, kind: "roles", at: reader.place)
            }
            let key = form.about == .site ? FormItem.Part.site : .email
            if !(node["items"]?.elements ?? []).contains(where: { $0["part"]?.scalar == key.rawValue }) {
                let isSite = form.about == .site
                log.report(
                    isSite ? "no-site" : "no-email", at: node.place,
                    "The form “\(form.id)” asks for no \(isSite ? "site" : "e-mail"), so its answers belong to nobody.",
                    remedy: "Add an item with “part: \(key.rawValue)”.")
            }
        }
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
