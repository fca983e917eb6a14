import DyadCore
import Foundation
import Testing

struct DemoTests {
    private static let sheets = [
        "check-ins.xlsx", "mentee-applications.xlsx", "mentee-feedback.csv", "mentor-applications.xlsx",
        "mentor-feedback.xlsx",
    ]

    private func demo(_ arguments: String...) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let run = try Command().run(["demo"] + arguments + ["--into", "demo"], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == "Report: demo/report.html\n")
        #expect(run.errors.contains("invented"))
        return folder
    }

    @Test(arguments: [
        (["huth"], "Proceed to Cohort 2 with", "reached"),
        (["huth", "--variant", "missed"], "Do not scale; full review", "missed"),
    ])
    func `the demonstration ends with the committee's report`(arguments: [String], decision: String, ending: String)
        throws
    {
        let folder = try TemporaryFolder()
        let run = try Command().run(["demo"] + arguments + ["--into", "demo"], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        let page = try folder.text("demo/report.html")
        #expect(page.contains(decision))
        #expect(page.localizedCaseInsensitiveContains("fictitious"))
        let evaluation = try Command().run(["evaluate", "--json", "--in", "demo"], in: folder.path).json
        #expect(evaluation["fictitious"] == true)
        #expect(evaluation["decision"]?["recommended"]?.string == (ending == "reached" ? "T2-1" : "T2-4"))
    }

    @Test func `it writes nothing outside its folder`() throws {
        let folder = try demo("huth")
        #expect(try folder.names() == ["demo"])
        let written = try FileManager.default.contentsOfDirectory(atPath: folder.file("demo")).sorted()
        #expect(written == (Self.sheets + ["cohort.sqlite", "programme.yaml", "report.html"]).sorted())
    }

    @Test func `run again it gives the same spreadsheets, byte for byte, and the same report`() throws {
        let folder = try demo("huth")
        let names = Self.sheets + ["report.html", "programme.yaml"]
        let first = try names.map { try folder.bytes("demo/\($0)") }
        #expect(try Command().run(["demo", "--into", "demo"], in: folder.path).status == 0)
        #expect(try names.map { try folder.bytes("demo/\($0)") } == first)
    }

    @Test func `it refuses a folder with a real programme and changes nothing there`() throws {
        let programme = try TestProgramme.begun()
        let names = try programme.folder.names()
        let before = try names.map { try programme.folder.bytes($0) }
        let words = try programme.refused(4, ["demo", "huth", "--into", "."])
        #expect(words.contains("not a demonstration") && words.contains("--into"))
        #expect(try programme.folder.names() == names)
        #expect(try names.map { try programme.folder.bytes($0) } == before)
    }

    @Test(arguments: ["cohort.sqlite", "mentee-applications.xlsx", "report.html"])
    func `it writes over no file of somebody else`(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("The only copy", to: name)
        let run = try Command().run(["demo", "--into", "."], in: folder.path)
        #expect(run.status == 4, "\(run.everything)")
        #expect(try folder.names() == [name])
        #expect(try folder.text(name) == "The only copy")
    }

    @Test func `a programme that only speaks of being fictitious is not taken for a demonstration`() throws {
        let programme = try TestProgramme.begun()
        let text = try programme.folder.text("programme.yaml")
        try programme.folder.write(text + "\n# The demonstration has fictitious: true here.\n", to: "programme.yaml")
        #expect(try programme.refused(4, ["demo", "--into", "."]).contains("not a demonstration"))
        #expect(try programme.eventCount() == 1)
    }

    @Test func `an unknown demonstration or variant is told with the nearest name`() throws {
        let programme = try TestProgramme.empty()
        #expect(try programme.refused(2, ["demo", "hutt"]).contains("Did you mean “huth”?"))
        #expect(try programme.refused(2, ["demo", "--variant", "mised"]).contains("Did you mean “missed”?"))
        #expect(try programme.folder.names().isEmpty)
    }
}
