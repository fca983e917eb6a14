import DyadCore
import Foundation
import Testing

struct StoryTests {
    @Test(arguments: PlayedDemo.Name.allCases)
    func `run twice it gives the same files and the same report, byte for byte`(name: PlayedDemo.Name) throws {
        let demo = try name.played()
        for run in demo.runs {
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output == "Report: demo/report.html\n")
            #expect(run.errors.contains("invented"))
        }
        #expect(demo.left[0].keys.sorted() == demo.left[1].keys.sorted())
        let differing = demo.left[0].filter { demo.left[1][$0.key] != $0.value }.keys.sorted()
        #expect(differing == [])
        #expect(demo.says("Fictitious cohort"))
    }

    @Test(arguments: PlayedDemo.Name.allCases)
    func `the example in the repository is what the demonstration writes`(name: PlayedDemo.Name) throws {
        let kept = try name.played().left[0].filter { $0.key.hasSuffix(".csv") || $0.key.hasSuffix(".yaml") }
        let differing = kept.filter { file, bytes in
            let path = "\(PlayedDemo.examples)/\(name.example)/\(file)"
            return FileManager.default.contents(atPath: path).map(Array.init) != bytes
        }.keys.sorted()
        #expect(kept.count > 1)
        #expect(differing == [])
    }

    @Test(arguments: PlayedDemo.Name.allCases)
    func `nobody's e-mail, name or GMC number is in the report`(name: PlayedDemo.Name) throws {
        let demo = try name.played()
        let identities = try demo.identities()
        #expect(identities.count >= (name == .nes ? 37 : 1002), "What nobody may see is known to this test.")
        #expect(identities.intersection(PlayedDemo.words(demo.page)) == [])
        #expect(!demo.says("@example.org"))
    }

    @Test(arguments: ["nes", "hee"])
    func `only the HUTH demonstration has variants`(programme: String) throws {
        let empty = try TestProgramme.empty()
        #expect(try empty.refused(2, ["demo", programme, "--variant", "missed"]).contains("only huth has variants"))
        #expect(try empty.folder.names().isEmpty)
    }
}
