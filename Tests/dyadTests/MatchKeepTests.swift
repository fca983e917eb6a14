import DyadCore
import Testing

struct MatchKeepTests {
    /// The pairs stand, and then a mentor's answers change.
    private static func changed() throws -> TestProgramme {
        let programme = try TestProgramme.matched()
        let mentees = InventedSheets.mentees.setting("specialty", of: 0, to: "Paediatrics")
            .setting("specialty", of: 1, to: "Cardiology")
        try programme.write(mentees, to: "changed.csv")
        try programme.done("import", "changed.csv")
        return programme
    }

    @Test func `a price keeps pairs that a fresh matching would change, and the frontier says what it costs`() throws {
        let programme = try Self.changed()
        let fresh = try programme.done("match", "--keep", "0", "--dry-run", "--json").json
        let kept = try programme.done("match", "--keep", "all", "--dry-run", "--json").json
        let frontier = try #require(fresh["keeping"]?["frontier"]?.elements)
        #expect(frontier.count == 2 && frontier == kept["keeping"]?["frontier"]?.elements)
        #expect(fresh["keeping"]?["changed"]?.elements.count == 2 && fresh["total"] == frontier.first?["total"])
        #expect(kept["keeping"]?["changed"]?.elements.isEmpty == true && kept["total"] == frontier.last?["total"])
        #expect(frontier.first?["to"] == frontier.last?["from"] && frontier.last?["to"] == .null)
        #expect(fresh["keeping"]?["rule"] == "price" && kept["keeping"]?["rule"] == "all")
        #expect(kept["proved"] == true)
        let words = try programme.done("match", "--keep", "all", "--dry-run").output
        #expect(words.contains("4 standing pairs could stay: 4 do.") && words.contains("<- this"))
    }

    @Test func `what is kept is stored as the same pairs`() throws {
        let programme = try Self.changed()
        let count = try programme.eventCount()
        try programme.done("match", "--keep", "all")
        #expect(try programme.eventCount() == count)
        let again = try programme.done("match", "--keep", "0", "--strategy", "best-total", "--json").json
        #expect(again["strategy"] == "best-total")
        #expect(try programme.eventCount() == count + 1)
    }

    @Test(arguments: ["13/6", "0.0625", "0"])
    func `a price may be what the frontier prints`(price: String) throws {
        let kept = try Self.changed().done("match", "--keep", price, "--dry-run", "--json").json["keeping"]
        #expect(kept?["rule"] == "price" && kept?["price"] != .null)
    }

    @Test(arguments: [
        (["--keep", "few"], "“few” is no price"), (["--keep=-1"], "no price"), (["--keep", "5%"], "no price"),
        (["--keep", "0.0000001"], "too fine"), (["--keep", "-1"], "“-1” is no price"),
        (["--keep", "1/1000001"], "too fine"), (["--keep", "9999999"], "too large"),
        (["--keep", "1", "--strategy", "stable"], "--strategy best-coverage"),
        (["--keep", "1", "--strategy", "balanced"], "does not maximise a total"),
        (["--keep", "1", "--compare", "stable"], "Leave --scores"),
        (["--keep", "1", "--scores", "x.csv"], "Leave --scores"), (["--keep", "1", "--families"], "Leave --scores"),
    ])
    func `a price that means nothing is refused, and nothing is stored`(options: [String], words: String) throws {
        let programme = try TestProgramme.matched()
        let count = try programme.eventCount()
        let said = try programme.refused(2, ["match"] + options)
        #expect(said.contains(words), "\(said)")
        #expect(try programme.eventCount() == count)
    }
}
