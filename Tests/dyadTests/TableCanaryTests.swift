import Foundation
import Testing

/// Tables are files, so the canaries are looked for in what was written and not in what was said.
struct TableCanaryTests {
    /// What a command wrote in each of some formats, in small letters.
    private func written(_ arguments: [String], formats: [String], by option: String, in programme: TestProgramme)
        throws
        -> String
    {
        let folder = try TemporaryFolder()
        for format in formats {
            let path = folder.file("\(format).\(format == "xlsx" ? "xlsx" : "csv")")
            let run = try programme.dyad(arguments + (option == "-o" ? ["--format", format] : []) + [option, path])
            #expect(run.status == 0, "\(arguments): \(run.everything)")
        }
        return try WrittenTables(folder: folder).words().lowercased()
    }

    private func exported(as role: String, in programme: TestProgramme? = nil) throws -> String {
        let programme = try programme ?? later(CanaryProgramme.played().programme)
        return try written(
            ["export", "cohort", "--as", role], formats: ["xlsx", "csv", "long"], by: "-o", in: programme)
    }

    private func later(_ programme: TestProgramme) -> TestProgramme {
        var programme = programme
        programme.today = "2026-07-20"
        return programme
    }

    private func expectNone(of words: [String], in text: String, _ what: String) {
        for word in words where text.contains(word.lowercased()) { Issue.record("\(what) shows “\(word)”.") }
    }

    private let single = ["psychological-safety", "pulse-coping", "pulse-rest"]
    private let reasons = [
        "rationalecanary", "conflictcanary", "leavecanary", "escalationcanary", "closingcanary", "9377701", "9377702",
    ]

    @Test func `the canaries sing where they may: this test can fail`() throws {
        let tutor = try exported(as: "img-tutor")
        for word in ["pulsecanary", "concerncanary", "stepcanary", "helpcanary", "burdencanary", "goalcanary"] {
            #expect(tutor.contains(word), "\(word)")
        }
        #expect(try exported(as: "programme-lead").contains("concerncanary"))
    }

    @Test func `the lead's export holds no pulse and no single rating of safety`() throws {
        let lead = try exported(as: "programme-lead")
        expectNone(of: CanaryProgramme.pulse + single + reasons, in: lead, "the lead's export")
    }

    @Test func `the tutor's export holds no single answer of the pulse but its words`() throws {
        expectNone(of: ["with difficulty"] + single + reasons, in: try exported(as: "img-tutor"), "the tutor's export")
    }

    @Test func `the committee's export holds no answer and no person`() throws {
        let text = try exported(as: "committee")
        expectNone(
            of: CanaryProgramme.identities + CanaryProgramme.pulse + ["canary", "mentee-0", "mentor-0", "pair-0"],
            in: text, "the committee's export")
    }

    @Test(arguments: ["programme-lead", "img-tutor"])
    func `no export holds a name, an address or a number of a person`(role: String) throws {
        expectNone(of: CanaryProgramme.identities, in: try exported(as: role), "the export of \(role)")
    }

    @Test func `a tutor who is the mentor exports nothing that a mentor never reads of their own mentee`() throws {
        let programme = TestProgramme(
            folder: try TemporaryFolder(like: CanaryProgramme.played().programme.folder), today: "2026-07-20")
        let text = try programme.folder.text("programme.yaml")
        let mentors = text.replacingOccurrences(of: "tomas.reyes@example.org", with: CanaryProgramme.mentor)
        #expect(mentors != text)
        try programme.folder.write(mentors, to: "programme.yaml")
        let exported = try exported(as: "img-tutor", in: programme)
        #expect(exported.contains("burdencanary"), "What they wrote themselves is theirs.")
        expectNone(
            of: CanaryProgramme.pulse + ["concerncanary", "stepcanary", "helpcanary"] + single, in: exported,
            "the export of the tutor who is the mentor")
    }

    @Test func `the report's tables hold no person and nobody's words`() throws {
        let text = try written(
            ["report"], formats: ["xlsx", "csv"], by: "-o", in: later(CanaryProgramme.played().programme))
        #expect(text.count > 1000)
        expectNone(
            of: CanaryProgramme.identities + CanaryProgramme.pulse + ["canary", "mentee-0", "mentor-0", "staff-0"],
            in: text, "the report")
    }

    @Test func `the tables of proposed pairs hold nobody's answers in words`() throws {
        let text = try written(
            ["match", "--dry-run"], formats: ["xlsx", "csv"], by: "--table",
            in: later(CanaryProgramme.played().programme))
        #expect(text.contains("finchmoor"), "They name people.")
        expectNone(
            of: CanaryProgramme.pulse + CanaryProgramme.concerns + ["canary", "9377701", "9377702", "kestrelby"],
            in: text, "the tables of pairs")
    }
}
