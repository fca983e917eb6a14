import DyadCore
import Testing

struct BadDefinitionTests {
    private static let tenMistakes = """
        id: our programme
        basedOn: huth
        colour: blue
        cohort:
          title: Cohort 1
          start: 2026-02-30
          plannedPairs: many
        matching:
          strategy: best-coverge
          factors:
            - { id: needs, weight: -2 }
            - { id: site, weight: heavy }
            - { id: own, use: overlap, menteeItem: needs, mentorItem: offers }
            - { id: site-choice, off: true }
        domains:
          - id: impact
            rules:
              - { id: T1-I2, of: usefullness }
              - { id: T1-I4, atLeast: 170% }
        plan:
          changeMean: mean-of-means
        sessions:
          - { id: 2, month: soon }

        """

    /// One run tells them all.
    private static let checked = Result { try check(tenMistakes) }

    private static func check(_ text: String) throws -> CommandRun {
        let programme = try TestProgramme.empty()
        try programme.folder.write(text, to: "programme.yaml")
        return try programme.dyad("check")
    }

    @Test(arguments: [
        ("1:5: “our programme” cannot be a name here.", "Use letters without accents, digits and hyphens"),
        ("3:1: There is no “colour”", "The names here are"),
        ("6:10: “start” is “2026-02-30”.", "Write a real date such as 2026-09-01."),
        ("7:17: “plannedPairs” is “many”.", "Write a whole number."),
        ("9:13: “best-coverge” is not among the strategies.", "Did you mean “best-coverage”?"),
        ("11:28: “weight” is -2.", "Use a number"), ("12:27: “weight” is “heavy”.", "Write a number."),
        ("13:7: “weight” is missing", "Add a line “weight: ...”."),
        ("18:26: “usefullness” is not among the measures.", "Did you mean “usefulness”?"),
        ("19:31: “atLeast”", "Write a share such as 7 of 10 or 70%."),
        ("21:15: “mean-of-means” is not among", "here are: mean-of-domain-means, pooled"),
        ("23:21: “month” is “soon”.", "Write a whole number."),
    ])
    func `every mistake is told in one run, with its line, its column and what to do`(start: String, remedy: String)
        throws
    {
        let run = try Self.checked.get()
        #expect(run.status == 3 && run.output.isEmpty)
        let lines = run.errors.split(separator: "\n")
        let line = lines.first { $0.hasPrefix("programme.yaml:\(start)") }
        #expect(line?.contains(remedy) == true, "\(run.errors)")
        #expect(lines.last == "12 mistakes.", "\(run.errors)")
    }

    @Test func `the same mistakes as JSON have file, line, column, code and remedy`() throws {
        let programme = try TestProgramme.empty()
        try programme.folder.write(Self.tenMistakes, to: "programme.yaml")
        let run = try programme.dyad("check", "--json")
        let problems = try run.json["problems"]?.elements.filter { $0["severity"] == "error" } ?? []
        #expect(run.status == 3 && problems.count == 12)
        #expect(try run.json["sound"] == false)
        for problem in problems {
            #expect(problem["file"] == "programme.yaml" && problem["line"]?.integer != nil)
            #expect(problem["column"]?.integer != nil && problem["remedy"]?.string?.isEmpty == false)
        }
    }

    @Test(arguments: [
        ("", "programme.yaml"), ("\n\n# Nothing yet\n", "programme.yaml"),
        ("- a\n- b\n", "programme.yaml: The file holds no programme definition. Start from"),
        (
            "id: x\nbasedOn: hutt\n",
            "programme.yaml:2:10: There is no programme or file called “hutt” to be based on. Did you mean “huth”?"
        ),
        ("id: x\nbasedOn: programme.yaml\n", "programme.yaml:2:10: The definitions go round in a circle"),
        ("id: x\nbasedOn: [huth]\n", "programme.yaml:2:10:"), ("id: x\n\tbasedOn: huth\n", "programme.yaml:2:"),
        ("id: \"x\nbasedOn: huth\n", "programme.yaml:"),
        ("id: x\nid: y\nbasedOn: huth\n", "programme.yaml:2:1: “id” is written twice."),
        ("\u{0}\u{1}", "programme.yaml"), ("%PDF-1.7\n", "programme.yaml"),
    ])
    func `a file that is no definition is told, not crashed over`(text: String, words: String) throws {
        let run = try Self.check(text)
        #expect(run.status == 3, "\(run.everything)")
        #expect(run.errors.hasPrefix(words), "\(run.errors)")
    }

    @Test func `bytes that are not text are told`() throws {
        let programme = try TestProgramme.empty()
        try programme.folder.write([0xFF, 0xFE, 0xC3, 0x28] as [UInt8], to: "programme.yaml")
        #expect(try programme.refused(3, ["check"]).contains("save it as UTF-8"))
    }

    @Test(arguments: [["status"], ["people"], ["match"], ["evaluate"], ["report"], ["lock", "--by", "A", "--by", "B"]])
    func `no command works with a definition that is wrong`(arguments: [String]) throws {
        let programme = try TestProgramme.empty()
        try programme.folder.write(Self.tenMistakes, to: "programme.yaml")
        let words = try programme.refused(3, arguments)
        #expect(words.split(separator: "\n").filter { $0.hasPrefix("programme.yaml:") }.count >= 12)
        #expect(try programme.folder.names() == ["programme.yaml"])
    }

    @Test func `definitions that are based on each other are told as a cycle`() {
        let names = [("north", "south"), ("south", "north")]
        let sources = names.map { name, base in
            ProgrammeSource(name: name, file: "\(name).yaml", text: "id: \(name)\nbasedOn: \(base)\n")
        }
        let result = DefinitionReader(catalogue: Catalogue(programmes: sources)).read(sources[0])
        #expect(result.definition == nil)
        #expect(
            result.diagnostics.map(\.description) == [
                "south.yaml:2:10: The definitions go round in a circle: "
                    + "north.yaml is based on south.yaml is based on north.yaml. Take “basedOn” out of one of them."
            ])
    }

    @Test func `a file that happens to be called as its base is no cycle`() throws {
        let programme = try TestProgramme.begun()
        try programme.folder.write(programme.folder.text("programme.yaml"), to: "huth")
        #expect(try programme.done("check", "huth").output.hasPrefix("huth is sound"))
    }

    @Test func `a definition is checked by name from anywhere`() throws {
        let programme = try TestProgramme.begun()
        try programme.folder.makeFolder("elsewhere")
        let run = try programme.command.run(["check", "../programme.yaml"], in: programme.folder.file("elsewhere"))
        #expect(run.status == 0 && run.output.hasPrefix("../programme.yaml is sound"))
        #expect(try programme.refused(3, ["check", "none.yaml"]).contains("none.yaml: There is no such file."))
    }
}
