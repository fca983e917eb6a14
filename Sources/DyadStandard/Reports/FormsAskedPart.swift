public import DyadCore

/// How many forms and questions each person is asked (HEE-17: trainees have enough forms to fill out).
public struct FormsAskedPart: ReportPart {
    /// `forms-asked`.
    public static let id = "forms-asked"
    /// What it does.
    public static let summary =
        "How many forms and questions each person is asked, role by role, and how many came back."

    /// Every form.
    public init() {}

    /// It reads what the definition says, and counts returns of every form.
    public var reads: [FormID: [ItemID]] { [:] }

    /// One row for each form, and for each role the forms of one person from beginning to end.
    public func content(on evidence: Evidence) -> ReportContent {
        let forms = evidence.definition.forms
        let rows = forms.map { form in
            [
                evidence.definition.role(form.from)?.title ?? form.from.description, form.title, times(form),
                "\(questions(form))", "\(evidence.received(form.id))",
            ]
        }
        let roles = evidence.definition.roles.filter { role in forms.contains { $0.from == role.id } }
        let sentences = roles.map { role in
            let own = forms.filter { $0.from == role.id }
            let planned = own.reduce(0) { $0 + plannedTimes($1) }
            let asked = own.reduce(0) { $0 + plannedTimes($1) * questions($1) }
            let open = own.count { plannedTimes($0) == 0 }
            let more = "\(open) \(open == 1 ? "form" : "forms") whenever there is something to record"
            let sure = "\(planned) \(planned == 1 ? "form" : "forms") with \(asked) questions in all"
            return "\(role.title), each person: \(planned == 0 ? more : open > 0 ? "\(sure), and \(more)" : sure)."
        }
        return ReportContent(
            sentences: sentences,
            figures: [
                .table(
                    ReportTable(
                        "Forms asked of each person",
                        columns: ["Asked of", "Form", "How often", "Questions", "Received"],
                        rows: rows, numeric: [3, 4]))
            ])
    }

    /// The questions that need thought: a person's e-mail and the like are not counted.
    private func questions(_ form: FormDefinition) -> Int { form.items.count { $0.isKept } }

    private func plannedTimes(_ form: FormDefinition) -> Int { form.occasions.count { $0 != .anyTime } }

    private func times(_ form: FormDefinition) -> String {
        let planned = plannedTimes(form)
        return planned == 0 ? "when there is something" : planned == 1 ? "once" : "\(planned) times"
    }
}
