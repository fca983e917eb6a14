import DyadCore
import GRDB
import Testing

struct RivalTests {
    @Test(arguments: 1...4)
    func `of two imports at once each is stored whole or refused as busy`(round: Int) throws {
        let programme = try TestProgramme.begun()
        try programme.write(InventedSheets.mentees, to: "mentees.csv")
        try programme.write(InventedSheets.mentors, to: "mentors.xlsx")
        let runs = try ["mentees.csv", "mentors.xlsx"].map {
            ($0, try programme.command.start(["import", $0, "--today", programme.today], in: programme.folder.path))
        }
        var stored = 0
        for (file, running) in runs {
            let run = try running.finish()
            #expect([0, 5].contains(run.status), "\(run.everything)")
            if run.status == 5 {
                #expect(run.errors.contains("again"))
                try programme.done("import", file)
            } else {
                stored += 1
            }
        }
        #expect(stored >= 1)
        #expect(try programme.eventCount() == 10)
        #expect(try programme.done("people", "--json").json["participants"]?.elements.count == 9)
    }

    @Test func `a command that finds another writing waits, then exits with 5 and stores nothing`() throws {
        let programme = try TestProgramme.begun()
        try programme.write(InventedSheets.mentees, to: "a.csv")
        let rival = try DatabaseQueue(path: programme.folder.file("cohort.sqlite"))
        try rival.inTransaction(.immediate) { _ in
            let words = try programme.refused(5, ["import", "a.csv"])
            #expect(words.contains("Wait for it to finish and run the command again."))
            #expect(try programme.done("status").output.contains("Next: import the applications"))
            return .rollback
        }
        #expect(try programme.done("import", "a.csv", "--json").json["stored"] == 5)
    }

    @Test func `the same file given twice at once is stored once`() throws {
        let programme = try TestProgramme.begun()
        try programme.write(InventedSheets.mentees, to: "a.csv")
        let runs = try (1...3).map { _ in
            try programme.command.start(["import", "a.csv", "--today", programme.today], in: programme.folder.path)
        }
        let statuses = try runs.map { try $0.finish().status }
        #expect(statuses.contains(0) && statuses.allSatisfy { [0, 5].contains($0) })
        #expect(try programme.eventCount() == 6)
        #expect(try programme.done("import", "a.csv", "--json").json["unchanged"] == 5)
    }

    @Test func `two people who begin the cohort's file together do not harm it`() throws {
        let programme = try TestProgramme.empty()
        try programme.done("new", ".", "--start", "2026-01-05")
        try programme.write(InventedSheets.mentees, to: "mentees.csv")
        try programme.write(InventedSheets.mentors, to: "mentors.csv")
        let runs = try ["mentees.csv", "mentors.csv"].map {
            try programme.command.start(["import", $0, "--today", programme.today], in: programme.folder.path)
        }
        #expect(try runs.map { try $0.finish().status }.allSatisfy { [0, 5].contains($0) })
        try programme.done("import", "mentees.csv", "mentors.csv")
        #expect(try programme.eventCount() == 9)
    }
}
