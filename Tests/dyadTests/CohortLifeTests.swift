import DyadCore
import Foundation
import Testing

struct CohortLifeTests {
    @Test func `a new programme says at each step what comes next`() throws {
        let programme = try TestProgramme.empty()
        #expect(try programme.refused(2, ["status"]).contains("dyad new DIR --from huth"))
        #expect(try programme.done("new", ".").errors.contains("dyad check"))
        #expect(try programme.done("check").output.contains("is sound"))
        #expect(try programme.done("status").output.contains("Next: write “start:” under “cohort:”"))
        #expect(try programme.refused(3, ["new", "."]).contains("Choose another folder"))
        #expect(try TestProgramme.begun().done("status").output.contains("Next: import the applications"))
        #expect(try TestProgramme.applied().done("status").output.contains("Next: propose the pairs: dyad match"))
        #expect(try TestProgramme.matched().done("status").output.contains("Next: confirm the pairs in both roles"))
        #expect(try TestProgramme.running().done("status").output.contains("Next: import check-ins"))
    }

    @Test func `the lock prints the digest that check prints`() throws {
        let programme = try TestProgramme.empty()
        try programme.done("new", ".", "--start", "2026-01-05")
        let digest = try #require(try programme.done("check", "--json").json["digest"]?.string)
        let locked = try programme.done("lock", "--by", "Dr Linnea Moor", "--by", "Dr Tomas Reyes")
        #expect(locked.output == "Locked: \(digest)\n")
        #expect(try programme.done("status").output.contains("Thresholds: locked."))
    }

    @Test func `matching keeps to the bans, tells why, and is the same again`() throws {
        let programme = try TestProgramme.applied()
        let seen = try programme.done("match", "--dry-run", "--json").output
        let count = try programme.eventCount()
        #expect(try programme.done("match", "--json").output == seen)
        #expect(try programme.done("match", "--json").output == seen)
        #expect(try programme.eventCount() == count + 1)
        let words = try programme.done("match").output
        #expect(words.contains("Asha Verma with Dr Erik Lund") && words.contains("Dina Saleh with Dr Erik Lund"))
        #expect(words.contains("4 pairs, total"))
        let why = try programme.done("explain", "asha.verma@example.org").output
        #expect(why.contains("Asha Verma with Dr Erik Lund") && why.contains("Specialty alignment"))
        let banned = try programme.done("explain", "Asha Verma", "Dr Gita Rao").output
        #expect(banned.contains("not allowed"))
    }

    @Test func `confirmation takes both roles, and confirmed pairs stay`() throws {
        let programme = try TestProgramme.matched()
        let first = try programme.done(
            "confirm", "asha.verma@example.org", "--as", "programme-lead", "--because", "Same specialty.",
            "--conflict", "We share an office.")
        #expect(first.output.contains("it waits for img-tutor"))
        let second = try programme.done(
            "confirm", "Asha Verma", "--as", "img-tutor", "--because", "I see no reason against it.")
        #expect(second.output.contains("is confirmed by both"))
        #expect(try programme.done("match").output.contains("confirmed"))
    }

    @Test func `meetings, check-ins and the clock of an escalation show in sessions`() throws {
        let programme = try TestProgramme.running()
        try programme.write(InventedSheets.checkIns, to: "check-ins.csv")
        try programme.done("import", "check-ins.csv")
        try programme.done(
            "record", "meeting", "Celia Duarte", "--session", "1", "--on", "2026-02-10", "--minutes", "50")
        let words = try programme.done("sessions").output
        #expect(words.contains("held 2026-02-03") && words.contains("held 2026-02-10"))
        #expect(words.contains("received") && words.contains("missing"))
        #expect(words.contains("late by 85 days"), "Dina's first meeting was due on 5 February: \(words)")
        #expect(words.contains("escalation-01: open for 24 days, owner img-tutor, OVERDUE"))
        let early = try programme.done("sessions", "--as-at", "2026-01-06").output
        #expect(early.contains("upcoming") && !early.contains("late by") && !early.contains("escalation-01"))
        let move = ["record", "escalation", "escalation-01", "--state", "closed", "--channel", "Datix"]
        #expect(try programme.dyad(move + ["--because", "The rota was changed."]).status == 0)
        #expect(try !programme.done("sessions").output.contains("escalation-01"))
        #expect(
            try programme.done("record", "escalation", "--about", "Boris Kirov", "--because", "Bullying").status == 0)
        #expect(try programme.done("status").output.contains("escalation-02: open for 0 days"))
    }

    @Test func `a withdrawal counts as beyond the programme once the tutor says so`() throws {
        let programme = try TestProgramme.running()
        let words = try programme.done(
            "record", "withdrawal", "Boris Kirov", "--class", "beyond-the-programme", "--on", "2026-03-01", "--as",
            "programme-lead", "--because", "Parental leave")
        #expect(words.output.contains("once the IMG Tutor has confirmed"))
        #expect(try programme.done("status").output.contains("the IMG Tutor has not confirmed the class"))
        try programme.done(
            "record", "withdrawal", "Boris Kirov", "--class", "beyond-the-programme", "--as", "img-tutor")
        #expect(try !programme.done("status").output.contains("has not confirmed the class"))
    }

    @Test func `judgement, evaluation, report and audit close the circle`() throws {
        let programme = try TestProgramme.running()
        for role in ["programme-lead", "img-tutor"] {
            try programme.done(
                "record", "judgement", "T1-F3", "--as", role, "--verdict", "met", "--evidence", "Two hours a week.")
        }
        let rules = try programme.done("evaluate", "--json").json["domains"]?.elements.flatMap {
            $0["rules"]?.elements ?? []
        }
        #expect(rules?.first { $0["id"] == "T1-F3" }?["status"] == "met")
        #expect(try programme.done("evaluate").output.contains("T1-F3"))
        #expect(try programme.done("report").output == "Report: report.html\n")
        #expect(try programme.folder.text("report.html").hasPrefix("<!DOCTYPE html>"))
        try programme.done("report", "--format", "json", "--output", "out.json")
        #expect(try JSONReader.value(of: programme.folder.bytes("out.json"))["schema"] == "dyad.evaluation/1")
        #expect(try programme.done("report", "--format", "text", "-o", "-").output.contains("T1-F3"))
        #expect(try programme.done("audit", "verify").output.hasPrefix("The journal is sound:"))
        #expect(try programme.done("show", "--as", "img-tutor").output.contains("Mentee application"))
    }

    @Test func `audit names the first bad event and exits with 1`() throws {
        let programme = try TestProgramme.running()
        var bytes = try programme.folder.bytes("cohort.sqlite")
        let target = Array("They fit well.".utf8)
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: target) })
        bytes[start] = UInt8(ascii: "t")
        try programme.folder.write(bytes, to: "cohort.sqlite")
        let run = try programme.dyad("audit", "verify", "--json")
        #expect(run.status == 1)
        #expect(try run.json["sound"] == false && run.json["firstBad"]?.integer != nil)
        #expect(try programme.dyad("audit").output.contains("The journal was damaged at event"))
        for command in [
            ["evaluate"], ["report", "-o", "-"], ["status"], ["record", "meeting", "pair-01", "--session", "1"],
        ] {
            #expect(try programme.refused(3, command).contains("journal was damaged"))
        }
    }
}
