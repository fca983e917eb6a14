import DyadCore

extension EvaluationTables {
    /// What the report says in sentences besides the decision.
    var notes: ExportTable {
        func lines(_ what: String, _ about: String?, _ words: [String]) -> [[ExportValue]] {
            words.map { [.text(what), ExportValue(about), .text($0)] }
        }
        return ExportTable(
            "notes", "Notes",
            columns: [
                ExportColumn(
                    "what", "What", "What the sentence is.",
                    allowed: "finding; caution; departure from the plan; limit; disclosure"),
                ExportColumn("section", "Section", "The part of the report that it belongs to, if any."),
                ExportColumn("words", "Words", "The sentence."),
            ],
            rows: evaluation.sections.flatMap { section in
                lines("finding", section.title, section.content.sentences)
                    + lines("caution", section.title, section.content.cautions)
            } + lines("departure from the plan", nil, evaluation.deviations)
                + lines("limit", nil, evaluation.limitations + [ReportWords.noGeneralisation])
                + lines("disclosure", nil, [ReportWords.disclosure(definition.disclosure)]))
    }

    var plan: ExportTable {
        ExportTable(
            "plan", "Plan",
            columns: [
                ExportColumn("point", "Point", "The open point, as Dyad's list of requirements names it."),
                ExportColumn("question", "What is open", "What the sources leave open."),
                ExportColumn("reading", "How it is read", "The reading that was chosen."),
                ExportColumn("changed", "Changed", "Whether it is another reading than the default.", .yesNo),
            ],
            rows: PlanFigures(evaluation.plan, of: definition).rows.map {
                [.text($0.requirement), .text($0.question), .text($0.choice), .yesNo($0.isChanged)]
            })
    }

    /// What was evaluated and how it was fixed, in one row.
    var record: ExportTable {
        let (cohort, lock) = (definition.cohort, evaluation.lock)
        return ExportTable(
            "record", "Record",
            columns: [
                ExportColumn("programme", "Programme", "The programme."),
                ExportColumn("cohort", "Cohort", "The cohort."), ExportColumn("site", "Site", "The site."),
                ExportColumn("as-at", "As at", "The day as at which the cohort is evaluated.", .date),
                ExportColumn("fictitious", "Fictitious", "Whether everybody in it is invented.", .yesNo),
                ExportColumn(
                    "classification", "Classification", "What kind of project it is; empty where not recorded."),
                ExportColumn(
                    "locked-on", "Locked on", "The day of the newest lock; empty where there is none.", .date),
                ExportColumn("signatures", "Signatures", "How many people put their names to it.", .whole),
                ExportColumn("post-hoc", "Post hoc", "Whether the thresholds were not fixed before.", .yesNo),
                ExportColumn("digest", "Digest", "The fingerprint of the definition."),
                ExportColumn("journal-head", "Journal head", "The digest of the newest entry of the journal."),
                ExportColumn("journal-length", "Journal entries", "How many entries the journal has.", .whole),
            ],
            rows: [
                [
                    .text(definition.title), .text(cohort.title), .text(cohort.site), .date(evaluation.asAt),
                    .yesNo(cohort.isFictitious), ExportValue(cohort.classification?.title),
                    ExportValue(lock.lockedOn), .whole(lock.signatures), .yesNo(lock.isPostHoc), .text(lock.digest),
                    ExportValue(lock.journalHead), .whole(lock.journalLength),
                ]
            ])
    }
}
