import DyadCore
import DyadStore
import Testing

struct CanaryTests {
    private func said(_ arguments: [String]) throws -> String {
        let run = try CanaryProgramme.played().dyad(arguments)
        #expect(run.status == 0, "\(arguments): \(run.everything)")
        return run.everything
    }

    private func expectNone(of words: [String], in text: String, _ what: [String]) {
        for word in words where text.lowercased().contains(word.lowercased()) {
            Issue.record("\(what.joined(separator: " ")) shows “\(word)”.")
        }
    }

    /// Every way in which answers are shown, as text and as JSON.
    private static func shows(_ viewer: [String]) -> [[String]] { [["show"] + viewer, ["show"] + viewer + ["--json"]] }

    @Test func `the canaries sing where they may: this test can fail`() throws {
        let tutor = try said(["show", "--as", "img-tutor"])
        #expect(tutor.contains("pulsecanary") && tutor.contains("concerncanary") && tutor.contains("stepcanary"))
        #expect(tutor.contains("helpcanary") && tutor.contains("burdencanary"))
        #expect(try said(["show", "--as", "programme-lead"]).contains("concerncanary"))
        let own = try said(["show", CanaryProgramme.mentee])
        for word in ["pulsecanary", "With difficulty", "Seldom", "\(CanaryProgramme.safety): 9", "concerncanary"] {
            #expect(own.contains(word), "\(word)")
        }
        #expect(try said(["show", CanaryProgramme.mentor]).contains("goalcanary"))
        #expect(try said(["people"]).contains("Finchmoor"))
    }

    @Test(arguments: [
        [CanaryProgramme.mentor], ["--as", "mentor"], [CanaryProgramme.mentor, "--as", "mentor"],
        [CanaryProgramme.mentor, "--as", "programme-lead"], [CanaryProgramme.mentor, "--as", "mentee"],
        ["freya.holm@example.org"], ["gita.rao@example.org"], ["hugo.berg@example.org"],
    ])
    func `no mentor sees a pulse, a safety rating, a concern or what else is not theirs`(viewer: [String]) throws {
        for arguments in Self.shows(viewer) {
            let hidden =
                CanaryProgramme.pulse + CanaryProgramme.concerns
                + [
                    CanaryProgramme.safety, "psychological-safety", "Pulse:", "concern-words", "stepcanary",
                    "helpcanary",
                    "leavecanary", "kestrelby", "9377701", "rationalecanary", "conflictcanary",
                ]
            expectNone(of: hidden, in: try said(arguments), arguments)
        }
    }

    @Test func `the lead of their own pair is a mentor first, and a tutor of another pair a tutor`() throws {
        let own = try said(["show", CanaryProgramme.mentor, "--as", "img-tutor"])
        expectNone(of: CanaryProgramme.pulse + CanaryProgramme.concerns, in: own, ["the tutor who is the mentor"])
        #expect(try said(["show", "freya.holm@example.org", "--as", "img-tutor"]).contains("pulsecanary"))
    }

    @Test(arguments: ["committee", "mentee", "mentor"])
    func `no other role sees a pulse or a safety rating`(role: String) throws {
        for arguments in Self.shows(["--as", role]) {
            let hidden = CanaryProgramme.pulse + [CanaryProgramme.safety, "psychological-safety", "with difficulty"]
            expectNone(of: hidden + (role == "committee" ? ["canary"] : []), in: try said(arguments), arguments)
        }
    }

    @Test(arguments: ["programme-lead", "img-tutor"])
    func `lead and tutor see pulse and safety only of a group`(role: String) throws {
        let text = try said(["show", "--as", role])
        let lines = text.split(separator: "\n").filter { !$0.contains("of the whole group") }.joined(separator: "\n")
        #expect(text.contains("\(CanaryProgramme.safety), after meeting"))
        expectNone(of: [CanaryProgramme.safety, "with difficulty"], in: lines, ["show", role])
        if role != "img-tutor" { expectNone(of: ["pulsecanary"], in: text, ["show", role]) }
        let document = try JSONReader.value(of: Array(try said(["show", "--as", role, "--json"]).utf8))
        let single = document["submissions"]?.canonicalText ?? ""
        expectNone(of: ["psychological-safety", "pulse-coping", "pulse-rest"], in: single, ["show", role, "--json"])
        #expect(document["groups"]?.elements.isEmpty == false)
    }

    @Test(arguments: ["boris.kirov@example.org", "celia.duarte@example.org", "egon.frisch@example.org"])
    func `no mentee sees anything of another`(person: String) throws {
        for arguments in Self.shows([person]) {
            let hidden = CanaryProgramme.pulse + ["canary", "wrenna", "larkhall"]
            expectNone(of: hidden, in: try said(arguments), arguments)
        }
    }

    @Test func `somebody who is only proposed as a mentor sees nothing of the mentee yet`() throws {
        let programme = try TestProgramme.matched()
        #expect(try !programme.dyad("show", "erik.lund@example.org").output.contains("Pass the exam"))
        #expect(try TestProgramme.running().done("show", "erik.lund@example.org").output.contains("Pass the exam"))
    }

    @Test(arguments: [
        ["report", "--format", "html", "-o", "-"], ["report", "--format", "text", "-o", "-"],
        ["report", "--format", "json", "-o", "-"], ["evaluate"], ["evaluate", "--json"],
    ])
    func `no report holds a name, an address, a number or a participant's words`(arguments: [String]) throws {
        let hidden =
            CanaryProgramme.identities + CanaryProgramme.pulse + CanaryProgramme.concerns + CanaryProgramme.freeText
            + ["canary", "mentee-0", "mentor-0", "staff-0"]
        let text = try said(arguments)
        #expect(text.count > 1000)
        expectNone(of: hidden, in: text, arguments)
    }

    @Test(arguments: [
        ["match", "--dry-run"], ["match", "--dry-run", "--json"], ["explain", CanaryProgramme.mentee],
        ["explain", CanaryProgramme.mentee, "--json"], ["sessions"], ["sessions", "--json"], ["people"],
        ["people", "--json"], ["status"], ["import", "check-ins.xlsx", "--dry-run", "--json"],
        ["import", "check-ins.xlsx", "--dry-run"], ["audit", "verify", "--json"], ["check", "--json"],
    ])
    func `the lists for the lead hold nobody's answers in words`(arguments: [String]) throws {
        let answers = CanaryProgramme.pulse + CanaryProgramme.concerns + ["canary", "9377701", "9377702", "kestrelby"]
        expectNone(of: answers, in: try said(arguments), arguments)
    }

    @Test func `the journal holds no name, e-mail or GMC number`() throws {
        let folder = try TemporaryFolder(like: CanaryProgramme.played().programme.folder)
        let entries = try CohortStore(at: folder.file("cohort.sqlite"), for: .reading).entries()
        let kept = entries.map { $0.actor + $0.kind + String(decoding: $0.payload ?? [], as: UTF8.self) }.joined()
        #expect(kept.contains("pulsecanary") && kept.contains("leavecanary"), "What was written is looked at.")
        expectNone(of: CanaryProgramme.identities, in: kept, ["the journal"])
    }
}
