import DyadCore
import Foundation
import Testing

struct MatchScoresTests {
    static let small = ",X,Y,Z\na,7.5,3,x\nb,8,2.25,1\nc,6,,0.5\nd,-1,x,X\ncapacity,1,1,2\n"

    /// Runs the command on a matrix in a folder that holds nothing else.
    private func match(_ text: String, _ options: String...) throws -> CommandRun {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "m.csv")
        let run = try Command().run(["match", "--scores", "m.csv"] + options, in: folder.path)
        #expect(try folder.names() == ["m.csv"])
        return run
    }

    /// A matrix of few different scores, so that many matchings are equally good; its rows and columns stand in some order.
    private func drawn(rows: [Int], columns: [Int]) -> String {
        var lines = ["id," + columns.map { "m\($0)" }.joined(separator: ",")]
        lines += rows.map { row in
            "e\(row)," + columns.map { "\((row * 7 + $0 * $0 * 3) % 3)" }.joined(separator: ",")
        }
        lines.append("places," + columns.map { "\(1 + $0 % 2)" }.joined(separator: ","))
        return lines.joined(separator: "\n") + "\n"
    }

    @Test func `pairs, the unmatched, the total and the claim are printed, and the empty cell is told`() throws {
        let run = try match(Self.small)
        #expect(run.status == 0)
        #expect(
            run.output == """
                a with Y: 3
                b with X: 8
                c with Z: 0.5

                unmatched  d: the only place is taken with the one mentor who could be paired.

                3 pairs, total 11.5: the greatest total, proved by an independent check.

                """)
        #expect(run.errors == "1 empty cell was read as x: the pair is not allowed.\n")
    }

    @Test func `prices in units of score bound every pair and add up to the total`() throws {
        let document = try match(Self.small, "--json", "--verify").json
        #expect(document["schema"] == "dyad.match-scores/1" && document["strategy"] == "best-total")
        #expect(document["proved"] == true && document["verified"] == true)
        #expect(document["total"] == .decimal("11.5") && document["pairCount"] == 3 && document["emptyCells"] == 1)
        let scores = [
            "a": ["X": "7.5", "Y": "3"], "b": ["X": "8", "Y": "2.25", "Z": "1"], "c": ["X": "6", "Z": "0.5"],
            "d": ["X": "-1"],
        ]
        let mentees = try prices(document, "mentees")
        let mentors = try prices(document, "mentors")
        #expect(document["prices"]?["pair"] == 0)
        for (mentee, row) in scores {
            for (mentor, score) in row {
                #expect((mentees[mentee] ?? 0) + (mentors[mentor] ?? 0) >= (Fraction(score) ?? 0))
            }
        }
        let places: [String: Fraction] = ["X": 1, "Y": 1, "Z": 2]
        let bound = mentees.values.reduce(0, +) + mentors.reduce(0) { $0 + $1.value * (places[$1.key] ?? 0) }
        #expect(bound == Fraction("11.5"))
    }

    private func prices(_ document: JSONValue, _ side: String) throws -> [String: Fraction] {
        var prices: [String: Fraction] = [:]
        for entry in document["prices"]?[side]?.elements ?? [] {
            prices[try #require(entry["id"]?.string)] = fraction(entry["price"])
        }
        return prices
    }

    private func fraction(_ value: JSONValue?) -> Fraction? {
        if case .decimal(let text)? = value { Fraction(text) } else { value?.integer.map { Fraction($0) } }
    }

    @Test func `the check that was asked for is said`() throws {
        let run = try match(Self.small, "--verify")
        #expect(run.status == 0 && run.errors.contains("the certificate proves by its prices"))
    }

    @Test(arguments: ["best-total", "best-coverage", "balanced", "fairest", "stable", "greedy"])
    func `shuffled rows and columns give the same pairs`(strategy: String) throws {
        let first = try match(drawn(rows: Array(1...9), columns: Array(1...7)), "--strategy", strategy)
        let second = try match(
            drawn(rows: [5, 9, 1, 3, 2, 8, 7, 4, 6], columns: [3, 7, 1, 6, 2, 5, 4]), "--strategy", strategy)
        #expect(first.status == 0 && first.output == second.output)
    }

    @Test func `standard input is read as CSV`() throws {
        let folder = try TemporaryFolder()
        try folder.write("id;X\na;7,5\n", to: "m.csv")
        var command = Command()
        command.script = "exec \"$DYAD\" \"$@\" < m.csv"
        let run = try command.run(["match", "--scores", "-"], in: folder.path)
        #expect(run.output.hasPrefix("a with X: 7.5\n"))
        try folder.write("id,X\na,much\n", to: "m.csv")
        let wrong = try command.run(["match", "--scores", "-"], in: folder.path)
        #expect(wrong.status == 3 && wrong.errors.hasPrefix("standard input, B2: “much” is not a score."))
    }

    @Test func `the same id may stand for a mentee and for a mentor`() throws {
        #expect(try match("id,1,2\n1,5,0\n2,0,5\n").output.hasPrefix("1 with 1: 5\n2 with 2: 5\n"))
    }

    @Test func `a pair at zero is made and one below it is not, unless pairs come first`() throws {
        let text = "id,X,Y\na,0,x\nb,x,-0.1\n"
        #expect(
            try match(text).output.hasPrefix("a with X: 0\n\nunmatched  b: every place that is left scores below 0"))
        #expect(try match(text, "--strategy", "best-coverage").output.hasPrefix("a with X: 0\nb with Y: -0.1\n"))
    }

    @Test(arguments: ["best-total", "balanced", "fairest", "stable", "greedy"])
    func `more places than could ever be taken do no harm`(strategy: String) throws {
        let places = "999999999999999999"
        let text = "id,X,Y\na,1,2\nb,3,3\nc,x,x\ncapacity,\(places),\(places)\n"
        let run = try match(text, "--strategy", strategy, "--verify")
        #expect(run.status == 0 && run.output.contains("2 pairs, total 5"), "\(run.everything)")
    }

    @Test func `nobody allowed leaves everybody unmatched, and a mentor without places takes nobody`() throws {
        let run = try match("id,X,Y\na,x,5\nb,,\ncapacity,1,0\n", "--verify")
        #expect(
            run.status == 0 && run.output.contains("unmatched  a: the one mentor who could be paired has no place."))
        #expect(run.output.contains("unmatched  b: no mentor is allowed.") && run.output.contains("0 pairs, total 0"))
    }

    @Test(arguments: [
        ("id,X\na,1\na,2\n", ["m.csv, A3: The mentee “a” stands in A2 already."]),
        ("id,X,Y\na,1,inf\nb,nan,2\n", ["m.csv, C2: “inf”", "m.csv, B3: “nan”"]),
        ("", ["m.csv: This file is empty."]),
        (
            "id,X\na,400000000000000000\nb,1\nc,2\ncapacity,3\n",
            ["m.csv, B2: This score is too large to be added up exactly over 3 pairs."]
        ),
    ])
    func `bad input exits with 3 and names every cell`(text: String, words: [String]) throws {
        let run = try match(text)
        #expect(run.status == 3 && run.output.isEmpty)
        for word in words { #expect(run.errors.contains(word), "\(run.errors)") }
    }

    @Test(arguments: [
        (["--scores", "m.csv", "--strategy", "by-referral"], "“by-referral” keeps to choices"),
        (["--scores", "m.csv", "--strategy", "best-totl"], "Did you mean “best-total”?"),
        (["--scores", "m.csv", "--families"], "--families"), (["--verify"], "--verify"),
    ])
    func `options that make no sense are wrong use`(options: [String], words: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.small, to: "m.csv")
        let run = try Command().run(["match"] + options, in: folder.path)
        #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
    }
}
