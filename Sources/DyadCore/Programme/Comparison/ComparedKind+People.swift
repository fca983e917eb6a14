extension ComparedKind {
    static let cohort = ComparedKind(
        isUsualWhenMissing: true,
        fields: [
            Field("title", "Name of the cohort"), Field("site", "Site"), Field("plannedPairs", "Planned pairs"),
            Field("start", "First day"), Field("months", "Length in months"),
            Field("classification", "Classification of the work", .part(classification)),
            Field("fictitious", "Whether everybody is invented", .flag(unwritten: false)),
        ])

    private static let classification = ComparedKind(fields: [
        Field("title", "Classification of the work"), Field("evidence", "Evidence of the classification"),
    ])

    static let role = ComparedKind(
        noun: "role", details: [("title", "%")], fields: [Field("title", "Title"), Field("duty", "Duty")])

    static let participants = ComparedKind(
        naming: .plural, details: [("application", "they apply with the form %")],
        fields: [
            Field("application", "Application form"),
            Field("capacity", "How many partners somebody may have", .part(capacity)),
            Field("eligible", "Routes to eligibility", .things(route)),
        ])

    private static let capacity = ComparedKind(fields: [
        Field("field", "Item that says how many partners somebody offers to take"),
        Field("most", "Most partners", .value(unwritten: "1000")),
    ])

    private static let route = ComparedKind(
        noun: "route", title: ["title", "id"], place: "of",
        fields: [Field("title", "Title"), Field("when", "Conditions", .things(condition))])

    static let condition = ComparedKind(
        noun: "condition on", identity: ["field"], title: ["field"], place: "in",
        fields: [
            Field("oneOf", "Options that fulfil it", .texts), Field("atLeast", "Least number"),
            Field("atMost", "Greatest number"), Field("isYes", "Whether it takes a yes", .flag(unwritten: false)),
            Field("withinMonths", "Months within which it holds"),
            Field("lastDay", "Whether the last day counts", .value(unwritten: "included")),
            Field("onlyUnder", "Reading of the plan under which alone it counts"),
        ])

    static let matching = ComparedKind(
        isLarge: true,
        fields: [
            Field(
                "strategy", "How pairs are chosen", .part(ComparedKind(plugin: .strategy, fields: [used("strategy")]))),
            Field("minimumScore", "Lowest score of a pair"),
            Field("missingAnswers", "What a missing answer counts as", .value(unwritten: "neutral")),
            Field("confirmedBy", "Who confirms a pair", .texts),
            Field("fairness", "Items by which the quality of matches is shown", .texts),
            Field("factors", "Factors", .things(factor)), Field("constraints", "Constraints", .things(constraint)),
        ])

    private static let factor = ComparedKind(
        noun: "factor", naming: .quoted, title: ["label", "id"],
        details: [("weight", "weight %"), ("use", "kind %")], plugin: .factor,
        fields: [
            Field("label", "Label"), Field("weight", "Weight"), used("factor"),
            Field("slot", "Whether it is left for the site to name", .flag(unwritten: false)),
            Field("off", "Whether it is switched off", .flag(unwritten: false)),
            Field("missingAnswers", "What a missing answer counts as in it"),
            Field("secondary", "Whether it never says who is worst off", .flag(unwritten: false)),
            Field("menteeItem", "Item of the mentee"), Field("mentorItem", "Item of the mentor"),
        ])

    private static let constraint = ComparedKind(
        noun: "constraint", details: [("use", "kind %")], plugin: .constraint, fields: [used("constraint")])

    static let families = ComparedKind(
        plugin: .family, isLarge: true,
        fields: [
            Field("of", "Who is grouped"), Field("title", "What a group is called", .value(unwritten: "family")),
            used("way to form groups"), Field("factors", "Factors of the groups", .things(factor)),
            Field("missingAnswers", "What a missing answer counts as in groups", .value(unwritten: "neutral")),
        ])

    /// The name of the plug-in.
    static func used(_ what: String) -> Field { Field("use", "Kind of \(what)") }
}
