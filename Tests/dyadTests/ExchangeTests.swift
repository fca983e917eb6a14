import DyadCore
import Testing

/// The whole cohort in one file, and the documents of other programs, as a person meets them.
@Suite struct ExchangeTests {
    @Test(arguments: PlayedDemo.Name.allCases)
    func `a folder made from the file of a cohort has the same journal and the same report`(name: PlayedDemo.Name)
        throws
    {
        let demo = try name.played().folder
        let folder = try TemporaryFolder()
        let command = Command()
        let file = folder.file("cohort.xml")
        let written = try command.run(["export", "exchange", "--in", "demo", "--output", file], in: demo.path)
        #expect(written.status == 0 && written.errors.contains("every answer"), "\(written.everything)")
        let made = try command.run(["new", "back", "--from", "cohort.xml"], in: folder.path)
        #expect(made.status == 0, "\(made.everything)")
        let again = try command.run(["export", "exchange", "--in", "back", "-o", "again.xml"], in: folder.path)
        #expect(again.status == 0)
        #expect(try folder.bytes("cohort.xml") == folder.bytes("again.xml"))
        let heads = try [(demo, "demo"), (folder, "back")].map {
            try command.run(["audit", "verify", "--in", $0.1], in: $0.0.path).output
        }
        #expect(heads[0] == heads[1] && heads[0].contains("sound"))
    }

    @Test func `a changed file makes nothing, and a folder with a programme is left alone`() throws {
        let demo = try PlayedDemo.Name.nes.played().folder
        let folder = try TemporaryFolder()
        let command = Command()
        _ = try command.run(["export", "exchange", "--in", "demo", "-o", folder.file("cohort.xml")], in: demo.path)
        let text = try folder.text("cohort.xml").replacing("<boolean>true</boolean>", with: "<boolean>false</boolean>")
        try folder.write(text, to: "changed.xml")
        let changed = try command.run(["new", "back", "--from", "changed.xml"], in: folder.path)
        #expect(changed.status == 3 && changed.errors.contains("was changed since it was written"))
        #expect(!folder.holds("back"))
        _ = try command.run(["new", "there", "--from", "huth"], in: folder.path)
        let before = try folder.text("there/programme.yaml")
        let refused = try command.run(["new", "there", "--from", "cohort.xml"], in: folder.path)
        #expect(refused.status != 0)
        #expect(try folder.text("there/programme.yaml") == before && !folder.holds("there/cohort.sqlite"))
        let imported = try command.run(["import", "../cohort.xml"], in: folder.file("there"))
        #expect(imported.status == 3 && imported.errors.contains("dyad new DIR --from ../cohort.xml"))
    }

    private static let study = """
        <?xml version="1.0"?>
        <ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" ODMVersion="1.3.2">
        <ClinicalData StudyOID="S" MetaDataVersionOID="M">
        <SubjectData SubjectKey="1"><StudyEventData StudyEventOID="Event.intake"><FormData FormOID="Form.mentee_application">
        <ItemGroupData ItemGroupOID="g"><ItemData ItemOID="email" Value="a@x.uk"/><ItemData ItemOID="name" Value="Ana"/>
        <ItemData ItemOID="topics" Value="Exams"/><ItemData ItemOID="belonging" Value="4"/></ItemGroupData></FormData></StudyEventData></SubjectData>
        <SubjectData SubjectKey="2"><StudyEventData StudyEventOID="Event.intake"><FormData FormOID="Form.mentee_application">
        <ItemGroupData ItemGroupOID="g"><ItemData ItemOID="email" Value="b@x.uk"/><ItemData ItemOID="name" Value="Bo"/>
        <ItemData ItemOID="belonging" Value="11"/></ItemGroupData></FormData></StudyEventData></SubjectData>
        </ClinicalData></ODM>
        """

    @Test func `a mistake in a document is said with line and path, and the good records can be stored`() throws {
        let folder = try TemporaryFolder()
        let command = Command()
        _ = try command.run(["new", "p", "--from", "blank"], in: folder.path)
        try folder.write(Self.study, to: "p/study.xml")
        let refused = try command.run(["import", "study.xml", "--json"], in: folder.file("p"))
        let problem = try #require(try refused.json["problems"]?.elements.first)
        #expect(refused.status == 3 && problem["line"]?.integer == 9)
        #expect(
            problem["path"]
                == "/ODM/ClinicalData[1]/SubjectData[2]/StudyEventData[1]/FormData[1]//*[@ItemOID='belonging']")
        let stored = try command.run(["import", "study.xml", "--accept-valid"], in: folder.file("p"))
        #expect(stored.output.contains("1 stored, 0 unchanged, 1 rejected."), "\(stored.everything)")
        let rejected = try folder.text("p/study.xml.rejected.csv")
        #expect(rejected.contains("b@x.uk") && rejected.contains("is above 10") && !rejected.contains("a@x.uk"))
        try folder.write(rejected.replacing("11", with: "10"), to: "p/mended.csv")
        let mended = try command.run(["import", "mended.csv"], in: folder.file("p"))
        #expect(mended.output.contains("1 stored"), "\(mended.everything)")
    }

    @Test func `what the file says of the occasion is not overruled`() throws {
        let folder = try TemporaryFolder()
        let command = Command()
        _ = try command.run(["new", "p", "--from", "huth", "--start", "2026-09-07"], in: folder.path)
        try folder.write(
            "record_id,redcap_event_name,email,goal_progress,check_in_complete\n1,session_1_arm_1,a@x.uk,7,2\n",
            to: "p/study.csv")
        func run(_ occasion: String) throws -> CommandRun {
            try command.run(
                ["import", "study.csv", "--form", "check-in", "--occasion", occasion], in: folder.file("p"))
        }
        #expect(
            try run("session-2").errors.contains("The file says that this is session-1, and --occasion says session-2.")
        )
        #expect(try !run("session-1").errors.contains("--occasion says"))
    }

    /// Two instruments of a study, of which one asks for the e-mail; what an event besides says of it.
    @Test(arguments: [("", false), ("c@x.uk", true)])
    func `an e-mail in one instrument counts for the record, unless the record has two`(second: String, isUnknown: Bool)
        throws
    {
        let folder = try TemporaryFolder()
        let command = Command()
        _ = try command.run(["new", "p", "--from", "blank"], in: folder.path)
        let rows = [
            "record_id,redcap_event_name,email,name,topics,mentee_application_complete,belonging,usefulness,mentee_feedback_complete",
            "1,baseline_arm_1,a@x.uk,Ana,Exams,2,,,", "1,other_arm_1,\(second),Ana,Exams,2,,,", "1,end_arm_1,,,,,7,8,2",
            "",
        ]
        try folder.write(rows.joined(separator: "\n"), to: "p/study.csv")
        let run = try command.run(["import", "study.csv", "--dry-run"], in: folder.file("p"))
        #expect(!run.errors.contains("There is no column for “E-mail”"), "\(run.everything)")
        #expect(run.errors.contains("does not say whose it is") == isUnknown, "\(run.everything)")
    }

    @Test func `columns.yaml says which occasion an event is`() throws {
        let folder = try TemporaryFolder()
        let command = Command()
        _ = try command.run(["new", "p", "--from", "huth", "--start", "2026-09-07"], in: folder.path)
        try folder.write(
            "record_id,redcap_event_name,email,goal_progress,check_in_complete\n1,intake_arm_1,a@x.uk,7,2\n",
            to: "p/study.csv"
        )
        let arguments = ["import", "study.csv", "--form", "check-in"]
        let unknown = try command.run(arguments, in: folder.file("p"))
        #expect(unknown.errors.contains("under “events:” in columns.yaml"), "\(unknown.everything)")
        try folder.write("events:\n  intake_arm_1: session-9x\n", to: "p/columns.yaml")
        #expect(try command.run(arguments, in: folder.file("p")).errors.contains("There is no occasion “session-9x”."))
        try folder.write("events:\n  intake_arm_1: session-1\n", to: "p/columns.yaml")
        #expect(try !command.run(arguments, in: folder.file("p")).errors.contains("intake_arm_1"))
    }
}
