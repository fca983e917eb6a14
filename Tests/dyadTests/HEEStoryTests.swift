import DyadCore
import Foundation
import Testing

struct HEEStoryTests {
    private static let regions = [
        "East of England", "East Midlands", "Kent, Surrey and Sussex", "London", "Thames Valley", "North East",
        "North West", "South West", "Wessex", "West Midlands", "Yorkshire and the Humber",
    ]

    @Test(arguments: [
        "fewer than 5 in a group", "fewer than 5 in a group here", "not known", "not returned",
        "no interval can be given",
        "RCA was followed by SCA, a different exam", "Self-selected", "1 recording should have been destroyed by now.",
        "2 are held back: consent or redaction is missing.",
    ])
    func `the report says what it cannot show`(words: String) throws {
        #expect(try PlayedDemo.Name.hee.played().says(words))
    }

    @Test(arguments: ["would rather not see in print", "small practice by the harbour"])
    func `a quotation without consent or redaction is not in the report`(words: String) throws {
        let demo = try PlayedDemo.Name.hee.played()
        let isRecorded = try demo.folder.text("demo/quotations.csv").contains(words)
        #expect(isRecorded)
        #expect(!demo.says(words))
    }

    @Test func `regions stand in the order of the definition, and none is ranked`() throws {
        let page = try PlayedDemo.Name.hee.played().page
        let section = page.range(of: "id=\"part-audit-heading\"")?.upperBound ?? page.endIndex
        let places = Self.regions.compactMap { page.range(of: $0, range: section..<page.endIndex)?.lowerBound }
        #expect(places.count == Self.regions.count && places == places.sorted())
        let before = page.lowercased().components(separatedBy: "rank").dropLast().map { String($0.suffix(16)) }
        #expect(before.filter { !$0.contains("no ") && !$0.contains("not ") } == [])
        #expect(!before.isEmpty, "It says that it does not.")
    }

    @Test(arguments: ["activities.csv", "evaluations.csv"])
    func `the audit in it is the published one, byte for byte`(name: String) throws {
        let published = FileManager.default.contents(atPath: "\(PlayedDemo.examples)/hee-audit-2023/\(name)")
        let isSame = try PlayedDemo.Name.hee.played().left[0][name] == published.map(Array.init)
        #expect(isSame)
    }

    @Test func `the audit of 2023 can be imported and reported by itself`() throws {
        let folder = try TemporaryFolder()
        for name in ["programme.yaml", "activities.csv", "evaluations.csv"] {
            let bytes = FileManager.default.contents(atPath: "\(PlayedDemo.examples)/hee-audit-2023/\(name)")
            try folder.write(try #require(bytes), to: name)
        }
        let taken = try Command().run(["import", "activities.csv", "evaluations.csv"], in: folder.path)
        #expect(taken.output.contains("254 stored, 0 unchanged, 0 rejected."), "\(taken.everything)")
        #expect(try Command().run(["report"], in: folder.path).status == 0)
        let page = try folder.text("report.html")
        let found = ["of 44 combinations, 44 are known", "not reported", "Fictitious"].filter { page.contains($0) }
        #expect(found == ["of 44 combinations, 44 are known", "not reported"])
    }
}
