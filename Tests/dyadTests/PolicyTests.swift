import DyadCore
import Foundation
import Testing

struct PolicyTests {
    private static let asha = ["confirm", "asha.verma@example.org"]

    @Test(arguments: ["erik.lund@example.org", "Dr Erik Lund", "mentor-01"])
    func `a mentor cannot confirm their own pair, whatever they are called by`(name: String) throws {
        let programme = try TestProgramme.matched()
        let people = try programme.done("people", "--json").json["participants"]?.elements ?? []
        let id = people.first { $0["email"] == "erik.lund@example.org" }?["id"]?.string ?? ""
        let words = try programme.refused(
            4,
            Self.asha + [
                "--as", "programme-lead", "--because", "He is good.", "--by", name == "mentor-01" ? id : name,
            ])
        #expect(words.contains("cannot confirm their own pair") && words.contains("--by NAME"))
    }

    @Test(arguments: ["linnea.moor@example.org", "Dr Linnea Moor", "dr linnea  moor"])
    func `one person cannot confirm in both roles`(name: String) throws {
        let programme = try TestProgramme.matched()
        #expect(try programme.dyad(Self.asha + ["--as", "programme-lead", "--because", "Fits."]).status == 0)
        let words = try programme.refused(4, Self.asha + ["--as", "img-tutor", "--because", "Fits.", "--by", name])
        #expect(words.contains("two people confirm a match"))
    }

    @Test func `only the two roles confirm, with a rationale`() throws {
        let programme = try TestProgramme.matched()
        #expect(
            try programme.refused(4, Self.asha + ["--as", "committee", "--because", "Fits."])
                .contains("Both programme-lead and img-tutor confirm"))
        #expect(
            try programme.refused(2, Self.asha + ["--as", "img-tutor", "--because", " "]).contains("Say in a sentence"))
    }

    @Test(arguments: [
        [], ["--by", "linnea.moor@example.org"], ["--by", "Dr A", "--by", "dr a"],
        ["--by", "linnea.moor@example.org", "--by", "Dr Linnea Moor"],
    ])
    func `one person cannot lock`(names: [String]) throws {
        let programme = try TestProgramme.begun()
        try FileManager.default.removeItem(atPath: programme.folder.file("cohort.sqlite"))
        let words = try programme.refused(4, ["lock"] + names)
        #expect(words.contains("A lock needs two different people. Write --by twice"))
    }

    @Test func `somebody who locked by name is the same person by e-mail`() throws {
        let programme = try TestProgramme.begun()
        try FileManager.default.removeItem(atPath: programme.folder.file("cohort.sqlite"))
        try programme.done("lock", "--by", "Dr Linnea Moor", "--by", "Dr Tomas Reyes")
        try programme.done("import", "--form", "mentee-application", try sheet(InventedSheets.mentees, programme))
        try programme.done("import", "--form", "mentor-application", try sheet(InventedSheets.mentors, programme))
        try programme.done("match")
        #expect(try programme.dyad(Self.asha + ["--as", "programme-lead", "--because", "Fits."]).status == 0)
        let words = try programme.refused(
            4, Self.asha + ["--as", "img-tutor", "--because", "Fits.", "--by", "Dr Linnea Moor"])
        #expect(words.contains("two people confirm a match"))
    }

    private func sheet(_ sheet: DrawnSheet, _ programme: TestProgramme) throws -> String {
        let name = "\(UUID().uuidString).csv"
        try programme.write(sheet, to: name)
        return name
    }

    @Test func `a change after the lock needs a reason and is post hoc`() throws {
        let programme = try TestProgramme.begun()
        let both = ["lock", "--by", "linnea.moor@example.org", "--by", "tomas.reyes@example.org"]
        #expect(try programme.refused(4, both).contains("is locked as it stands"))
        let text = try programme.folder.text("programme.yaml")
        try programme.folder.write(text + "\nplan:\n  feedbackScale: 0-10\n", to: "programme.yaml")
        #expect(try programme.done("status").output.contains("Thresholds: changed since the lock."))
        let words = try programme.refused(4, both)
        #expect(words.contains("needs a reason") && words.contains("--because TEXT"))
        #expect(try programme.dyad(both + ["--because", "The form has a 0."]).output.contains("results are post hoc"))
        #expect(try programme.done("evaluate", "--json").json["lock"]?["postHoc"] == true)
    }

    @Test func `an escalation is closed only through a Trust channel and with a reason`() throws {
        let programme = try TestProgramme.running()
        try programme.done("record", "escalation", "--about", "Asha Verma", "--because", "The rota")
        let close = ["record", "escalation", "escalation-01", "--state", "closed"]
        let words = try programme.refused(4, close + ["--because", "Solved."])
        #expect(words.contains("has not been through a Trust channel") && words.contains("Datix"))
        #expect(
            try programme.refused(4, close + ["--channel", "Datix"]).contains(
                "closed with a reason. Add --because TEXT"))
        #expect(
            try programme.refused(2, close + ["--channel", "Datex", "--because", "x"]).contains("Did you mean “Datix”?")
        )
        #expect(try programme.refused(3, close + ["--on", "2026-04-01"]).contains("before it was raised"))
        #expect(try programme.dyad(close + ["--channel", "datix", "--because", "Solved."]).status == 0)
    }

    @Test(arguments: [
        (["--session", "1", "--on", "2026-01-04"], 3, "before the programme begins, on 5 January 2026"),
        (["--session", "1", "--on", "2026-05-02"], 3, "is in the future"),
        (["--session", "4"], 3, "Its sessions are: 1, 2, 3."),
        (["--session", "1", "--on", "2026-02-30"], 2, "not a real date"),
        (["--session", "1", "--on", "30/02/2026"], 2, "not a real date"),
        (["--session", "1", "--minutes", "0"], 3, "from 1 to 1440"),
    ])
    func `a meeting that cannot have been is not recorded`(arguments: [String], status: Int32, words: String) throws {
        let programme = try TestProgramme.running()
        let count = try programme.eventCount()
        #expect(try programme.refused(status, ["record", "meeting", "Asha Verma"] + arguments).contains(words))
        #expect(try programme.eventCount() == count)
    }

    @Test func `a pair that is not confirmed does not meet, and one that has withdrawn is not confirmed`() throws {
        let programme = try TestProgramme.matched()
        let meeting = ["record", "meeting", "Asha Verma", "--session", "1"]
        #expect(try programme.refused(4, meeting).contains("Confirm it first: dyad confirm pair-0"))
        try programme.done(
            "record", "withdrawal", "Asha Verma", "--class", "other", "--on", "2025-12-20", "--as", "img-tutor")
        #expect(
            try programme.refused(4, Self.asha + ["--as", "img-tutor", "--because", "x"]).contains("has withdrawn"))
    }

    @Test func `a withdrawal is not before the pair, its class not settled by the lead, and no meeting comes after it`()
        throws
    {
        let programme = try TestProgramme.running()
        let leave = ["record", "withdrawal", "Asha Verma", "--class", "beyond-the-programme", "--on"]
        #expect(try programme.refused(3, leave + ["1999-01-01"]).contains("before the pair was proposed"))
        #expect(try programme.dyad(leave + ["2026-03-01", "--as", "programme-lead"]).status == 0)
        for name in ["linnea.moor@example.org", "Dr Linnea Moor"] {
            let words = try programme.refused(4, leave + ["2026-03-01", "--as", "img-tutor", "--by", name])
            #expect(words.contains("The Programme Lead does not settle"))
        }
        #expect(try programme.dyad(leave + ["2026-03-01", "--as", "img-tutor"]).status == 0)
        let meeting = ["record", "meeting", "Asha Verma", "--session", "1", "--on"]
        #expect(try programme.refused(3, meeting + ["2026-03-02"]).contains("withdrew on 1 March 2026"))
        try programme.write(InventedSheets.checkIns, to: "c.csv")
        let words = try programme.refused(3, ["import", "c.csv"])
        #expect(words.contains("c.csv, C4: The meeting on 7 April 2026 is after the pair withdrew, on 1 March 2026."))
        #expect(try programme.dyad(meeting + ["2026-02-28"]).status == 0)
    }

    @Test func `a judgement is countersigned by somebody else, and the committee's is its own`() throws {
        let programme = try TestProgramme.running()
        let judge = ["record", "judgement", "T1-F3", "--verdict", "met", "--evidence", "Hours", "--as"]
        #expect(try programme.dyad(judge + ["programme-lead"]).status == 0)
        #expect(
            try programme.refused(4, judge + ["img-tutor", "--by", "Dr Linnea Moor"])
                .contains("countersigned by somebody else"))
        #expect(try programme.refused(4, judge + ["mentor", "--by", "Dr X"]).contains("does not judge “T1-F3”"))
        let choice = ["record", "judgement", "committee-review", "--verdict", "met", "--evidence", "Seen", "--as"]
        #expect(try programme.refused(4, choice + ["programme-lead"]).contains("Use --as committee"))
    }
}
