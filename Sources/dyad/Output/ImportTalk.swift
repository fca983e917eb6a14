import DyadCore
import DyadSheets

/// Says what came of an import: what was recognised, what is wrong, who is eligible.
struct ImportTalk {
    private let report: ImportStep.Report
    private let directory: Directory
    private let isDryRun: Bool
    private static let mostShown = 50

    init(_ report: ImportStep.Report, _ directory: Directory, isDryRun: Bool) {
        self.report = report
        self.directory = directory
        self.isDryRun = isDryRun
    }

    func say() {
        for file in report.files {
            let sheet = file.sheet.map { ", sheet \($0)" } ?? ""
            let rows = file.table.rows.count
            Output.data(
                "\(file.file)\(sheet): \(file.form.title), \(rows) \(rows == 1 ? "row" : "rows") (\(file.table.layoutName))"
            )
            let unknown = file.columns.unknown.map(\.header.text)
            if !unknown.isEmpty {
                Output.talk("  not used, because no item is called so: \(unknown.joined(separator: "; "))")
            }
            let personal = file.table.ignored.filter { $0.reason == .personal }.map(\.header.text)
            if !personal.isEmpty {
                Output.talk("  left out, as personal data that no form asks for: \(personal.joined(separator: "; "))")
            }
            for warning in file.warnings { Output.talk("  \(warning)") }
        }
        if !report.files.isEmpty {
            for file in report.definitions { Output.talk("  \(file): defines a form, and helped to read the others.") }
        }
        for part in report.unused {
            Output.talk("  \(part.file): “\(part.part ?? "a part")” is for no form of this programme and was not read.")
        }
        for problem in report.problems.prefix(ImportTalk.mostShown) { Output.talk(problem.description) }
        if report.problems.count > ImportTalk.mostShown {
            Output.talk("... and \(report.problems.count - ImportTalk.mostShown) more; --json lists all.")
        }
        for (person, role, decision) in report.decisions {
            Output.data("  \(person)  \(directory.name(of: person)), \(role): \(decision.reason)")
        }
        Output.data(summary)
    }

    private var summary: String {
        let errors = report.problems.count { $0.severity == .error }
        if errors > 0, !report.isStored {
            return "\(errors) \(errors == 1 ? "problem" : "problems"). Nothing was stored. "
                + "Mend the file and import it again, or store the good rows with --accept-valid."
        }
        let verb = isDryRun ? "would be stored" : "stored"
        return
            "\(report.stored) \(verb)\(report.replaced > 0 ? " (\(report.replaced) replacing an older answer)" : ""), "
            + "\(report.unchanged) unchanged, \(report.rejectedRows.count) rejected."
    }
}
