extension ComparedKind {
    static let session = ComparedKind(
        noun: "session", naming: .numbered,
        details: [
            ("title", "%"), ("month", "month %"), ("week", "week %"), ("minutes", "% minutes"), ("mode", "%"),
            ("repeat", "again: %"),
        ],
        fields: [
            Field("title", "Title"), Field("month", "Month", .value(unwritten: "0")),
            Field("week", "Week", .value(unwritten: "0")), Field("repeat", "How often it repeats", .part(repetition)),
            Field("minutes", "Minutes"), Field("mode", "How it is held"),
            Field("mandatory", "Whether it is mandatory", .flag(unwritten: true)),
            Field("review", "Whether it carries the review", .flag(unwritten: false)),
            Field("graceDays", "Days of grace", .value(unwritten: "14")),
        ])

    private static let repetition = ComparedKind(fields: [
        Field("times", "Number of times", .value(unwritten: "1")),
        Field("everyWeeks", "Weeks between the times", .value(unwritten: "1")),
    ])

    static let step = ComparedKind(
        noun: "step", title: ["title", "id"], details: [("month", "month %"), ("doneWhen", "done when %")],
        fields: [Field("title", "Title"), Field("month", "Month"), Field("doneWhen", "What shows that it is done")])

    static let escalation = ComparedKind(fields: [
        Field("owner", "Who owns a new escalation"),
        Field("respondWithinDays", "Days within which an escalation must be taken up", .value(unwritten: "2")),
        Field("channels", "Channels for an escalation", .texts),
    ])

    static let option = ComparedKind(
        noun: "option", naming: .quoted, title: ["label", "id"], place: "of", verb: "also offers",
        fields: [
            Field("label", "Label"), Field("aliases", "Other names", .texts), Field("from", "First day"),
            Field("until", "Last day"),
        ])

    private static let question = ComparedKind(
        plugin: .question,
        fields: [
            used("question"), Field("minimum", "Lowest answer"), Field("maximum", "Highest answer"),
            Field("low", "Label at the low end"), Field("high", "Label at the high end"),
            Field("list", "List of options"), Field("options", "Options", .things(option)),
        ])

    static let measure = ComparedKind(
        noun: "measure", title: ["label", "id"], details: [("prompt", "%")],
        fields: [
            Field("label", "Label"), Field("prompt", "Prompt"), Field("number", "Number"), Field("group", "Group"),
            Field("question", "Question", .part(question)),
            Field("sensitive", "Whether it is sensitive", .flag(unwritten: false)),
            Field("tags", "Places in the evaluation frameworks", .part(tags)),
        ])

    private static let tags = ComparedKind(fields: [
        Field("kirkpatrick", "Kirkpatrick level"), Field("moore", "Moore's level"),
        Field("reAim", "RE-AIM dimension"),
    ])

    static let form = ComparedKind(
        noun: "form", details: [("title", "%"), ("from", "answered by %")],
        fields: [
            Field("title", "Title"), Field("purpose", "Purpose", .value(unwritten: "record")),
            Field("from", "Who answers"), Field("about", "Whom or what an answer is about"),
        ] + audience + [Field("items", "Items", .things(item))])

    private static let item = ComparedKind(
        noun: "item", naming: .quoted, identity: ["id", "measure"], title: ["label", "id", "measure"], place: "in",
        verb: "also asks",
        fields: [
            Field("label", "Label"), Field("prompt", "Prompt"), Field("question", "Question", .part(question)),
            Field("part", "What it tells", .value(unwritten: "answer")),
            Field("required", "Whether it is required", .flag(unwritten: false)),
            Field("columns", "Other column headings", .texts),
        ] + audience + [
            Field("notAbove", "Item whose number it may not exceed"),
            Field("where", "What is asked of it where another item has a certain answer", .things(demand)),
            Field("rateOf", "Items whose share it states", .part(rate)),
            Field("reflective", "Whether it is for reflection alone", .flag(unwritten: false)),
            Field("escalates", "Whether it raises an escalation", .flag(unwritten: false)),
        ])

    private static let demand = ComparedKind(
        noun: "demand on", identity: ["field"], title: ["field"], place: "in",
        fields: [
            Field("oneOf", "Options that make the demand", .texts), Field("atMost", "Greatest number"),
            Field("required", "Whether it is required", .flag(unwritten: false)),
        ])

    private static let rate = ComparedKind(fields: [Field("part", "Part"), Field("whole", "Whole")])

    private static let audience = [
        Field("occasions", "Occasions", .occasions), Field("readers", "Readers", .texts),
        Field("never", "Who never reads", .texts), Field("groupReaders", "Readers of group figures", .texts),
        Field("sensitive", "Whether it is sensitive", .flag(unwritten: nil)),
    ]
}
