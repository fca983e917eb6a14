import Testing

struct WrongUseTests {
    @Test(arguments: [
        (["shwo"], "Did you mean “show”?"), (["confrim", "pair-01"], "Did you mean “confirm”?"),
        (["audit", "verfy"], "verfy"), (["record", "meting"], "Did you mean “meeting”?"),
        (["status", "--jason"], "--jason"), (["import"], "<file>"), (["record", "meeting", "pair-01"], "--session"),
        (["record", "meeting", "pair-01", "--session", "two"], "'two'"),
        (["confirm", "pair-01", "--as", "img-tutor"], "--because"),
        (["confirm", "pair-10", "--as", "img-tutor", "--because", "x"], "Did you mean “pair-01”?"),
        (["confirm", "pair-01", "--as", "img-tutr", "--because", "x"], "--as: There is no role “img-tutr”."),
        (["explain", "Asha Verna"], "Did you mean “Asha Verma”?"),
        (["explain", "Dr Erik Lund"], "Name a mentee first"),
        (["explain", "Asha Verma", "Dr Hugo Berg"], "Name an eligible mentor"),
        (["match", "--strategy", "best-totl"], "Did you mean “best-total”?"),
        (["report", "--format", "htm"], "Did you mean “html”?"),
        (["record", "escalation", "escalation-01"], "There is no escalation"),
        (["record", "escalation"], "--about MENTEE"),
        (["record", "withdrawal", "pair-01", "--class", "othr", "--on", "2026-02-01"], "Did you mean “other”?"),
        (["record", "withdrawal", "pair-01", "--class", "other"], "Add --on DATE"),
        (["record", "judgement", "T1-F4", "--as", "img-tutor", "--verdict", "met", "--evidence", "x"], "“T1-F3”"),
        (["record", "judgement", "T1-F3", "--as", "img-tutor", "--verdict", "maybe", "--evidence", "x"], "not-met"),
        (["sessions", "--as-at", "yesterday"], "2026-09-01 or 01/09/2026"),
        (["show"], "Name a participant, or a role with --as"), (["show", "--as", "mentors"], "Did you mean “mentor”?"),
        (["import", "check.csv", "--form", "chek-in"], "Did you mean “check-in”?"),
        (["import", "check.csv", "--occasion", "sesion-1"], "session-1"),
        (["new", "x", "--from", "hut"], "Did you mean “huth”?"),
        (["new", "x", "--start", "7/9/26"], "has two digits. Write all four, such as 2026-09-07."),
        (["confirm", "pair-01", "--as", "lead", "--because", "x"], "are: programme-lead, img-tutor, "),
        (["match", "--sheet", "Scores"], "--sheet: Only a ready-made matrix has a sheet."),
    ])
    func `wrong words are told with what is right, and exit with 2`(arguments: [String], words: String) throws {
        let programme = try TestProgramme.running()
        try programme.write(InventedSheets.checkIns, to: "check.csv")
        let count = try programme.eventCount()
        let said = try programme.refused(2, arguments)
        #expect(said.contains(words), "\(said)")
        #expect(try programme.eventCount() == count)
    }

    @Test(arguments: [[], ["--help"], ["help", "record"], ["record", "meeting", "--help"], ["--version"]])
    func `help is a result: on standard output, with 0`(arguments: [String]) throws {
        let run = try Command().run(arguments, in: "/")
        #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("dyad"))
    }

    @Test func `dyad alone shows examples and the next step`() throws {
        let words = try Command().run([], in: "/").output
        #expect(words.contains("dyad demo huth") && words.contains("Next step: dyad status"))
    }

    @Test func `results that cannot be written out are not passed over in silence`() throws {
        let programme = try TestProgramme.running()
        var command = Command()
        command.script = "exec \"$DYAD\" \"$@\" > /dev/full"
        let run = try command.run(["people", "--json"], in: programme.folder.path)
        #expect(run.status == 3 && run.errors.contains("disk is full"), "\(run.errors)")
        command.script = "\"$DYAD\" \"$@\" | true"
        #expect(try command.run(["people"], in: programme.folder.path).errors.isEmpty)
    }
}
