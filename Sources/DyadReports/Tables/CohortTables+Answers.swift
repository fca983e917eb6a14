public import DyadCore

extension CohortTables {
    /// A table for each form: one row a submission, one column an item of which the viewer reads an answer.
    var forms: [ExportTable] {
        let byForm = Dictionary(grouping: submissions, by: \.content.form)
        return definition.forms.compactMap { form in byForm[form.id].map { table(of: form, $0) } }
    }

    private func table(of form: FormDefinition, _ submissions: [NumberedSubmission]) -> ExportTable {
        let read = Set(submissions.flatMap { $0.content.answers.map(\.item) })
        let items = form.items.filter { read.contains($0.id) }
        return ExportTable(
            "answers-\(form.id)", form.title,
            columns: Self.places + items.map { ExportColumn($0, beside: Self.places) },
            rows: submissions.map { submission in
                let answers = Dictionary(submission.content.answers.map { ($0.item, $0) }) { first, _ in first }
                return places(of: submission) + items.map { ExportValue(answers[$0.id], to: $0) }
            })
    }

    /// Every answer in a row of its own; an answer of several options has a row for each.
    public var answers: ExportTable {
        ExportTable(
            "answers", "Answers",
            columns: Self.places.prefix(2) + [ExportColumn("form", "Form", "The permanent name of the form.")]
                + Self.places.dropFirst(2) + [
                    ExportColumn("item", "Item", "The permanent name of the question."),
                    ExportColumn("label", "Label", "What people call the question."),
                    ExportColumn("value", "Value", "The number of a rating or a number; empty for others.", .number),
                    ExportColumn("option", "Option", "The permanent name of the option chosen; of a yes or no that."),
                    ExportColumn("words", "Words", "The label of the option, or the answer as it was given."),
                ],
            rows: submissions.flatMap { submission -> [[ExportValue]] in
                let places = places(of: submission)
                let form = submission.content.form
                return submission.content.answers.flatMap { answer in
                    LongAnswer.rows(of: answer, to: definition.form(form)?.item(answer.item)).map {
                        places.prefix(2) + [.text(form.description)] + places.dropFirst(2)
                            + [.text(answer.item.description), .text(answer.label)] + $0
                    }
                }
            })
    }

    private static let places = [
        ExportColumn(
            "submission", "Submission",
            "What tells it from other submissions: the same number in every table and format until more answers come in.",
            .whole),
        person("Whom it is about, by pseudonym: as a rule who answered. On a form about a site, the site."), occasion,
        ExportColumn("partner", "Partner", "The other person of the pair, where the form is about one of several."),
        ExportColumn("date", "Date", "The day of the answer; that of the import where the file did not say it.", .date),
    ]

    private func places(of submission: NumberedSubmission) -> [ExportValue] {
        let content = submission.content
        return [
            .whole(submission.number), .text(content.respondent.description), .text(content.occasion.description),
            ExportValue(content.partner?.description), ExportValue(content.date),
        ]
    }
}
