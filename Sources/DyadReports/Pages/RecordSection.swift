import DyadCore

/// Plan, departures, limits, record and how to read the report.
struct RecordSection {
    let evaluation: Evaluation
    let definition: ProgrammeDefinition

    var html: HTML {
        .joined([
            PageParts.section("limits", ReportWords.limitationsHeading) {
                PageParts.list(evaluation.limitations + [ReportWords.noGeneralisation])
            },
            PageParts.section("deviations", ReportWords.deviationsHeading) {
                if evaluation.deviations.isEmpty {
                    HTML(.p) { ReportWords.noDeviations }
                } else {
                    PageParts.list(evaluation.deviations)
                }
            },
            PageParts.section("plan", ReportWords.planHeading) {
                HTML(.p) { ReportWords.planIntro }
                plan
            },
            PageParts.section("record", ReportWords.recordHeading) { record },
            PageParts.section("reading", ReportWords.readingHeading) {
                HTML(.p) { content.hasThresholds ? ReportWords.reading : ReportWords.readingWithoutThresholds }
                HTML(.p) { ReportWords.disclosure(definition.disclosure) }
            },
        ])
    }

    private var content: PageContent { PageContent(evaluation, of: definition) }

    private var plan: HTML {
        DataTable(
            caption: ReportWords.planHeading, columns: ReportWords.planColumns,
            rows: PlanFigures(evaluation.plan, of: definition).rows.map { row in
                DataTable.Row([
                    .text(row.requirement), .text(row.question), .text(row.choice),
                    row.isChanged ? HTML(.strong) { ReportWords.isChanged } : .text(ReportWords.isDefault),
                ])
            }, isCaptionHidden: true, name: "plan"
        ).html
    }

    private var record: HTML {
        let classification = definition.cohort.classification
        let lock = evaluation.lock
        return PageParts.summary(
            "details",
            [
                (ReportWords.classification, classification?.title ?? ReportWords.notRecorded),
                (ReportWords.evidence, classification?.evidence ?? ReportWords.notRecorded),
            ] + (content.hasThresholds ? [(ReportWords.locked, lock.words)] : []) + [
                (ReportWords.signatures, "\(lock.signatures)"),
                (ReportWords.digest, lock.digest),
                (ReportWords.journalHead, lock.journalHead ?? ReportWords.notRecorded),
                (ReportWords.journalLength, "\(lock.journalLength)"),
            ])
    }
}
