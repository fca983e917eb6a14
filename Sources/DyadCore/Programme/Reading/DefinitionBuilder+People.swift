extension DefinitionBuilder {
    func participants(_ reader: inout SectionReader) -> [ParticipantKind] {
        reader.sections("participants", "a kind of participant").map { section in
            var section = section
            let role: RoleID = section.id()
            let application = FormID(section.requiredText("application"))
            var field: ItemID?
            var limit = 1
            if var capacity = section.section("capacity", "a capacity") {
                field = ItemID(capacity.requiredText("field"))
                limit = capacity.integer("most", in: 1...1000) ?? 1000
                capacity.finish()
            }
            let routes = section.sections("eligible", "a route to eligibility").map(route)
            section.finish()
            return ParticipantKind(
                role: role, application: application, eligibility: EligibilityRule(routes: routes),
                capacityField: field,
                capacityLimit: limit)
        }
    }

    private func route(_ section: SectionReader) -> EligibilityRule.Route {
        var section = section
        let id: ID<EligibilityRule.Route> = section.id()
        let route = EligibilityRule.Route(
            id: id.description, title: section.text("title") ?? id.description,
            conditions: section.sections("when", "a condition").compactMap(condition))
        section.finish()
        return route
    }

    func condition(_ section: SectionReader) -> EligibilityCondition? {
        var section = section
        let field = ItemID(section.requiredText("field"))
        var tests: [EligibilityCondition.Test] = []
        if section.has("oneOf") { tests.append(.oneOf(section.texts("oneOf"))) }
        if let minimum = section.fraction("atLeast") { tests.append(.atLeast(minimum)) }
        if let maximum = section.fraction("atMost") { tests.append(.atMost(maximum)) }
        if section.flag("isYes") ?? false { tests.append(.isYes) }
        let lastDay = section.choice("lastDay", of: EligibilityCondition.LastDay.self) ?? .included
        if let months = section.integer("withinMonths", in: 1...600) {
            tests.append(.withinMonths(months, lastDay: lastDay))
        }
        let choice = section.section("onlyUnder", "a plan choice")?.node.members.first
        if let choice, let known = EvaluationPlan.fields.first(where: { $0.key == choice.key }) {
            if !known.options.contains(where: { $0.id == choice.value.scalar }) {
                section.unknownName(
                    choice.value.scalar ?? "", at: choice.value.place, among: known.options.map(\.id),
                    kind: "choices for “\(known.key)”")
            }
        } else if let choice {
            section.unknownName(
                choice.key, at: choice.place, among: EvaluationPlan.fields.map(\.key), kind: "plan fields")
        }
        section.finish()
        guard tests.count == 1 else {
            log.report(
                "condition-test", at: section.place, "A condition says one thing; this one says \(tests.count).",
                remedy: "Write one of “oneOf”, “atLeast”, “atMost”, “withinMonths” or “isYes”.")
            return nil
        }
        return EligibilityCondition(
            field: field, test: tests[0], onlyUnder: choice.map { ($0.key, $0.value.scalar ?? "") })
    }

    func matching(_ reader: inout SectionReader) -> MatchingPlan {
        guard var section = reader.section("matching", "the matching plan") else {
            return MatchingPlan(
                factors: [], constraints: [], strategy: NoStrategy(), minimumScore: nil, missingAnswer: .neutral,
                confirmedBy: [], fairness: [])
        }
        let plan = MatchingPlan(
            factors: section.sections("factors", "a factor").map(factor),
            constraints: section.sections("constraints", "a constraint").compactMap { section in
                var section = section
                _ = section.text("id")
                return plugin(&section, among: catalogue.constraints, kind: "constraints") as? any MatchingConstraint
            },
            strategy: strategy(&section) ?? NoStrategy(), minimumScore: section.fraction("minimumScore"),
            missingAnswer: section.choice("missingAnswers", of: MatchingPlan.MissingAnswer.self) ?? .neutral,
            confirmedBy: section.texts("confirmedBy").map { RoleID($0) },
            fairness: section.texts("fairness").map { ItemID($0) })
        section.finish()
        return plan
    }

    func factor(_ section: SectionReader) -> MatchingPlan.WeightedFactor {
        var section = section
        let id: ID<MatchingPlan> = section.id()
        let label = section.text("label") ?? id.description
        let isSlot = section.flag("slot") ?? false
        let isOff = section.flag("off") ?? false
        let missing = section.choice("missingAnswers", of: MatchingPlan.MissingAnswer.self)
        let isSecondary = section.flag("secondary") ?? false
        if !section.has("weight") { section.missing("weight") }
        let weight = section.fraction("weight", atLeast: 0) ?? 0
        if weight.whole(scaledBy: 1000) == nil || weight > 1000 {
            log.report(
                "bad-weight", at: section.place(of: "weight"),
                "The weight \(section.value("weight")?.scalar ?? "") cannot be used.",
                remedy: "Use a number from 0 to 1000 with at most three decimals.")
        }
        var factor: (any MatchingFactor)?
        if (isSlot || isOff) && !section.has("use") {
            section.finish()
        } else {
            let made = plugin(&section, among: catalogue.factors, kind: "factors") as? any MatchingFactor
            factor = isOff ? nil : made
        }
        return MatchingPlan.WeightedFactor(
            id: id.description, label: label, weight: weight, factor: weight == 0 ? nil : factor, isSlot: isSlot,
            isSwitchedOff: isOff || weight == 0, missingAnswer: missing, isSecondary: isSecondary)
    }

    private func strategy(_ section: inout SectionReader) -> (any MatchingStrategy)? {
        guard let value = section.value("strategy") else {
            section.missing("strategy")
            return nil
        }
        if let name = value.scalar {
            let mapping = DefinitionNode(
                place: value.place, content: .mapping([.init(key: "use", place: value.place, value: value)]))
            var reader = SectionReader(mapping, "a strategy", log: log)
            _ = name
            return plugin(&reader, among: catalogue.strategies, kind: "strategies") as? any MatchingStrategy
        }
        var reader = SectionReader(value, "a strategy", log: log)
        return plugin(&reader, among: catalogue.strategies, kind: "strategies") as? any MatchingStrategy
    }

    /// The plug-in that a section's `use` names, with the rest of the section as its settings.
    func plugin(_ section: inout SectionReader, among types: [any Plugin.Type], kind: String) -> (any Plugin)? {
        guard section.has("use"), let name = section.text("use") else {
            section.missing("use")
            _ = section.rest()
            return nil
        }
        return section.plugin(named: name, at: section.place(of: "use"), among: types, kind: kind)
    }
}

/// Stands where a definition names no strategy that can be read; such a definition is never handed out.
private struct NoStrategy: MatchingStrategy {
    static let id = "none"
    static let summary = "Makes no pair."
    func match(_ problem: MatchingProblem) throws -> Matching {
        Matching(mentors: problem.mentees.map { _ in nil }, total: 0, isProvedBest: false, claim: "")
    }
}
