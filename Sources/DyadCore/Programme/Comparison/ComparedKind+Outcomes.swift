extension ComparedKind {
    /// The whole definition.
    static let programme = ComparedKind(fields: [
        Field("id", "Name of the programme"), Field("title", "Title of the programme"), Field("summary", "Summary"),
        Field("cohort", "Cohort", .part(cohort)), Field("roles", "Roles", .things(role)),
        Field("participants", "Participants", .things(participants)),
        Field("matching", "a matching plan", .part(matching)), Field("sessions", "Sessions", .things(session)),
        Field("steps", "Steps", .things(step)), Field("escalation", "Escalation", .part(escalation)),
        Field("lists", "Lists of options", .named(noun: "list", Field("", "Options", .things(option)))),
        Field("forms", "Forms", .things(form)), Field("measures", "Measures", .things(measure)),
        Field("domains", "Outcome domains", .things(domain)), Field("decision", "a decision table", .part(decision)),
        Field("plan", "Plan", .part(plan)), Field("support", "Support schemes", .things(scheme)),
        Field("families", "a plan for groups", .part(families)), Field("report", "Report parts", .things(part)),
        Field("limitations", "Limitations that every report states", .texts),
        Field("disclosure", "Disclosure", .part(disclosure)),
    ])

    private static let domain = ComparedKind(
        noun: "outcome domain", title: ["title", "id"], details: [("rules", "with %")],
        fields: [Field("title", "Title"), Field("rules", "Rules", .things(rule))])

    private static let rule = ComparedKind(
        noun: "outcome rule", place: "in", details: [("title", "%")], plugin: .rule,
        fields: [
            Field("title", "Title"), used("outcome rule"), Field("atLeast", "Threshold", .threshold),
            Field("of", "Measures that it reads", .texts), Field("note", "Note"),
            Field("counting", "Whether it counts towards its domain", .flag(unwritten: true)),
            Field("judgedBy", "Who judges it"),
        ])

    private static let decision = ComparedKind(
        isLarge: true,
        fields: [
            Field("promising", "What may be promising", .part(promising)), Field("rows", "Rows", .things(row)),
        ])

    private static let promising = ComparedKind(fields: [
        Field("domain", "Domain that may be promising"), Field("rule", "Rule whose change must be positive"),
    ])

    private static let row = ComparedKind(
        noun: "row", details: [("scenario", "%"), ("decision", "%")],
        fields: [
            Field("scenario", "Scenario"), Field("decision", "Decision"), Field("caution", "Caution"),
            Field("enrols", "Whether it enrols another cohort", .flag(unwritten: false)),
            Field("when", "When it applies", .part(rowCondition)),
        ])

    private static let rowCondition = ComparedKind(fields: [
        Field("allOf", "All of", .named(noun: "domain in “all of”", Field("", "States", .texts))),
        Field("anyOf", "Any of", .named(noun: "domain in “any of”", Field("", "States", .texts))),
        Field("promising", "Whether it asks for promising data", .flag(unwritten: nil)),
        Field("multipleUnmet", "Whether it asks for multiple unmet thresholds", .flag(unwritten: nil)),
    ])

    /// Every reading, asked as the requirements ask it, then the two numbers.
    private static let plan = ComparedKind(
        isUsualWhenMissing: true,
        fields: EvaluationPlan.fields.map { field in
            Field(field.key, "“\(field.question)” (\(field.requirement))", .reading(field))
        } + [
            Field("minimumPairs", "Fewest paired answers from which a mean change is judged (A3)"),
            Field("monitoringUntilMonth", "Month in which the monitoring period ends (A16)"),
        ])

    private static let scheme = ComparedKind(
        noun: "support scheme", title: ["title", "id"], details: [("for", "for %"), ("use", "kind %")],
        plugin: .support,
        fields: [
            Field("title", "Title"), Field("for", "Whom it serves"), Field("when", "Conditions", .things(condition)),
            Field("recordedIn", "Form that records an offer"), used("support rule"),
        ])

    private static let part = ComparedKind(
        noun: "report part", title: ["title", "id"], details: [("use", "kind %")], plugin: .part,
        fields: [Field("title", "Title"), used("report part")])

    private static let disclosure: ComparedKind = {
        let usual = DisclosureProfile()
        func number(_ key: String, _ words: String, _ unwritten: Int) -> Field {
            Field(key, words, .value(unwritten: "\(unwritten)"))
        }
        return ComparedKind(
            isUsualWhenMissing: true,
            fields: [
                number("minimumForMeans", "Fewest answers behind a mean", usual.minimumForMeans),
                number("minimumForSensitive", "Fewest answers behind a sensitive figure", usual.minimumForSensitive),
                number("minimumForPulse", "Fewest answers before counts of the pulse are shown", usual.minimumForPulse),
            ])
    }()
}
