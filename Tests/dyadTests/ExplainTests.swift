import DyadCore
import Foundation
import Testing

struct ExplainTests {
    private static func explanation(_ programme: TestProgramme, _ mentee: String, _ mentor: String) throws -> JSONValue
    {
        try programme.done("explain", mentee, mentor, "--json").json["explanation"] ?? .null
    }

    @Test func `a pair that is made says how far each weight may go, and how that was found`() throws {
        let programme = try TestProgramme.matched()
        let words = try programme.done("explain", "Boris Kirov", "Dr Freya Holm").output
        #expect(words.contains("by matching again at each weight at which something changes: exact"))
        #expect(words.contains("Specialty alignment, now 2: "))
        let document = try Self.explanation(programme, "Boris Kirov", "Dr Freya Holm")
        #expect(document["state"] == "chosen" && document["weights"]?.elements.count == 7)
        #expect(document["weights"]?.elements.allSatisfy { $0["method"] == "matching-again" } == true)
    }

    @Test func `a pair that is not made says what it would cost and who would move`() throws {
        let programme = try TestProgramme.matched()
        let words = try programme.done("explain", "Boris Kirov", "Dr Erik Lund").output
        #expect(words.contains("making this pair would cost"))
        #expect(words.contains("Boris Kirov would move from Dr Freya Holm to Dr Erik Lund"))
        let document = try Self.explanation(programme, "Boris Kirov", "Dr Erik Lund")
        #expect(document["state"] == "not-chosen" && document["confirmedWith"] == .null)
        #expect(document["cost"]?["certainty"] == "exact" && (document["moves"]?.elements.count ?? 0) >= 2)
    }

    @Test func `a banned pair, a confirmed pair and a strategy without a total each say so`() throws {
        let programme = try TestProgramme.matched()
        #expect(try Self.explanation(programme, "Asha Verma", "Dr Gita Rao")["state"] == "banned")
        let confirmed = try TestProgramme.running()
        #expect(try Self.explanation(confirmed, "Boris Kirov", "Dr Freya Holm")["state"] == "confirmed")
        #expect(
            try confirmed.done("explain", "Boris Kirov", "Dr Freya Holm").output.contains("stays whatever the weights"))
        let text = try programme.folder.text("programme.yaml")
        try programme.folder.write(
            text.replacingOccurrences(of: "matching:\n", with: "matching:\n  strategy: fairest\n"), to: "programme.yaml"
        )
        #expect(
            try programme.done("explain", "Boris Kirov", "Dr Freya Holm").output.contains("maximises no total"))
    }

    @Test func `an unmatched mentee hears which place would match them, and where`() throws {
        let programme = try TestProgramme.applied()
        let mentors = InventedSheets.mentors.setting("places", of: 0, to: "1")
        try programme.write(mentors, to: "mentors.csv")
        try programme.done("import", "mentors.csv")
        let words = try programme.done("match", "--dry-run").output
        #expect(words.contains("One more place with Dr Erik Lund would match them, and leave nobody else"))
        let document = try programme.done("match", "--dry-run", "--json").json
        let change = document["unmatched"]?.elements.first?["change"]
        #expect(change?["kind"] == "more-places" && change?["places"] == 1)
        #expect(document["pairs"]?.elements.contains { $0["runnerUpForMentor"]?["mentee"] != nil } == true)
    }
}
