import DyadCore
import DyadReports
import DyadStandard
import Foundation

/// Where a demonstration is played: its folder, its programme, and the day of each step.
struct Stage {
    let folder: ProgrammeFolder
    let definition: ProgrammeDefinition
    /// What steps work in; `turn(to:)` moves it to another day.
    var workspace: Workspace

    /// Clears what an earlier demonstration left, writes `programme.yaml` and opens the programme on its first day.
    ///
    /// - Throws: `Stop` where the folder holds anything but a demonstration.
    init(in folder: ProgrammeFolder, programme: [UInt8]) throws {
        try Stage.prepare(folder)
        try TextFile.write(String(decoding: programme, as: UTF8.self), to: folder.definitionPath)
        self.folder = folder
        definition = try folder.definition()
        let first = definition.cohort.start ?? CalendarDate(daysSince1970: 0)
        workspace = try Workspace(folder, definition: definition, now: Timestamp(noonOf: first), toWrite: true)
    }

    /// Goes to another day, such as `2025-06-30`.
    mutating func turn(to day: String) { workspace = workspace.at(Timestamp(noonOf: Stage.day(day))) }

    /// Writes a form's answers, drawn as a table of item ids, as a site would have them.
    func write(_ file: ResponseFile) throws {
        guard let form = definition.form(file.form) else { return }
        try file.write(to: folder.file(file.name), of: form)
    }

    /// Writes a file as it is.
    func write(_ bytes: [UInt8], as name: String) throws {
        try TextFile.write(String(decoding: bytes, as: UTF8.self), to: folder.file(name))
    }

    /// Imports files of the folder together. A story has no mistakes in its files, so one ends it.
    mutating func take(_ names: [String]) throws {
        let report = try ImportStep().run(names.map(folder.file), in: &workspace)
        let errors = report.problems.filter { $0.severity == .error }
        if !errors.isEmpty { throw Mistakes(errors) }
    }

    /// What speaks for a pair, as a sentence for its confirmation.
    static func reason(for pair: MatchingOutcome.MatchedPair) -> String {
        let strengths = pair.score.factors.filter { $0.counted == .full && $0.weight > 1 }.map { $0.label.lowercased() }
        return strengths.isEmpty
            ? "The best that the matrix can offer this mentee." : "Strong on \(strengths.joined(separator: " and "))."
    }

    /// Writes the report as at the stage's day; says where it is.
    func report() throws -> String {
        let evaluation = workspace.evaluation(asAt: workspace.today)
        let path = folder.file("report.html")
        try TextFile.write(CommitteePage(evaluation, of: definition).html(), to: path)
        return path
    }

    /// A day of the story.
    static func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(daysSince1970: 0) }

    /// A rehearsal with invented people is somebody's work; what a demonstration wrote says so in its first line.
    private static func isDemonstration(_ folder: ProgrammeFolder) -> Bool {
        let line = (try? folder.source())?.text.prefix { !$0.isNewline } ?? ""
        return line.hasSuffix("made this folder.") && (try? folder.definition())?.cohort.isFictitious ?? false
    }

    /// A folder that is not a demonstration's is never written over.
    private static func prepare(_ folder: ProgrammeFolder) throws {
        let held = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        if !held.isEmpty {
            guard isDemonstration(folder) else {
                throw Stop.refused(
                    "not-a-demo", "“\(folder.path)” holds files that are not a demonstration.",
                    remedy: "Choose another folder with --into.")
            }
            for name in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.storePath + name) }
        }
        try TextFile.makeFolder(folder.path)
    }
}
