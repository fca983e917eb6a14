extension DefinitionBuilder {
    func domains(_ reader: inout SectionReader) -> [OutcomeDomain] {
        reader.sections("domains", "an outcome domain").map { section in
            var section = section
            let id: ID<OutcomeDomain> = section.id()
            let title = section.text("title") ?? id.description
            let rules = section.sections("rules", "an outcome rule").compactMap(rule)
            section.finish()
            return OutcomeDomain(id: id.description, title: title, rules: rules)
        }
    }

    private func rule(_ section: SectionReader) -> OutcomeDomain.Rule? {
        var section = section
        let id: ID<OutcomeDomain.Rule> = section.id()
        let title = section.requiredText("title")
        let note = section.text("note")
        let isCounting = section.flag("counting") ?? true
        let judgedBy = section.text("judgedBy").map { RoleID($0) }
        guard let rule = plugin(&section, among: catalogue.rules, kind: "outcome rules") as? any OutcomeRule else {
            return nil
        }
        return OutcomeDomain.Rule(
            id: id.description, title: title, note: note, isCounting: isCounting, judgedBy: judgedBy, rule: rule)
    }

    func decision(_ reader: inout SectionReader) -> DecisionTable {
        guard var section = reader.section("decision", "the decision table") else {
            return DecisionTable(rows: [], promisingDomain: nil, promisingRule: nil)
        }
        var domain: String?
        var rule: String?
        if var promising = section.section("promising", "what may be promising") {
            domain = promising.requiredText("domain")
            rule = promising.text("rule")
            promising.finish()
        }
        let rows = section.sections("rows", "a row of the decision table").map(row)
        section.finish()
        return DecisionTable(rows: rows, promisingDomain: domain, promisingRule: rule)
    }

    private func row(_ section: SectionReader) -> DecisionTable.Row {
        var section = section
        let id: ID<DecisionTable.Row> = section.id()
        var condition = DecisionTable.Condition(allOf: [:], anyOf: [:], promising: nil, multipleUnmet: nil)
        if var when = section.section("when", "a condition") {
            condition = DecisionTable.Condition(
                allOf: states("allOf", in: &when), anyOf: states("anyOf", in: &when), promising: when.flag("promising"),
                multipleUnmet: when.flag("multipleUnmet"))
            when.finish()
        } else {
            section.missing("when")
        }
        if !section.has("caution") { section.missing("caution") }
        let row = DecisionTable.Row(
            id: id.description, scenario: section.requiredText("scenario"), decision: section.requiredText("decision"),
            caution: section.integer("caution", in: 0...1000) ?? 0, enrols: section.flag("enrols") ?? false,
            condition: condition)
        section.finish()
        return row
    }

    private func states(_ key: String, in section: inout SectionReader) -> [String: Set<DomainState>] {
        guard var inner = section.section(key, "domains with their states") else { return [:] }
        let names = [DomainState.met, .partial, .none].map(\.rawValue)
        var states: [String: Set<DomainState>] = [:]
        for member in inner.node.members {
            states[member.key] = Set(
                inner.located(member.key).compactMap { text, place in
                    if names.contains(text) { return DomainState(rawValue: text) }
                    inner.unknownName(text, at: place, among: names, kind: "states of a domain")
                    return nil
                })
        }
        return states
    }
}
