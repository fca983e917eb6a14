import DyadStore
import Foundation
import Testing

/// A programme folder of a Trust that does not exist, and the command standing in it.
struct TestProgramme: Sendable {
    let folder: TemporaryFolder
    /// The day on which commands are given.
    var today = "2025-12-20"
    var command = Command()

    /// A folder with nothing in it.
    static func empty() throws -> TestProgramme { TestProgramme(folder: try TemporaryFolder()) }

    /// New, with a first day and the holders of the roles written in, and locked.
    static func begun() throws -> TestProgramme { try made.begun.get().copy() }

    /// Everybody has applied.
    static func applied() throws -> TestProgramme { try made.applied.get().copy() }

    /// The pairs are proposed.
    static func matched() throws -> TestProgramme { try made.matched.get().copy() }

    /// The pairs are confirmed by both, and the programme runs.
    static func running() throws -> TestProgramme { try made.running.get().copy() }

    /// Each stage is played once and then copied.
    private enum made {
        static let begun = Result { try stage(from: .empty()) { try $0.begin() } }
        static let applied = Result { try stage(from: TestProgramme.begun()) { try $0.apply() } }
        static let matched = Result { try stage(from: TestProgramme.applied()) { try $0.done("match") } }
        static let running = Result { try stage(from: TestProgramme.matched()) { try $0.confirmAll() } }

        private static func stage(
            from earlier: TestProgramme, _ step: (inout TestProgramme) throws -> Void
        ) throws -> TestProgramme {
            var programme = earlier
            try step(&programme)
            return programme
        }
    }

    private func copy() throws -> TestProgramme {
        var programme = self
        programme = TestProgramme(folder: try TemporaryFolder(like: folder), today: today)
        return programme
    }

    /// Gives a command in the folder.
    func dyad(_ arguments: String...) throws -> CommandRun { try dyad(arguments) }

    func dyad(_ arguments: [String]) throws -> CommandRun {
        let knowsToday = !["new", "check", "demo", "audit"].contains(arguments.first ?? "demo")
        return try command.run(arguments + (knowsToday ? ["--today", today] : []), in: folder.path)
    }

    /// Gives a command that must succeed.
    @discardableResult func done(_ arguments: String...) throws -> CommandRun {
        let run = try dyad(arguments)
        try #require(run.status == 0, "dyad \(arguments.joined(separator: " ")): \(run.everything)")
        return run
    }

    /// Gives a command that must fail with a code; what it said.
    func refused(_ status: Int32, _ arguments: [String], at location: SourceLocation = #_sourceLocation) throws
        -> String
    {
        let run = try dyad(arguments)
        #expect(run.status == status, "\(arguments): \(run.everything)", sourceLocation: location)
        #expect(!run.errors.isEmpty, sourceLocation: location)
        return run.errors
    }

    func write(_ sheet: DrawnSheet, to name: String) throws {
        try folder.write(name.hasSuffix("xlsx") ? sheet.msForms() : sheet.csv(), to: name)
    }

    /// The number of events in the journal.
    func eventCount() throws -> Int {
        guard folder.holds("cohort.sqlite") else { return 0 }
        return try CohortStore(at: folder.file("cohort.sqlite"), for: .reading).head.sequence
    }
}

extension TestProgramme {
    private func begin() throws {
        try done("new", ".", "--start", "2026-01-05")
        let holders = [
            ("programme-lead", "Dr Linnea Moor", "linnea.moor"), ("img-tutor", "Dr Tomas Reyes", "tomas.reyes"),
        ]
        var text = try folder.text("programme.yaml")
        for (role, name, email) in holders {
            text = text.replacingOccurrences(
                of: "- id: \(role)\n    # holder: Dr Name Surname\n    # email: name.surname@nhs.net",
                with: "- id: \(role)\n    holder: \(name)\n    email: \(email)@example.org")
        }
        try folder.write(text, to: "programme.yaml")
        try done("lock", "--by", "linnea.moor@example.org", "--by", "tomas.reyes@example.org")
    }

    private func apply() throws {
        try write(InventedSheets.mentees, to: "mentees.xlsx")
        try write(InventedSheets.mentors, to: "mentors.csv")
        try done("import", "mentees.xlsx", "mentors.csv")
    }

    private mutating func confirmAll() throws {
        let mentees = ["asha.verma", "boris.kirov", "celia.duarte", "dina.saleh"].map { $0 + "@example.org" }
        for role in ["programme-lead", "img-tutor"] {
            let run = try dyad(["confirm"] + mentees + ["--as", role, "--because", "They fit well."])
            try #require(run.status == 0, "\(run.everything)")
        }
        today = "2026-05-01"
    }
}
