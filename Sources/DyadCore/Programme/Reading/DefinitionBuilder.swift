/// Turns a definition's nodes into its values, section by section, and reports every mistake on the way.
struct DefinitionBuilder {
    let root: DefinitionNode
    let catalogue: Catalogue
    let log: ReadingLog
    var lists: [String: DefinitionNode] = [:]

    init(root: DefinitionNode, catalogue: Catalogue, log: ReadingLog) {
        self.root = root
        self.catalogue = catalogue
        self.log = log
    }

    mutating func definition() -> ProgrammeDefinition {
        var reader = SectionReader(root, "a programme", log: log)
        let id: ID<ProgrammeDefinition> = reader.id()
        _ = reader.text("basedOn")
        lists = Dictionary(
            (reader.section("lists", "lists of options")?.node.members ?? []).map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first })
        let plan = plan(&reader)
        let sessions = sessions(&reader)
        let measures = measures(&reader, under: plan)
        let forms = forms(&reader, measures: measures, sessions: sessions, under: plan)
        let canonical = canonical(under: plan)
        let definition = ProgrammeDefinition(
            id: id.description, title: reader.requiredText("title"), summary: reader.text("summary") ?? "",
            cohort: cohort(&reader), roles: roles(&reader), participants: participants(&reader),
            matching: matching(&reader), families: families(&reader), sessions: sessions, steps: steps(&reader),
            escalation: escalation(&reader), forms: forms, measures: measures, domains: domains(&reader),
            decision: decision(&reader), support: support(&reader), reportParts: reportParts(&reader), plan: plan,
            disclosure: disclosure(&reader),
            limitations: reader.texts("limitations"), canonical: canonical,
            digest: Digest(of: canonical.canonicalBytes))
        reader.finish()
        return definition
    }

    /// What a lock fixes: everything written and every reading of the plan, but not who holds a role.
    private func canonical(under plan: EvaluationPlan) -> JSONValue {
        var members = root.canonical.members
        members["basedOn"] = nil
        members["roles"] = .array(
            (members["roles"]?.elements ?? []).map { role in
                var role = role.members
                role["holder"] = nil
                role["email"] = nil
                return .object(role)
            })
        var choices: [String: JSONValue] = [
            "minimumPairs": .integer(plan.minimumPairs), "monitoringUntilMonth": .integer(plan.monitoringUntilMonth),
        ]
        for field in EvaluationPlan.fields { choices[field.key] = .string(field.get(plan)) }
        members["plan"] = .object(choices)
        return .object(members)
    }

    private func plan(_ reader: inout SectionReader) -> EvaluationPlan {
        var plan = EvaluationPlan()
        guard var section = reader.section("plan", "the evaluation plan") else { return plan }
        plan.minimumPairs = section.integer("minimumPairs", in: 1...1000) ?? plan.minimumPairs
        plan.monitoringUntilMonth = section.integer("monitoringUntilMonth", in: 1...120) ?? plan.monitoringUntilMonth
        for field in EvaluationPlan.fields {
            guard let text = section.text(field.key) else { continue }
            if field.options.contains(where: { $0.id == text }) {
                field.set(&plan, text)
            } else {
                section.unknownName(
                    text, at: section.place(of: field.key), among: field.options.map(\.id),
                    kind: "choices for “\(field.key)”")
            }
        }
        section.finish()
        return plan
    }

    private func cohort(_ reader: inout SectionReader) -> CohortPlan {
        guard var section = reader.section("cohort", "the cohort") else {
            reader.missing("cohort")
            return CohortPlan(
                title: "", site: "", plannedPairs: 1, start: nil, months: 1, classification: nil, isFictitious: false)
        }
        var classification: (String, String)?
        if var inner = section.section("classification", "a classification") {
            classification = (inner.requiredText("title"), inner.text("evidence") ?? "")
            inner.finish()
        }
        let isPaired = !(root["matching"]?.members.isEmpty ?? true)
        for key in (isPaired ? ["plannedPairs"] : []) + ["months"] where !section.has(key) { section.missing(key) }
        let cohort = CohortPlan(
            title: section.requiredText("title"), site: section.requiredText("site"),
            plannedPairs: section.integer("plannedPairs", in: 1...100_000) ?? (isPaired ? 1 : 0),
            start: section.date("start"),
            months: section.integer("months", in: 1...120) ?? 1, classification: classification,
            isFictitious: section.flag("fictitious") ?? false)
        section.finish()
        return cohort
    }

    private func roles(_ reader: inout SectionReader) -> [Role] {
        reader.sections("roles", "a role").map { section in
            var section = section
            let role = Role(
                id: section.id(), title: section.requiredText("title"), duty: section.text("duty") ?? "",
                holder: section.text("holder"), email: section.text("email"))
            section.finish()
            return role
        }
    }

    /// The sessions; one that repeats stands for as many, a number of weeks apart.
    private func sessions(_ reader: inout SectionReader) -> [SessionDefinition] {
        reader.sections("sessions", "a session").flatMap { section in
            var section = section
            if !section.has("id") { section.missing("id") }
            if !section.has("month"), !section.has("week") { section.missing("month") }
            let number = section.integer("id", in: 1...500) ?? 0
            var times = 1
            var interval = 1
            if var repeats = section.section("repeat", "how often a session repeats") {
                times = repeats.integer("times", in: 1...500) ?? 1
                interval = repeats.integer("everyWeeks", in: 1...52) ?? 1
                repeats.finish()
            }
            let title = section.text("title")
            let month = section.integer("month", in: 0...120) ?? 0
            let week = section.integer("week", in: 0...520) ?? 0
            let minutes = section.integer("minutes", in: 1...1440)
            let mode = section.text("mode")
            let isMandatory = section.flag("mandatory") ?? true
            let isReview = section.flag("review") ?? false
            let graceDays = section.integer("graceDays", in: 0...365) ?? 14
            section.finish()
            return (0..<times).map { turn in
                SessionDefinition(
                    number: number + turn,
                    title: times > 1 ? "\(title ?? "Meeting") \(number + turn)" : title ?? "Meeting \(number)",
                    month: month, week: week + turn * interval, minutes: minutes, mode: mode,
                    isMandatory: isMandatory, isReview: isReview, graceDays: graceDays)
            }
        }
    }

    private func steps(_ reader: inout SectionReader) -> [WorkflowStep] {
        reader.sections("steps", "a step").map { section in
            var section = section
            let id: ID<WorkflowStep> = section.id()
            if !section.has("doneWhen") { section.missing("doneWhen") }
            let step = WorkflowStep(
                id: id.description, title: section.requiredText("title"),
                month: section.integer("month", in: -24...120) ?? 0,
                doneWhen: section.choice("doneWhen", of: WorkflowStep.Completion.self) ?? .applications)
            section.finish()
            return step
        }
    }

    private func escalation(_ reader: inout SectionReader) -> EscalationPlan {
        guard var section = reader.section("escalation", "the escalation plan") else {
            return EscalationPlan(owner: .programmeLead, channels: [], respondWithinDays: 2)
        }
        let plan = EscalationPlan(
            owner: RoleID(section.requiredText("owner")), channels: section.texts("channels"),
            respondWithinDays: section.integer("respondWithinDays", in: 0...365) ?? 2)
        section.finish()
        return plan
    }

    private func disclosure(_ reader: inout SectionReader) -> DisclosureProfile {
        var profile = DisclosureProfile()
        guard var section = reader.section("disclosure", "the disclosure profile") else { return profile }
        profile.minimumForMeans = section.integer("minimumForMeans", in: 1...1000) ?? profile.minimumForMeans
        profile.minimumForSensitive =
            section.integer("minimumForSensitive", in: 1...1000) ?? profile.minimumForSensitive
        profile.minimumForPulse = section.integer("minimumForPulse", in: 1...1000) ?? profile.minimumForPulse
        section.finish()
        return profile
    }
}
