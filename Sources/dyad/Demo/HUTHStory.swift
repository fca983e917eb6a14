import DyadCore
import DyadReports
import DyadStandard
import Foundation

/// The HUTH pilot played through with invented people: the files that a Trust would have, and every step over them.
struct HUTHStory {
    /// How it ends.
    enum Variant: String, CaseIterable {
        case reached
        case missed
    }

    let variant: Variant
    let folder: ProgrammeFolder

    /// Makes the folder, runs every step and writes the report; says where it is.
    func play() throws -> String {
        try prepareFolder()
        try TextFile.write(String(decoding: PackageResources.programme_yaml, as: UTF8.self), to: folder.definitionPath)
        let definition = try folder.definition()
        let files = try DemoFiles(variant: variant, definition: definition).write(into: folder)
        var workspace = try Workspace(folder, definition: definition, now: moment("2025-06-30"), toWrite: true)
        try LockStep(names: ["priya.lindqvist@example.org", "samuel.oduya@example.org"]).run(in: &workspace)
        try recruitAndMatch(&workspace, files)
        try meet(&workspace, files)
        try close(&workspace, files)
        return try report(workspace)
    }

    private func recruitAndMatch(_ workspace: inout Workspace, _ files: [FormID: String]) throws {
        workspace = workspace.at(moment("2025-07-25"))
        try importFile(files["mentee-application"], &workspace)
        try importFile(files["mentor-application"], &workspace)
        workspace = workspace.at(moment("2025-08-04"))
        let outcome = try MatchStep().run(in: &workspace)
        workspace = workspace.at(moment("2025-08-11"))
        for pair in outcome.pairs {
            guard let proposed = workspace.cohort.pair(pair.id) else { continue }
            let strengths = pair.score.factors.filter { $0.counted == .full && $0.weight > 1 }.map {
                $0.label.lowercased()
            }
            let because =
                strengths.isEmpty
                ? "The best that the matrix can offer this mentee."
                : "Strong on \(strengths.joined(separator: " and "))."
            try ConfirmStep(role: "programme-lead", because: because).run([proposed], in: &workspace)
            try ConfirmStep(role: "img-tutor", because: "I know no reason against it. \(because)").run(
                [proposed], in: &workspace)
        }
    }

    private func meet(_ workspace: inout Workspace, _ files: [FormID: String]) throws {
        workspace = workspace.at(moment("2026-03-06"))
        try importFile(files["check-in"], &workspace)
        let leave = try workspace.pair("farah.haddad@example.org")
        let lead = try workspace.role("programme-lead")
        let tutor = try workspace.role("img-tutor")
        let left = day("2025-11-10")
        try WithdrawalStep(
            classed: .beyondTheProgramme, date: left, role: lead, because: "Maternity leave from mid-November"
        ).run(leave, in: &workspace)
        try WithdrawalStep(classed: .beyondTheProgramme, date: left, role: tutor).run(leave, in: &workspace)
        for escalation in workspace.cohort.escalations {
            try EscalationStep(channel: "Clinical director", date: escalation.raisedOn.adding(days: 1))
                .move(escalation.id.description, to: .inHand, in: &workspace)
            if variant == .missed { continue }
            try EscalationStep(
                because: "The rota was changed and the doctor has confirmed that it works.",
                date: escalation.raisedOn.adding(days: 16)
            ).move(escalation.id.description, to: .closed, in: &workspace)
        }
        let burden =
            variant == .reached
            ? "Two hours a week in the lead's own time; nothing was passed to the senior team."
            : "Rota requests were passed to the senior team twice, in October and November."
        for role in [lead, tutor] {
            try JudgementStep(
                subject: "T1-F3", role: role, isMet: variant == .reached, evidence: burden, date: day("2025-12-12")
            ).run(in: &workspace)
        }
    }

    private func close(_ workspace: inout Workspace, _ files: [FormID: String]) throws {
        workspace = workspace.at(moment("2026-03-20"))
        try importFile(files["mentee-feedback"], &workspace)
        try importFile(files["mentor-feedback"], &workspace)
    }

    private func report(_ workspace: Workspace) throws -> String {
        let evaluation = workspace.evaluation(asAt: workspace.today)
        let path = folder.file("report.html")
        try TextFile.write(CommitteePage(evaluation, of: workspace.definition).html(), to: path)
        return path
    }

    private func importFile(_ path: String?, _ workspace: inout Workspace) throws {
        guard let path else { return }
        let report = try ImportStep().run([path], in: &workspace)
        let errors = report.problems.filter { $0.severity == .error }
        if !errors.isEmpty { throw Mistakes(errors) }
    }

    /// A folder that is not a demonstration's is never written over.
    private func prepareFolder() throws {
        let held = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        if !held.isEmpty {
            guard (try? folder.definition())?.cohort.isFictitious ?? false else {
                throw Stop.refused(
                    "not-a-demo", "“\(folder.path)” holds files that are not a demonstration.",
                    remedy: "Choose another folder with --into.")
            }
            for name in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.storePath + name) }
        }
        try TextFile.makeFolder(folder.path)
    }

    private func moment(_ text: String) -> Timestamp { Timestamp(noonOf: day(text)) }

    private func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(daysSince1970: 0) }
}
