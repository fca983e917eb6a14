import DyadCore
import Testing

struct MatchCompareTests {
    @Test func `strategies stand side by side, the first to compare with`() throws {
        let folder = try TemporaryFolder()
        try folder.write("id,X,Y\na,9.5,8\nb,7,x\n", to: "m.csv")
        let arguments = ["match", "--scores", "m.csv", "--compare", "best-coverage,greedy"]
        let run = try Command().run(arguments, in: folder.path)
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(lines[2] == ["best-coverage", "2", "15", "7", "7", "7", "8", "1", "-", "-"])
        #expect(lines[3] == ["greedy", "1", "9.5", "9.5", "9.5", "9.5", "9.5", "0", "1", "1"])
        let document = try Command().run(arguments + ["--json"], in: folder.path).json
        #expect(document["schema"] == "dyad.compare-strategies/1" && document["first"] == "best-coverage")
        let greedy = document["strategies"]?.elements.last
        #expect(greedy?["total"] == .decimal("9.5") && greedy?["worst"] == .decimal("9.5") && greedy?["pairs"] == 1)
        #expect(greedy?["blockingPairs"] == 0 && greedy?["better"] == 1 && greedy?["worse"] == 1)
        #expect(greedy?["proved"] == false)
        #expect(try folder.names() == ["m.csv"])
    }

    @Test func `help names every strategy and shows a matrix`() throws {
        let words = try Command().run(["help", "match"], in: "/").output
        #expect(words.contains("best-coverage, best-total, balanced, fairest, stable, greedy"))
        #expect(words.contains("dyad match --scores scores.csv"))
    }

    @Test func `in a programme nothing is stored`() throws {
        let programme = try TestProgramme.applied()
        let count = try programme.eventCount()
        let document = try programme.done("match", "--compare", "fairest,stable,best-coverage", "--json").json
        #expect(document["strategies"]?.elements.map { $0["strategy"] } == ["fairest", "stable", "best-coverage"])
        #expect(document["strategies"]?.elements.allSatisfy { $0["proved"] == true } == true)
        #expect(try programme.done("match", "--compare", "fairest,greedy").output.contains("Nothing was stored."))
        #expect(try programme.eventCount() == count)
    }

    @Test(arguments: ["fairest", "stable", "greedy"])
    func `each new strategy proposes pairs in a programme`(strategy: String) throws {
        let programme = try TestProgramme.applied()
        let document = try programme.done("match", "--strategy", strategy, "--json").json
        #expect(document["strategy"] == .string(strategy) && document["pairs"]?.elements.isEmpty == false)
    }

    @Test(arguments: [
        ("fairst", "Did you mean “fairest”?"), ("stable,stable", "“stable” is named twice."),
        ("stable,", "There is no strategy “”."), ("greedy,best-totl,x", "There is no strategy “x”."),
    ])
    func `wrong names are told, all of them`(names: String, words: String) throws {
        let said = try TestProgramme.applied().refused(2, ["match", "--compare", names])
        #expect(said.contains(words), "\(said)")
    }

    @Test(arguments: [["--strategy", "greedy"], ["--families"], ["--verify"]])
    func `comparing goes with no other way of matching`(options: [String]) throws {
        let run = try Command().run(["match", "--compare", "greedy"] + options, in: "/")
        #expect(run.status == 2 && run.errors.contains("--compare"))
    }
}
