import DyadCore
import Foundation
import Testing

struct BadSheetTests {
    @Test(arguments: [
        ("11", "is above 10"), ("0", "is below 1"), ("7 or 8", "is not one number"), ("7.5", "is not a whole number"),
    ])
    func `a score that is none is told with its cell, question and what to enter`(score: String, problem: String) throws
    {
        for (name, place) in [("a.xlsx", "a.xlsx, Form1!L4: "), ("a.csv", "a.csv, I4: ")] {
            let programme = try TestProgramme.begun()
            try programme.write(InventedSheets.mentees.setting("safe-to-ask", of: 2, to: score), to: name)
            let words = try programme.refused(3, ["import", name])
            #expect(
                words.contains(
                    "\(place)“Safety to ask questions or admit uncertainty at work”: the answer “\(score)” \(problem). "
                        + "Enter a whole number from 1 to 10, or leave it empty if there is no answer."))
            #expect(try programme.eventCount() == 1)
        }
    }

    @Test func `all mistakes of a file are told at once`() throws {
        let programme = try TestProgramme.begun()
        let sheet = InventedSheets.mentees.setting("safe-to-ask", of: 0, to: "11")
            .setting("specialty", of: 1, to: "Cardiologie").setting("email", of: 2, to: "celia")
            .setting("doctor-group", of: 3, to: "").setting("supported-in-trust", of: 4, to: "ten")
        try programme.write(sheet, to: "a.csv")
        let words = try programme.refused(3, ["import", "a.csv"])
        for place in ["a.csv, I2:", "a.csv, E3:", "a.csv, A4:", "a.csv, D5:", "a.csv, H6:"] {
            #expect(words.contains(place), "\(words)")
        }
        #expect(words.contains("Did you mean “Cardiology”?") && words.contains("Enter it as name@nhs.net"))
    }

    @Test func `two applications by one e-mail are told with both places`() throws {
        let programme = try TestProgramme.begun()
        let twin = ["Asha.Verma@example.org", "A Verma", "", "IMG", "Cardiology", "", "", "", ""]
        try programme.write(InventedSheets.mentees.adding(twin), to: "a.csv")
        let words = try programme.refused(3, ["import", "a.csv"])
        #expect(
            words.contains(
                "a.csv, A7: This person answered “Mentee application” already, at a.csv, A2. "
                    + "Keep the row that counts and delete the other."))
    }

    @Test func `a check-in of somebody who is not in the cohort names the nearest e-mail`() throws {
        let programme = try TestProgramme.running()
        let stranger = InventedSheets.checkIns.setting("email", of: 0, to: "asha.verna@example.org")
        try programme.write(stranger, to: "c.csv")
        let words = try programme.refused(3, ["import", "c.csv"])
        #expect(words.contains("c.csv, A2: “asha.verna@example.org” is not the e-mail of a mentee in this cohort."))
        #expect(words.contains("Did you mean “asha.verma@example.org”?"))
        try programme.write(stranger, to: "c.xlsx")
        #expect(try programme.refused(3, ["import", "c.xlsx"]).contains("c.xlsx, Form1!D2: “asha.verna@example.org”"))
        let early = try TestProgramme.matched()
        try early.write(InventedSheets.checkIns, to: "c.csv")
        #expect(
            try early.refused(3, ["import", "c.csv"]).contains(
                "applied and is in no confirmed pair as mentee. Confirm the pair first"))
    }

    @Test(arguments: [
        ("2026-01-04", "is before the programme begins, on 5 January 2026"), ("2026-05-02", "is in the future"),
        ("soon", "“Date of the meeting”: the answer “soon”"),
    ])
    func `a check-in after a meeting that cannot have been is told with its cell`(date: String, problem: String) throws
    {
        let programme = try TestProgramme.running()
        try programme.write(InventedSheets.checkIns.setting("meeting-date", of: 1, to: date), to: "c.csv")
        let words = try programme.refused(3, ["import", "c.csv"])
        #expect(words.contains("c.csv, C3: ") && words.contains(problem), "\(words)")
    }

    @Test func `a check-in without its meeting says how to give one`() throws {
        let programme = try TestProgramme.running()
        try programme.write(InventedSheets.checkIns.renaming(["meeting": "Round"]), to: "c.csv")
        let words = try programme.refused(3, ["import", "c.csv"])
        #expect(words.contains("--occasion session-1") || words.contains("Meeting"), "\(words)")
    }

    @Test(arguments: [
        ("a.xlsx", "%PDF-1.7\n1 0 obj\n", "PDF"), ("a.xlsx", "", "empty"), ("a.csv", "", "empty"),
        ("a.xlsx", "PK\u{3}\u{4} nothing", "a.xlsx"),
        ("a.csv", "colour,shape\nred,round\n", "--form"), ("a.doc", "email,specialty\n", "a.doc"),
    ])
    func `a file that is no sheet of answers is told by what it is`(name: String, content: String, words: String) throws
    {
        let programme = try TestProgramme.begun()
        try programme.folder.write(content, to: name)
        let said = try programme.refused(3, ["import", name])
        #expect(said.contains("\(name)") && said.contains(words), "\(said)")
        #expect(try programme.eventCount() == 1)
    }

    @Test func `a file of another form is not taken for a form full of empty answers`() throws {
        let programme = try TestProgramme.running()
        try programme.write(InventedSheets.checkIns, to: "c.csv")
        let words = try programme.refused(3, ["import", "c.csv", "--form", "mentee-feedback", "--accept-valid"])
        #expect(words.contains("c.csv, row 1: No column holds anything that “Mentee end-of-pilot feedback” asks."))
        #expect(words.contains("Check “--form”"))
    }

    @Test func `a form that nobody has answered yet is no mistake`() throws {
        let programme = try TestProgramme.begun()
        try programme.folder.write("email,specialty,doctor-group\n", to: "a.csv")
        #expect(try programme.done("import", "a.csv").output.contains("0 stored, 0 unchanged, 0 rejected."))
    }

    @Test func `a file that is not there, and a sheet that is not there, are told`() throws {
        let programme = try TestProgramme.applied()
        #expect(try programme.refused(3, ["import", "none.csv"]).contains("none.csv: "))
        #expect(try programme.refused(3, ["import", "mentees.xlsx", "--sheet", "Form2"]).contains("Form1"))
        #expect(try programme.refused(3, ["import", "mentees.xlsx", "--columns", "no.yaml"]).contains("no.yaml"))
    }

    @Test func `before any end form the verdicts are not decided, and nothing is zero`() throws {
        let programme = try TestProgramme.running()
        let document = try programme.done("evaluate", "--json").json
        let impact = document["domains"]?.elements.first { $0["id"] == "impact" }?["rules"]?.elements ?? []
        #expect(impact.count == 4)
        for rule in impact {
            #expect(rule["status"] == "not-decided" && rule["observed"] == .null)
            #expect(rule["reason"]?.string?.isEmpty == false)
        }
        #expect(document["decision"]?["recommended"] == .null)
        #expect(document["measures"]?.elements.allSatisfy { $0["meanChange"] == .null } == true)
        #expect(try programme.done("evaluate").output.localizedCaseInsensitiveContains("not decided"))
        try programme.done("report")
        #expect(try programme.folder.text("report.html").localizedCaseInsensitiveContains("not decided"))
    }
}
