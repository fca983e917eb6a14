/// Checks of families, support schemes, report parts, repeated sessions, and of what is for reflection alone.
extension DefinitionChecks {
    /// Words that judge a person. Support is offered, and speaks of the next step (HEE-16).
    private static let deficitWords = [
        "fail", "fails", "failed", "failing", "failure", "failures", "weak", "weaker", "weakness", "weaknesses", "poor",
        "deficient", "deficiency", "deficiencies", "deficit", "deficits", "struggle", "struggles", "struggled",
        "struggling", "at risk", "remedial", "remediation", "underperforming", "underperformance", "underperformer",
        "underperformers", "low performer", "low performers", "problem trainee", "problem trainees", "inadequate",
    ]

    func checkPlans() {
        if let families = definition.families {
            let place = root["families"]?.place ?? root.place
            requireParticipants(families.role, at: root["families"]?["of"]?.place ?? place)
            checkItems(families.strategy.items, of: families.role, at: place)
            let application = definition.participants.first { $0.role == families.role }?.application
            checkNames(families.strategy.names, of: application, at: place)
            for factor in families.factors.compactMap(\.factor) {
                checkItems(factor.menteeItems + factor.mentorItems, of: families.role, at: place)
            }
        }
        for scheme in definition.support { check(scheme) }
        for part in definition.reportParts {
            checkReads(part.part.reads, by: "the report part “\(part.id)”", at: node("report", part.id)?.place)
            let place = node("report", part.id)?.place ?? root.place
            checkNames(part.part.names, of: nil, at: place)
            for measure in part.part.measures {
                require(measure.description, among: root.names(in: "measures"), kind: "measures", at: place)
            }
        }
        checkSessionNumbers()
    }

    /// A session that repeats takes as many numbers, of which none may be another's.
    private func checkSessionNumbers() {
        let written = Set(root["sessions"]?.elements.compactMap(\.identity) ?? [])
        var first: Int?
        var seen: Set<Int> = []
        for session in definition.sessions where !seen.insert(session.number).inserted {
            first = first ?? session.number
        }
        guard let first, written.count == root["sessions"]?.elements.count else { return }
        log.report(
            "duplicate-id", at: root["sessions"]?.place ?? root.place,
            "Two sessions have the number \(first): one that repeats takes a number for each time.",
            remedy: "Begin the next session with a higher “id”.")
    }

    /// An item that is for reflection alone is never read by anything that selects or scores (LEAD-5).
    func refuseReflective(_ item: ItemID, of form: FormDefinition, _ use: String, at place: Place) {
        guard form.item(item)?.isReflective == true else { return }
        log.report(
            "reflective-used", at: place,
            "“\(item)” is for reflection alone and cannot be used \(use).",
            remedy:
                "Use another item. What somebody writes about themselves to learn from is never held for or against them.",
            quoted: item.description)
    }

    private func requireParticipants(_ role: RoleID, at place: Place) {
        require(
            role.description, among: definition.participants.map(\.role.description), kind: "participants", at: place)
    }

    private func check(_ scheme: SupportScheme) {
        let node = node("support", scheme.id)
        let place = node?.place ?? root.place
        requireParticipants(scheme.role, at: node?["for"]?.place ?? place)
        if let kind = definition.participants.first(where: { $0.role == scheme.role }),
            let form = definition.form(kind.application)
        {
            for condition in node?["when"]?.elements ?? [] {
                checkCondition(condition, form: form, items: itemNames(of: form))
            }
        }
        if let form = scheme.recordedIn {
            require(
                form.description, among: definition.forms.map(\.id.description), kind: "forms",
                at: node?["recordedIn"]?.place ?? place)
        }
        checkReads(scheme.rule.reads, by: "the support scheme “\(scheme.id)”", at: place)
        checkNames(scheme.rule.names, of: nil, at: place)
        if let form = scheme.recordedIn, let item = definition.form(form)?.keyItems.first {
            checkNames([NamedOptions(form, item.id, scheme.rule.offers)], of: nil, at: place)
        }
        for caution in scheme.rule.cautions {
            log.report(
                "support-caution", at: place, caution, remedy: "See Docs/how-to/support-trainees.md.",
                severity: .warning)
        }
        checkWords(of: node)
    }

    private func checkReads(_ reads: [FormID: [ItemID]], by reader: String, at place: Place?) {
        let place = place ?? root.place
        for (id, items) in reads.sorted(by: { $0.key < $1.key }) {
            require(id.description, among: definition.forms.map(\.id.description), kind: "forms", at: place)
            guard let form = definition.form(id) else { continue }
            for item in items.sorted() {
                require(item.description, among: itemNames(of: form), kind: "items of “\(id)”", at: place)
                refuseReflective(item, of: form, "by \(reader)", at: place)
            }
        }
    }

    /// Options that settings name are options of their items.
    private func checkNames(_ names: [NamedOptions], of application: FormID?, at place: Place) {
        for named in names {
            guard let form = (named.form ?? application).flatMap({ definition.form($0) }),
                let options = form.item(named.item)?.question.optionIDs
            else { continue }
            for option in named.options {
                require(option, among: options, kind: "options of “\(named.item)”", at: place)
            }
        }
    }

    /// Every text of a scheme that people may read.
    private func checkWords(of node: DefinitionNode?) {
        guard let node else { return }
        for text in [node["title"], node["words"], node["because"]].compactMap({ $0 }) { checkWords(in: text) }
        for member in node.members {
            for element in member.value.elements where !element.members.isEmpty { checkWords(of: element) }
        }
    }

    private func checkWords(in text: DefinitionNode) {
        let words = " " + (text.scalar ?? "").lowercased().map { $0.isLetter ? String($0) : " " }.joined() + " "
        guard let found = DefinitionChecks.deficitWords.first(where: { words.contains(" \($0) ") }) else { return }
        log.report(
            "deficit-label", at: text.place, "“\(found)” judges a person.",
            remedy: "Say what is offered, or which step comes next.", quoted: found, severity: .warning)
    }
}
