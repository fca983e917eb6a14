import DyadCore
import DyadExchange
import DyadSheets

/// Reads files into submissions and, if all is well, stores them in one transaction.
struct ImportStep {
    /// What a file held.
    struct FileReport {
        let file: String
        let sheet: String?
        let table: RecognisedTable
        let columns: FormColumns
        let warnings: [Diagnostic]

        var form: FormDefinition { columns.form }
    }

    /// A row that was not stored.
    struct RejectedRow {
        let table: RecognisedTable
        let columns: FormColumns
        let row: Row
        let submission: IncomingSubmission
        let isJoined: Bool
        let reasons: [String]
    }

    /// What came of it.
    struct Report {
        var files: [FileReport] = []
        /// Tables of which some columns could not be told.
        var undecided: [(table: RecognisedTable, columns: FormColumns)] = []
        /// Files that only define a form by which others were read.
        var definitions: [String] = []
        /// Parts of files that are for no form.
        var unused: [RecognisedTable] = []
        var stored = 0
        var unchanged = 0
        var replaced = 0
        var rejectedRows: [RejectedRow] = []
        var problems: [Diagnostic] = []
        var decisions: [(person: PersonID, role: RoleID, decision: EligibilityDecision)] = []
        var isStored = false
    }

    var form: FormID?
    var columns: String?
    var sheet: String?
    var occasion: Occasion?
    var acceptsValid = false
    var isDryRun = false

    /// Imports files into the workspace; nothing is stored if anything is wrong, unless valid rows are accepted.
    func run(_ files: [String], in workspace: inout Workspace) throws -> Report {
        var report = Report()
        var intake = Intake(into: workspace.cohort, directory: workspace.directory, today: workspace.today)
        let names = try workspace.folder.columns(for: workspace.definition, at: columns)
        let recognition = FormRecognition(workspace.definition, names: names)
        var tables: [FileTable] = []
        let answers = AnswerFiles(files)
        for file in files {
            do {
                tables += try read(file, among: answers, recognition, &report)
            } catch let mistakes as Mistakes {
                report.problems += mistakes.all
            }
        }
        if tables.isEmpty, report.problems.isEmpty { report.problems += report.definitions.map(ImportStep.noAnswers) }
        // Whoever applies is known before anything is read of them, whatever the order of the files.
        for table in tables.filter(\.isApplication) + tables.filter({ !$0.isApplication }) {
            take(table, into: &intake, &report)
        }
        report.stored = intake.storedCount
        report.unchanged = intake.unchangedCount
        report.replaced = intake.replacedCount
        report.problems = ImportStep.inOrder(report.problems + intake.problems, of: files)
        let isWhole = !report.problems.contains { $0.severity == .error }
        let before = Set(workspace.cohort.participants.map(\.person))
        if isWhole || acceptsValid { report.problems += newDoubts(intake, workspace) }
        if !isDryRun, isWhole || acceptsValid {
            try workspace.record(intake.records, by: Actor(), directory: intake.directory)
            report.isStored = true
            report.decisions = workspace.cohort.participants.filter { !before.contains($0.person) }
                .map { ($0.person, $0.role, $0.eligibility) }
        } else if !isDryRun {
            report.stored = 0
            report.replaced = 0
        }
        return report
    }

    /// Whoever these files name, or let apply, and who may be somebody else: “dyad match” asks about them before it pairs anybody.
    private func newDoubts(_ intake: Intake, _ workspace: Workspace) -> [Diagnostic] {
        let forms = Set(workspace.definition.participants.map(\.application))
        let isApplied = intake.records.contains { ($0 as? Submission).map { forms.contains($0.form) } ?? false }
        guard isApplied, workspace.definition.makesPairs else { return [] }
        let known = Set(NamesakeCheck(workspace.cohort, directory: workspace.directory).doubts)
        let after = workspace.cohort.adding(intake.records.map { Event($0, by: Actor(), at: workspace.now) })
        return NamesakeCheck(after, directory: intake.directory).doubts.filter { !known.contains($0) }
            .map { $0.question(intake.directory, severity: .warning) }
    }

    /// A file's rows, read and not yet taken in.
    private struct FileTable {
        let table: RecognisedTable
        let columns: FormColumns
        let rows: [SubmissionReader.ReadRow]
        let isApplication: Bool
    }

    private func read(
        _ file: String, among files: AnswerFiles, _ recognition: FormRecognition, _ report: inout Report
    ) throws -> [FileTable] {
        guard let found = try AnswerTables(of: file, among: files, sheet: sheet) else {
            report.definitions.append(file)
            return []
        }
        let tables: FileTables
        do {
            tables = try FileTables(of: found.tables, recognition, form: form ?? found.form)
        } catch let mistakes as Mistakes {
            if mistakes.all.contains(where: { ["column-missing", "no-form"].contains($0.code) }) {
                report.undecided += found.tables
                    .compactMap { table in (try? recognition.nearest(to: table, form: form)).map { (table, $0) } }
            }
            throw found.refusal(mistakes)
        }
        report.unused += tables.unused
        var dates: [[Diagnostic]] = []
        let rows = tables.rows(occasion: occasion) { submissions, rows in
            dates.append(submissions.dates.findings)
            return rows.mapOverCores { submissions.read($0) }
        }
        report.problems += dates.joined().filter { $0.severity == .error }
        return tables.tables.indices.map { index in
            let (table, columns) = tables.tables[index]
            report.files.append(
                FileReport(
                    file: file, sheet: table.sheet, table: table, columns: columns,
                    warnings: table.warnings + dates[index].filter { $0.severity == .warning }
                        + (index == 0 ? found.unreadSheets : [])))
            return FileTable(
                table: table, columns: columns, rows: rows[index],
                isApplication: columns.form.purpose == .application)
        }
    }

    private func take(_ file: FileTable, into intake: inout Intake, _ report: inout Report) {
        let (rejectedBefore, problemsBefore) = (intake.rejected.count, intake.problems.count)
        var good: [IncomingSubmission] = []
        for row in file.rows {
            if row.problems.isEmpty {
                good.append(row.submission)
            } else {
                intake.reject(row.submission.place, because: row.problems)
            }
        }
        intake.take(good)
        let rejected = Set(intake.rejected[rejectedBefore...])
        guard !rejected.isEmpty else { return }
        let later = intake.problems[problemsBefore...]
        for (row, sheetRow) in zip(file.rows, file.table.rows) where rejected.contains(row.submission.place) {
            let place = row.submission.place
            let reasons = row.problems.isEmpty ? later.filter { $0.place?.isOnRow(of: place) ?? false } : row.problems
            report.rejectedRows.append(
                RejectedRow(
                    table: file.table, columns: file.columns, row: sheetRow, submission: row.submission,
                    isJoined: row.isJoined, reasons: reasons.map(\.message)))
        }
    }
}
