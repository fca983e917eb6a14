import DyadCore
import Foundation
import Testing

struct MatchQualityCommandTests {
    @Test func `the match says whom it serves, and withholds small groups`() throws {
        let programme = try TestProgramme.applied()
        let run = try programme.done("match", "--dry-run")
        #expect(run.output.contains("match quality of mentees"))
        #expect(run.output.contains("withheld: fewer than 5 people"))
    }

    @Test func `the document has the figures or the reason for each group`() throws {
        let document = try TestProgramme.applied().done("match", "--dry-run", "--json").json
        let mentees = try #require(document["quality"]?.elements.first)
        #expect(mentees["role"] == "mentee" && mentees["everybody"]?["withheld"]?.string != nil)
        let items = mentees["items"]?.elements ?? []
        #expect(items.map { $0["item"]?.string } == ["doctor-group", "sites", "grade"])
        for group in items.flatMap({ $0["groups"]?.elements ?? [] }) {
            for name in ["people", "matched", "rate", "worst", "lowerQuartile", "median", "upperQuartile"] {
                #expect(group[name] == .null)
            }
            #expect(group["withheld"]?.string?.isEmpty == false)
        }
    }

    @Test func `the page is a file that only its owner reads, and the pairs are stored besides`() throws {
        let programme = try TestProgramme.applied()
        let run = try programme.done("match", "--page", "pairs.html")
        let path = programme.folder.path + "/pairs.html"
        let page = try String(contentsOfFile: path, encoding: .utf8)
        #expect(page.contains("Asha Verma") && page.contains("Dr Erik Lund"))
        #expect(run.everything.contains("not to be passed on"))
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(permissions == 0o600)
        #expect(try programme.done("status").output.contains("pair-01"))
    }

    @Test(arguments: [["--compare", "fairest,stable"], ["--scores", "x.csv"]])
    func `a page is made of a programme's pairs alone`(arguments: [String]) throws {
        let run = try TestProgramme.applied().dyad(["match", "--page", "x.html"] + arguments)
        #expect(run.status == 2 && run.everything.contains("Leave --page out."))
    }
}
