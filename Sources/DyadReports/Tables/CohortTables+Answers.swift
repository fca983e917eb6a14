public import DyadCore

extension CohortTables {
    /// A table for each form: one row a submission, one column an item of which the viewer reads an answer.
    var forms: [ExportTable] {
        let byForm = Dictionary(grouping: submissions, by: \.form)
        return definition.forms.compactMap { form in byForm[form.id].map { table(of: form, $0) } }
    }

    private func table(of form: FormDefinition, _ submissions: [CohortView.ReadableSubmission]) -> ExportTable {
        let read = Set(submissions.flatMap { $0.answers.map(\.item) })
        let items = form.items.filter { read.contains($0.id) }
        return ExportTable(
            "answers-\(form.id)", form.title,
            columns: Self.places + items.map { ExportColumn($0, beside: Self.places) },
            rows: submissions.map { submission in
                let answers = Dictionary(submission.answers.map { ($0.item, $0) }) { first, _ in first }
                return places(of: submission) + items.map { ExportValue(answers[$0.id], to: $0) }
            })
    }

    /// Every answer in a row of its own; an answer of several options has a row for each.
    public var answers: ExportTable {
        ExportTable(
            "answers", "Answers",
            columns: [
                Self.places[0], ExportColumn("form", "Form", "The permanent name of the form."),
            ] + Self.places.dropFirst() + [
                ExportColumn("item", "Item", "The permanent name of the question."),
                ExportColumn("label", "Label", "What people call the question."),
                ExportColumn("value", "Value", "The number of a rating or a number; empty for others.", .number),
                ExportColumn("option", "Option", "The permanent name of the option chosen; of a yes or no that."),
                ExportColumn("words", "Words", "The label of the option, or the answer as it was given."),
            ],
            rows: submissions.flatMap { submission -> [[ExportValue]] in
                let places = places(of: submission)
                let form = definition.form(submission.form)
                return submission.answers.flatMap { answer in
                    LongAnswer.rows(of: answer, to: form?.item(answer.item)).map {
                        [places[0], .text(submission.form.description)] + places.dropFirst()
                            + [.text(answer.item.description), .text(answer.label)] + $0
                    }
                }
            })
    }

    private static let places = [
        person("Whom it is about, by pseudonym: as a rule who answered. On a form about a site, the site."), occasion,
        ExportColumn("partner", "Partner", "The other person of the pair, where the form is about one of several."),
        ExportColumn("date", "Date", "The day of the answer; that of the import where the file did not say it.", .date),
    ]

    private func places(of submission: CohortView.ReadableSubmission) -> [ExportValue] {
        [
            .text(submission.respondent.description), .text(submission.occasion.description),
            ExportValue(submission.partner?.description), ExportValue(submission.date),
        ]
    }
}
