import DyadCore
import Testing

/// What mentor-match 7.0.1 gets wrong: it cuts scores to whole numbers, and holds a banned pair for better than a negative one.
struct PeerFaultTests {
    private func match(_ text: String, _ strategy: String) throws -> JSONValue {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "m.csv")
        let run = try Command().run(
            ["match", "--scores", "m.csv", "--strategy", strategy, "--verify", "--json"], in: folder.path)
        #expect(run.status == 0, "\(run.everything)")
        return try run.json
    }

    private func pairs(_ document: JSONValue) -> [String] {
        (document["pairs"]?.elements ?? []).map { "\($0["mentee"]?.string ?? "")-\($0["mentor"]?.string ?? "")" }
    }

    @Test(arguments: ["best-total", "best-coverage"])
    func `fractions decide`(strategy: String) throws {
        // Cut to whole numbers, all four would be 0 and either matching as good as the other.
        let document = try match("id,X,Y\na,0.4,0.9\nb,0.5,0.8\n", strategy)
        #expect(pairs(document) == ["a-Y", "b-X"])
        #expect(document["total"] == .decimal("1.4"))
    }

    @Test(arguments: [
        ("id,X,Y\na,0.1,x\nb,x,0.2\n", "0.3"), ("id,X,Y\na,1.1,x\nb,x,2.2\n", "3.3"),
        ("id,X,Y\na,0.10000000000000001,x\nb,x,0.2\n", "0.30000000000000001"),
        ("id,X,Y\na,100000000000000.05,x\nb,x,0.05\n", "100000000000000.1"),
    ])
    func `decimals add up as on paper`(text: String, total: String) throws {
        #expect(try match(text, "best-total")["total"] == .decimal(total))
    }

    @Test func `the last of seventeen digits decides`() throws {
        // In binary the two matchings would have the same total.
        let document = try match("id,X,Y\na,0.10000000000000001,0.1\nb,0.1,0.1\n", "best-total")
        #expect(pairs(document) == ["a-X", "b-Y"])
        #expect(document["total"] == .decimal("0.20000000000000001"))
    }

    @Test func `a banned pair is never preferred to a negative one`() throws {
        let text = "id,X,Y\na,x,-5\nb,-7.5,x\n"
        let coverage = try match(text, "best-coverage")
        #expect(pairs(coverage) == ["a-Y", "b-X"])
        #expect(coverage["total"] == .decimal("-12.5"))
        #expect(pairs(try match(text, "best-total")) == [])
    }

    @Test(arguments: ["best-total", "best-coverage"])
    func `scores of zero make pairs`(strategy: String) throws {
        let document = try match("id,X,Y\na,0,0.0\nb,-0,0\n", strategy)
        #expect(document["pairCount"] == 2 && document["total"] == 0)
    }
}
