import DyadCore
import DyadSheets
import Testing

struct ImportTests {
    @Test(arguments: [
        ("id", [:]), ("label", InventedSheets.menteeLabels), ("prompt", InventedSheets.menteePrompts),
    ])
    func `columns are recognised by the item's id, label or question, in a workbook and in CSV`(
        way: String, names: [String: String]
    ) throws {
        let programme = try TestProgramme.begun()
        var workbook = names
        for own in ["email", "name"] { workbook[own] = nil }
        try programme.folder.write(InventedSheets.mentees.renaming(workbook).msForms(), to: "a.xlsx")
        let sheet = InventedSheets.mentees.renaming(names)
        try programme.folder.write(sheet.csv(), to: "b.csv")
        try programme.folder.write(sheet.csv(hasByteOrderMark: true), to: "c.csv")
        let first = try programme.done("import", "a.xlsx", "--json").json
        #expect(first["stored"] == 5 && first["unchanged"] == 0, "\(way)")
        #expect(first["files"]?.elements.first?["layout"] == "ms-forms")
        #expect(first["files"]?.elements.first?["unknownColumns"]?.elements.isEmpty == true)
        let again = try programme.done("import", "b.csv", "--json").json
        #expect(again["unchanged"] == 5 && again["stored"] == 0, "\(way)")
        #expect(try programme.done("import", "c.csv", "--json").json["unchanged"] == 5)
    }

    @Test func `eligibility is told with its reason`() throws {
        let programme = try TestProgramme.applied()
        let people = try programme.done("people", "--json").json["participants"]?.elements ?? []
        let reasons = Dictionary(
            uniqueKeysWithValues: people.compactMap { person in
                person["name"]?.string.map { ($0, (person["eligible"]?.bool, person["reason"]?.string ?? "")) }
            })
        #expect(reasons["Dina Saleh"]?.0 == true)
        #expect(reasons["Dina Saleh"]?.1.contains("international medical graduate and locally employed doctor") == true)
        #expect(reasons["Egon Frisch"]?.0 == false)
        #expect(reasons["Dr Hugo Berg"]?.0 == false)
        #expect(reasons["Dr Hugo Berg"]?.1.contains("12") == true)
    }

    @Test func `unknown columns are listed, and columns.yaml names or drops them`() throws {
        let programme = try TestProgramme.begun()
        let odd = InventedSheets.mentees.renaming(["specialty": "Department", "goals": "Car registration"])
        try programme.write(odd, to: "a.csv")
        let words = try programme.refused(3, ["import", "a.csv", "--form", "mentee-application"])
        #expect(words.contains("There is no column for “Specialty” (specialty)"))
        #expect(words.contains("columns.yaml"))
        try programme.folder.write(
            "mentee-application:\n  Department: specialty\n", to: "columns.yaml")
        let run = try programme.done("import", "a.csv", "--json")
        #expect(try run.json["files"]?.elements.first?["unknownColumns"] == .texts(["Car registration"]))
        let talk = try programme.done("import", "a.csv")
        #expect(talk.errors.contains("Car registration"))
        try programme.folder.write(
            "mentee-application:\n  Department: specialty\n  Car registration: ignore\n", to: "columns.yaml")
        #expect(
            try programme.done("import", "a.csv", "--json").json["files"]?.elements.first?["unknownColumns"]
                == .array([]))
    }

    @Test func `a mistake in columns.yaml is told with its line and the nearest item`() throws {
        let programme = try TestProgramme.begun()
        try programme.write(InventedSheets.mentees, to: "a.csv")
        try programme.folder.write("mentee-application:\n  Ward: speciality\nmentee: {}\n", to: "columns.yaml")
        let words = try programme.refused(3, ["import", "a.csv"])
        #expect(words.contains("columns.yaml:2:9:") && words.contains("Did you mean “specialty”?"))
        #expect(words.contains("columns.yaml:3:1:"))
    }

    @Test func `a dry run tells all and stores nothing, not even an empty cohort`() throws {
        let programme = try TestProgramme.empty()
        try programme.done("new", ".")
        try programme.write(InventedSheets.mentees, to: "a.xlsx")
        let names = try programme.folder.names()
        let run = try programme.done("import", "a.xlsx", "--dry-run")
        #expect(run.output.contains("5 would be stored"))
        let document = try programme.done("import", "a.xlsx", "--dry-run", "--json").json
        #expect(document["stored"] == 5 && document["committed"] == false)
        #expect(try programme.folder.names() == names)
    }

    @Test func `the same file twice changes nothing, and a corrected file replaces`() throws {
        let programme = try TestProgramme.applied()
        let count = try programme.eventCount()
        let again = try programme.done("import", "mentees.xlsx", "--json").json
        #expect(again["unchanged"] == 5 && again["stored"] == 0)
        #expect(try programme.eventCount() == count)
        try programme.write(InventedSheets.mentees.setting("safe-to-ask", of: 1, to: "9"), to: "mentees.xlsx")
        let corrected = try programme.done("import", "mentees.xlsx", "--json").json
        #expect(corrected["stored"] == 1 && corrected["replaced"] == 1 && corrected["unchanged"] == 4)
        #expect(try programme.eventCount() == count + 1)
        #expect(try programme.done("show", "boris.kirov@example.org").output.contains("admit uncertainty at work: 9"))
    }

    @Test func `a concern that comes with a corrected check-in is raised, once`() throws {
        let programme = try TestProgramme.running()
        try programme.write(InventedSheets.checkIns, to: "c.csv")
        try programme.done("import", "c.csv")
        let corrected = InventedSheets.checkIns.setting("concern", of: 1, to: "Yes")
        try programme.write(corrected, to: "c.csv")
        #expect(try programme.done("import", "c.csv", "--json").json["replaced"] == 1)
        #expect(try programme.done("sessions").output.contains("escalation-02: open"))
        try programme.write(corrected.setting("concern-words", of: 1, to: "Bullying"), to: "c.csv")
        #expect(try programme.done("import", "c.csv", "--json").json["replaced"] == 1)
        #expect(try !programme.done("sessions").output.contains("escalation-03"))
    }

    @Test func `a corrected day of a meeting is taken over, unless somebody recorded another`() throws {
        let programme = try TestProgramme.running()
        try programme.write(InventedSheets.checkIns, to: "c.csv")
        try programme.done("import", "c.csv")
        try programme.write(InventedSheets.checkIns.setting("meeting-date", of: 1, to: "2026-02-14"), to: "c.csv")
        #expect(try programme.done("import", "c.csv", "--json").json["replaced"] == 1)
        #expect(try programme.done("sessions").output.contains("held 2026-02-14"))
        #expect(try programme.done("import", "c.csv", "--json").json["unchanged"] == 3)
        try programme.done("record", "meeting", "Boris Kirov", "--session", "1", "--on", "2026-02-20")
        try programme.write(InventedSheets.checkIns.setting("meeting-date", of: 1, to: "2026-02-15"), to: "c.csv")
        try programme.done("import", "c.csv")
        #expect(try programme.done("sessions").output.contains("held 2026-02-20"))
    }

    @Test func `the rejected rows can be mended and imported`() throws {
        let programme = try TestProgramme.begun()
        try programme.write(InventedSheets.mentees.setting("safe-to-ask", of: 1, to: "7 or 8"), to: "a.xlsx")
        #expect(try programme.dyad("import", "a.xlsx", "--accept-valid").status == 3)
        let mended = try programme.folder.text("a.xlsx.rejected.csv").replacing("7 or 8", with: "7", maxReplacements: 1)
        try programme.folder.write(mended, to: "mended.csv")
        let run = try programme.done("import", "mended.csv", "--json")
        #expect(try run.json["stored"] == 1 && run.json["files"]?.elements.first?["layout"] == "ms-forms")
        #expect(try !programme.done("import", "mended.csv").errors.contains("Why it was not stored"))
        #expect(try programme.done("show", "Boris Kirov").output.contains("at work: 7"))
    }

    @Test func `one bad cell keeps every row of every file out`() throws {
        let programme = try TestProgramme.begun()
        try programme.write(InventedSheets.mentees, to: "good.csv")
        try programme.write(InventedSheets.mentors.setting("nhs-months", of: 1, to: "many"), to: "bad.csv")
        let run = try programme.dyad("import", "good.csv", "bad.csv", "--json")
        #expect(run.status == 3)
        #expect(try run.json["committed"] == false && run.json["stored"] == 0)
        #expect(try run.json["rejected"] == 1)
        #expect(try programme.eventCount() == 1)
        #expect(try !programme.done("people", "--json").output.contains("asha"))
    }

    @Test func `--accept-valid stores the good rows and writes the others out with the reasons`() throws {
        let programme = try TestProgramme.begun()
        let sheet = InventedSheets.mentees.setting("safe-to-ask", of: 1, to: "11").setting("goals", of: 1, to: "=1+1")
        try programme.write(sheet, to: "a.csv")
        let run = try programme.dyad("import", "a.csv", "--accept-valid")
        #expect(run.status == 3 && run.output.contains("4 stored, 0 unchanged, 1 rejected"))
        #expect(run.errors.contains("a.csv.rejected.csv"))
        let rejected = try #require(
            try SheetFile.open(path: programme.folder.file("a.csv.rejected.csv")).workbook().sheets.first)
        let cells = rejected.rows.map { $0.cells.compactMap(\.value.shown) }
        #expect(cells.count == 2 && cells[0].last?.hasPrefix("Why it was not stored [") == true)
        #expect(cells[1].first == "boris.kirov@example.org")
        #expect(cells[1].last?.contains("“11” is above 10. Enter a whole number from 1 to 10") == true)
        #expect(!cells[1].contains("=1+1"), "A text that looks like a formula is made harmless.")
        let people = try programme.done("people").output
        #expect(people.contains("Asha Verma") && !people.contains("Boris Kirov"))
    }

    @Test func `nobody whose row was rejected is kept among the people`() throws {
        let programme = try TestProgramme.begun()
        let twin = ["asha.verma@example.org", "Somebody Else", "9999999", "IMG", "Cardiology", "", "Twice", "", ""]
        try programme.write(InventedSheets.mentees.adding(twin), to: "a.csv")
        #expect(try programme.dyad("import", "a.csv", "--accept-valid").status == 3)
        #expect(try programme.done("people").output.contains("Asha Verma"))
        #expect(try !programme.done("people").output.contains("Somebody Else"))
        let late = DrawnSheet(
            """
            | submitted  | email                 | name     | doctor-group | specialty  |
            | 2031-01-01 | nils.late@example.org | Nils Late | IMG         | Cardiology |
            """)
        try programme.write(late, to: "late.xlsx")
        #expect(try programme.dyad("import", "late.xlsx", "--accept-valid").status == 3)
        let kept = try programme.folder.names().filter { $0.hasPrefix("cohort.sqlite") }
        for name in kept {
            #expect(try !String(decoding: programme.folder.bytes(name), as: UTF8.self).contains("nils.late"))
        }
    }
}
