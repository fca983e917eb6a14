public import DyadCore

/// How often each answer was given to some items of a form, such as the kinds of activity in a log (LEAD-3).
public struct AnswersCountedPart: ReportPart {
    /// `answers-counted`.
    public static let id = "answers-counted"
    /// What it does.
    public static let summary = "How often each answer was given to items with options."

    /// The form.
    public var form: FormID = ""
    /// The items: choices or yes-no questions.
    public var items: [ItemID] = []
    /// What one submission is: `entries` of a log, `people` who answered.
    public var unit = "entries"
    /// No form yet.
    public init() {}

    /// The items.
    public var reads: [FormID: [ItemID]] { [form: items] }

    /// A table for each item, in the order of its options.
    public func content(on evidence: Evidence) -> ReportContent {
        let records = evidence.records(of: form)
        let people = Set(records.map(\.subject)).count
        guard !records.isEmpty else { return ReportContent(sentences: ["Nothing has been recorded yet."]) }
        let least = evidence.definition.disclosure.minimumForMeans
        if evidence.definition.form(form)?.about != .site, people < least {
            return ReportContent(sentences: [
                "Fewer than \(least) people have answered, so what they answered is not shown."
            ])
        }
        let figures = items.compactMap { item -> ReportFigure? in
            guard let asked = evidence.definition.form(form)?.item(item) else { return nil }
            let options = asked.question.optionIDs ?? ["yes", "no"]
            let given = records.compactMap { $0[item]?.options }
            let rows = options.map { option in
                [asked.question.words(for: .choice(option)), "\(given.count { $0.contains(option) })"]
            }
            return .table(
                ReportTable(
                    "\(asked.label), of \(given.count) \(unit)", columns: [asked.label, "Times"], rows: rows,
                    numeric: [1]))
        }
        return ReportContent(
            sentences: ["\(records.count) \(unit) were recorded by \(people) people."], figures: figures)
    }
}
