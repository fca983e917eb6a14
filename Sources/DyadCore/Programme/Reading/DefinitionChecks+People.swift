/// Checks of who takes part and how they are matched.
extension DefinitionChecks {
    func checkPeople() {
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

    func checkMatching() {
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
        checkFairness()
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
}
