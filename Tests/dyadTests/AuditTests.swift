import DyadCore
import Foundation
import Testing

/// HEE-3: the audit of 2023 as it was published, imported from its file.
@Suite struct AuditTests {
    /// Activities by region, for enhanced induction, learning plans, exam preparation and faculty development.
    private static let counts: [(region: String, counts: [Int])] = [
        ("East of England", [9, 3, 6, 2]), ("East Midlands", [6, 3, 13, 4]), ("Kent, Surrey and Sussex", [7, 3, 4, 4]),
        ("London", [4, 5, 4, 4]), ("Thames Valley", [5, 8, 8, 7]), ("North East", [6, 6, 6, 5]),
        ("North West", [5, 4, 4, 6]), ("South West", [8, 4, 2, 8]), ("Wessex", [5, 2, 6, 6]),
        ("West Midlands", [5, 2, 7, 2]), ("Yorkshire and the Humber", [10, 7, 7, 5]),
    ]

    private static let matrix = Result {
        let folder = try TemporaryFolder()
        for name in ["programme.yaml", "activities.csv"] {
            let bytes = FileManager.default.contents(atPath: "\(PlayedDemo.examples)/hee-audit-2023/\(name)")
            try folder.write(try #require(bytes), to: name)
        }
        let taken = try Command().run(["import", "activities.csv", "--today", "2024-01-01"], in: folder.path)
        try #require(taken.status == 0, "\(taken.everything)")
        let run = try Command().run(["evaluate", "--json", "--today", "2024-01-01"], in: folder.path)
        let audit = try run.json["sections"]?.elements.first { $0["id"]?.string == "audit" }
        return audit?["figures"]?.elements.first?["rows"]?.elements ?? []
    }

    @Test(arguments: counts)
    func `each region has as many activities as the report names`(region: String, counts: [Int]) throws {
        let row = try #require(try Self.matrix.get().first { $0["label"]?.string == region })
        #expect(row["cells"]?.elements.compactMap { $0["count"]?.integer } == counts)
        #expect(row["cells"]?.elements.allSatisfy { $0["level"]?.string != "not-known" } == true)
    }

    @Test func `they are 237 in eleven regions, in the order of the definition`() throws {
        let rows = try Self.matrix.get()
        #expect(rows.map { $0["label"]?.string } == Self.counts.map(\.region))
        let all = rows.flatMap { $0["cells"]?.elements ?? [] }.compactMap { $0["count"]?.integer }
        #expect(all.reduce(0, +) == 237)
    }
}
