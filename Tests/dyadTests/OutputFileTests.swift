import DyadCore
import Foundation
import Testing

struct OutputFileTests {
    /// Files that nobody would have replaced, with what they hold.
    private static let others = ["programme.yaml", "cohort.sqlite", "mentors"]

    @Test(
        arguments: others,
        [["match", "--page"], ["match", "--dry-run", "--page"], ["report", "-o"], ["sessions", "--ics"]])
    func `a file that Dyad did not write as such is never replaced`(name: String, command: [String]) throws {
        let programme = try TestProgramme.applied()
        try programme.folder.write(programme.folder.bytes("mentors.csv"), to: "mentors")
        let before = try programme.folder.bytes(name)
        let said = try programme.refused(2, command + [name])
        #expect(said.contains("“\(name)” exists and is not") && said.contains("Choose another name"), "\(said)")
        #expect(try programme.folder.bytes(name) == before)
        #expect(try programme.eventCount() == TestProgramme.applied().eventCount())
    }

    @Test(arguments: ["-", "", ".", "no/such/folder/page.html"])
    func `what is no name of a file is told before anything is stored`(path: String) throws {
        let programme = try TestProgramme.applied()
        let count = try programme.eventCount()
        let run = try programme.dyad("match", "--page", path)
        #expect(run.status == (path.hasPrefix("no") ? 3 : 2) && run.output.isEmpty, "\(run.everything)")
        #expect(try programme.eventCount() == count)
    }

    @Test func `a page, a report and a calendar of Dyad's own take the place of the earlier ones`() throws {
        let programme = try TestProgramme.running()
        for _ in 1...2 {
            try programme.done("match", "--dry-run", "--page", "pairs.html")
            for (format, name) in [("html", "a.html"), ("json", "a.json"), ("text", "a.txt")] {
                try programme.done("report", "--format", format, "-o", name)
                try programme.done("report", "--format", format)
            }
            try programme.done("sessions", "--ics", "a.ics")
        }
        #expect(try programme.folder.text("pairs.html").contains("<meta name=\"generator\" content=\"Dyad\">"))
        #expect(try programme.refused(2, ["sessions", "--ics", "a.html"]).contains("is not a calendar"))
        try programme.folder.write("", to: "empty.html")
        try programme.done("report", "-o", "empty.html")
    }

    @Test func `a link to something else is not followed`() throws {
        let programme = try TestProgramme.applied()
        try FileManager.default.createSymbolicLink(
            atPath: programme.folder.file("link.html"), withDestinationPath: "programme.yaml")
        #expect(try programme.refused(2, ["report", "-o", "link.html"]).contains("exists and is not a page"))
    }

    @Test func `rejected rows replace rejected rows and nothing else, and the import is refused before`() throws {
        let programme = try TestProgramme.begun()
        let mentors = InventedSheets.mentors.setting("places", of: 0, to: "many")
        try programme.write(mentors, to: "mentors.csv")
        try programme.folder.write("The only copy", to: "mentors.csv.rejected.csv")
        let count = try programme.eventCount()
        let words = try programme.refused(2, ["import", "mentors.csv", "--accept-valid"])
        #expect(words.contains("not a table of rejected rows"))
        #expect(try programme.eventCount() == count)
        try FileManager.default.removeItem(atPath: programme.folder.file("mentors.csv.rejected.csv"))
        for _ in 1...2 { #expect(try programme.dyad("import", "mentors.csv", "--accept-valid").status == 3) }
        #expect(try programme.folder.text("mentors.csv.rejected.csv").contains("Why it was not stored"))
    }

    @Test(arguments: ["columns.yaml", "cohort.sqlite", "programme.yaml"])
    func `a new programme takes the place of no file`(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("The only copy", to: name)
        let run = try Command().run(["new", "."], in: folder.path)
        #expect(run.status == 3 && run.errors.contains("There is a programme in this folder already."))
        #expect(try folder.names() == [name] && folder.text(name) == "The only copy")
    }

    @Test func `a rehearsal with invented people is no demonstration to be cleared`() throws {
        let programme = try TestProgramme.begun()
        let text = try programme.folder.text("programme.yaml")
        try programme.folder.write(
            text.replacingOccurrences(of: "cohort:\n", with: "cohort:\n  fictitious: true\n"), to: "programme.yaml")
        try programme.done("check")
        #expect(try programme.refused(4, ["demo", "--into", "."]).contains("not a demonstration"))
        #expect(try programme.eventCount() == 1)
    }
}
