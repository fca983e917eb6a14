import DyadCore
import Testing

struct ReleaseTests {
    private static let asha = ["confirm", "asha.verma@example.org", "--as"]
    private static let release = ["--release", "--because", "They now share an office."]

    private static func confirmed() throws -> TestProgramme {
        let programme = try TestProgramme.matched()
        for role in ["programme-lead", "img-tutor"] {
            let run = try programme.dyad(asha + [role, "--because", "Same specialty."])
            try #require(run.status == 0, "\(run.everything)")
        }
        return programme
    }

    @Test func `a confirmed pair stays until both have released it, and everybody sees why`() throws {
        let programme = try Self.confirmed()
        let first = try programme.dyad(Self.asha + ["programme-lead"] + Self.release)
        #expect(first.output.contains("it stays until img-tutor has released it too"))
        #expect(try programme.done("match", "--dry-run").output.contains(", confirmed"))
        #expect(try programme.done("status").output.contains("programme-lead: They now share an office."))
        #expect(try programme.done("show", "--as", "img-tutor").output.contains("They now share an office."))
        let second = try programme.dyad(Self.asha + ["img-tutor"] + Self.release)
        #expect(second.output.contains("dyad match may change it until both have confirmed it anew: nobody has yet"))
        #expect(try !programme.done("match", "--dry-run").output.contains(", confirmed"))
        let audit = try programme.done("audit", "verify", "--json").json
        #expect(audit["releases"]?.elements.map { $0["role"] } == ["programme-lead", "img-tutor"])
        #expect(try programme.done("audit").output.contains("as img-tutor: They now share an office."))
    }

    @Test func `confirming again takes a release back`() throws {
        let programme = try Self.confirmed()
        #expect(try programme.dyad(Self.asha + ["img-tutor"] + Self.release).status == 0)
        let back = try programme.dyad(Self.asha + ["img-tutor", "--because", "It was settled."])
        #expect(back.output.contains("is confirmed, and the release by the img-tutor is taken back."))
        #expect(try !programme.done("status").output.contains("released"))
        #expect(try programme.dyad(Self.asha + ["programme-lead"] + Self.release).status == 0)
        #expect(try programme.done("match", "--dry-run").output.contains(", confirmed"))
    }

    @Test func `once both have released a pair it needs both confirmations anew, and who has confirmed is said`() throws
    {
        let programme = try Self.confirmed()
        for role in ["programme-lead", "img-tutor"] {
            #expect(try programme.dyad(Self.asha + [role] + Self.release).status == 0)
        }
        let anew = ["--because", "It was settled."]
        let first = try programme.dyad(Self.asha + ["programme-lead"] + anew).output
        for said in [first, try programme.done("status").output] {
            #expect(
                said.contains("until both have confirmed it anew: programme-lead has, img-tutor has not"), "\(said)")
        }
        #expect(try !programme.done("match", "--dry-run").output.contains(", confirmed"))
        #expect(try programme.dyad(Self.asha + ["img-tutor"] + anew).output.contains("is confirmed by both."))
        #expect(try !programme.done("status").output.contains("released"))
        #expect(try programme.done("match", "--dry-run").output.contains(", confirmed"))
    }

    @Test(arguments: [
        (["committee"] + release, 4, "does not confirm matches"),
        (["img-tutor", "--release", "--because", " "], 2, "Say in a sentence"),
        (["img-tutor", "--by", "Dr Erik Lund"] + release, 4, "cannot release their own pair"),
        (["img-tutor", "--by", "Dr Linnea Moor"] + release, 4, "two people release a match"),
        (["programme-lead"] + release, 4, "was released by the Programme Lead"),
        (["img-tutor", "--conflict", "Cousins"] + release, 2, "Leave --conflict out"),
    ])
    func `a release that may not be is refused, and nothing is stored`(words: [String], status: Int32, says: String)
        throws
    {
        let programme = try Self.confirmed()
        #expect(try programme.dyad(Self.asha + ["programme-lead"] + Self.release).status == 0)
        let count = try programme.eventCount()
        #expect(try programme.refused(status, Self.asha + words).contains(says))
        #expect(try programme.eventCount() == count)
    }

    @Test func `a pair that is only proposed, has withdrawn or has met is not released`() throws {
        let proposed = try TestProgramme.matched()
        #expect(try proposed.refused(4, Self.asha + ["img-tutor"] + Self.release).contains("as it is"))
        let running = try TestProgramme.running()
        try running.done("record", "meeting", "Asha Verma", "--session", "1", "--on", "2026-02-03")
        #expect(try running.refused(4, Self.asha + ["img-tutor"] + Self.release).contains("record withdrawal"))
        try running.done("record", "withdrawal", "Asha Verma", "--class", "other", "--on", "2026-03-01")
        #expect(try running.refused(4, Self.asha + ["img-tutor"] + Self.release).contains("has withdrawn"))
    }
}
