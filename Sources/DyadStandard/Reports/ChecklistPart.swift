public import DyadCore

/// A checklist with the state of each line, its date, evidence and owner, in the list's own order (MAG-3, MAG-4).
public struct ChecklistPart: ReportPart {
    /// `checklist`.
    public static let id = "checklist"
    /// What it does.
    public static let summary = "A checklist with the state of each line, its date, evidence and owner."

    /// The form of which every submission is one line.
    public var form: FormID = ""
    /// The item that names the line: a choice of all lines there are, in their order.
    public var line: ItemID = "line"
    /// The item that says how it stands.
    public var state: ItemID = "state"
    /// The options of the state that count as done.
    public var done: [String] = ["offered"]
    /// The options that leave the line out of the count.
    public var notApplicable: [String] = ["not-applicable"]
    /// Other items to show, such as evidence and owner.
    public var show: [ItemID] = []

    /// No form yet.
    public init() {}

    /// The line, the state and what else is shown.
    public var reads: [FormID: [ItemID]] { [form: [line, state] + show] }

    /// Every line, also those of which nothing is known. Where several sites answer, the lines of each.
    public func content(on evidence: Evidence) -> ReportContent {
        guard let definition = evidence.definition.form(form), let lines = definition.item(line)?.question else {
            return ReportContent()
        }
        let records = evidence.records(of: form)
        guard definition.about == .site else {
            return countedByPeople(records, lines, definition, from: evidence.definition.disclosure.minimumForMeans)
        }
        let owners = Set(records.compactMap(\.site)).sorted()
        let groups: [(String?, [FormRecord])] =
            owners.count > 1 ? owners.map { site in (site, records.filter { $0.site == site }) } : [(nil, records)]
        var sentences: [String] = []
        let figures = groups.map { site, records -> ReportFigure in
            let rows = (lines.optionIDs ?? []).map { option in row(option, lines, records, definition) }
            sentences.append(sentence(lines.optionIDs ?? [], records, site.map { siteName($0, definition) }))
            let columns =
                ["Line", "State"] + show.map { definition.item($0)?.label ?? $0.description } + ["Recorded on"]
            return .table(
                ReportTable(
                    definition.title + (site.map { ": \(siteName($0, definition))" } ?? ""), columns: columns,
                    rows: rows))
        }
        return ReportContent(sentences: sentences, figures: figures)
    }

    /// Where people keep a list each, how many gave each state to each line: evidence and owner stay with who wrote them.
    private func countedByPeople(
        _ records: [FormRecord], _ lines: any Question, _ form: FormDefinition, from least: Int
    ) -> ReportContent {
        let states = form.item(state)?.question.optionIDs ?? []
        let people = Set(records.map(\.subject)).count
        if people > 0, people < least {
            return ReportContent(sentences: ["Fewer than \(least) people keep a list, so what they wrote is not shown."]
            )
        }
        let rows = (lines.optionIDs ?? []).map { option -> [String] in
            let own = records.filter { $0.option(line) == option }
            return [lines.words(for: .choice(option))]
                + states.map { state in "\(own.count { $0.option(self.state) == state })" } + ["\(people - own.count)"]
        }
        let words = states.map { form.item(state)?.question.words(for: .choice($0)) ?? $0 }
        return ReportContent(
            sentences: ["\(people) \(people == 1 ? "person keeps" : "people keep") a list."],
            figures: people == 0
                ? []
                : [
                    .table(
                        ReportTable(
                            form.title, columns: ["Line"] + words + ["Not known"], rows: rows,
                            numeric: Set(1...(states.count + 1))))
                ])
    }

    private func row(_ option: String, _ lines: any Question, _ records: [FormRecord], _ form: FormDefinition)
        -> [String]
    {
        let label = lines.words(for: .choice(option))
        guard let record = newest(records, option) else {
            return [label, "not known"] + show.map { _ in "" } + [""]
        }
        return [label, record.words(state) ?? "not known"] + show.map { record.words($0) ?? "" }
            + [record.date?.inWords ?? ""]
    }

    private func newest(_ records: [FormRecord], _ option: String) -> FormRecord? {
        records.filter { $0.option(line) == option }
            .max { ($0.date?.daysSince1970 ?? .min) < ($1.date?.daysSince1970 ?? .min) }
    }

    private func sentence(_ options: [String], _ records: [FormRecord], _ site: String?) -> String {
        let states = options.map { newest(records, $0)?.option(state) }
        let applicable = states.count { state in state.map { !notApplicable.contains($0) } ?? true }
        let isDone = states.count { state in state.map(done.contains) ?? false }
        let open = states.count { $0 == nil }
        return "\(site.map { "\($0): " } ?? "")\(isDone) of \(applicable) lines are in place"
            + (open > 0 ? "; of \(open) nothing is known yet." : ".")
    }

    private func siteName(_ site: String, _ form: FormDefinition) -> String {
        form.items.first { $0.part == .site }?.question.words(for: .choice(site)) ?? site
    }
}
