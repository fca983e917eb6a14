import DyadCore
import Testing

struct DiffTests {
    /// What a command says in a folder with these files.
    private static func run(_ arguments: [String], with files: [String: String] = [:]) throws -> CommandRun {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        return try Command().run(arguments, in: folder.path)
    }

    /// What `dyad diff huth FILE --json` says of a site's own lines over the HUTH programme.
    private static func diff(_ lines: String) throws -> JSONValue {
        try run(["diff", "huth", "site.yaml", "--json"], with: ["site.yaml": "basedOn: huth\n\(lines)\n"]).json
    }

    private static func measure(_ id: String, in document: JSONValue) -> JSONValue? {
        document["measures"]?.elements.first { $0["id"]?.string == id }
    }

    @Test(arguments: ["huth", "nes", "hee"])
    func `a programme does not differ from itself`(name: String) throws {
        let run = try Self.run(["diff", name, name])
        #expect(run.status == 0 && run.output.contains("Nothing differs that a lock would fix."))
        let document = try Self.run(["diff", name, name, "--json"]).json
        #expect(document["same"] == true && document["differences"] == .array([]))
        #expect(document["withCare"] == 0 && document["notComparable"] == 0)
        #expect(document["a"]?["digest"] == document["b"]?["digest"])
    }

    @Test func `two programmes of different purpose have little to compare`() throws {
        let run = try Self.run(["diff", "huth", "nes"])
        #expect(run.status == 1 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("A is huth, “HUTH IMG/LED Mentorship Programme”, digest "))
        #expect(run.output.contains("\nB is nes, “NES mentoring of GP trainees”, digest "))
        #expect(run.output.contains("\n  Session 4 is only in B: Fourth session, month 6, 60 minutes, video-call.\n"))
        #expect(run.output.hasSuffix("\n2 of 23 measures can be compared, 2 of them only with care.\n"))
    }

    @Test(arguments: [("huth", "hee", 16), ("nes", "hee", 9)])
    func `a programme with measures and one without have nothing to compare`(a: String, b: String, count: Int) throws {
        let run = try Self.run(["diff", a, b])
        #expect(run.status == 1)
        #expect(run.output.hasSuffix("\n0 of \(count) measures can be compared.\n"), "\(run.everything)")
    }

    @Test(arguments: [
        (
            "measures: [{ id: usefulness, prompt: How useful was it? }]", "usefulness", "with-care",
            "It is worded differently"
        ),
        (
            "measures: [{ id: usefulness, question: { maximum: 5 } }]", "usefulness", "not-comparable",
            "The scale is another: from 1 to 10 in A, from 1 to 5 in B."
        ),
        (
            "plan: { feedbackScale: 0-10 }", "usefulness", "not-comparable",
            "The scale is another: from 1 to 10 in A, from 0 to 10 in B."
        ),
        (
            "measures: [{ id: usefulness, question: { high: superb } }]", "usefulness", "with-care",
            "The high end has another label"
        ),
        (
            "forms: [{ id: mentee-feedback, items: [{ measure: work-life-balance, remove: true }] }]",
            "work-life-balance", "not-comparable", "In B there is no change to compare"
        ),
        (
            "forms: [{ id: check-in, items: [{ measure: wellbeing-at-work }] }]", "wellbeing-at-work", "with-care",
            "It is asked at other times"
        ),
    ])
    func `a measure that is asked in another way is told`(
        lines: String, id: String, comparability: String, reason: String
    )
        throws
    {
        let document = try Self.diff(lines)
        let measure = Self.measure(id, in: document)
        #expect(document["same"] == false)
        #expect(measure?["comparability"]?.string == comparability)
        #expect(measure?["reasons"]?.elements.first?.string?.hasPrefix(reason) == true, "\(measure ?? .null)")
    }

    @Test(arguments: [
        (
            "matching: { factors: [{ id: needs, weight: 3 }] }", "matching", "Weight of “Needs match”: 2 in A, 3 in B."
        ),
        (
            "domains: [{ id: impact, rules: [{ id: T1-I2, atLeast: 8 }] }]", "rules",
            "Threshold of the outcome rule “T1-I2” in the outcome domain “Impact”: 7.0 in A, 8.0 in B."
        ),
        (
            "domains: [{ id: completion, rules: [{ id: T1-C1, atLeast: 70% }] }]", "rules",
            "Threshold of the outcome rule “T1-C1” in the outcome domain “Completion”: “7 of 10” in A, 0.7 in B."
        ),
        (
            "domains: [{ id: completion, rules: [{ id: T1-C3, atLeast: 65% }] }]", "rules",
            "Threshold of the outcome rule “T1-C3” in the outcome domain “Completion”: 70% in A, 65% in B."
        ),
        (
            "forms: [{ id: check-in, items: [{ id: pulse-rest, question: { options: [Always, Mostly, Rarely, Never] } }] }]",
            "forms", "“Pulse: rest” in the form “check-in” also offers “Rarely” in B."
        ),
        (
            "forms: [{ id: mentor-application, items: [{ id: mentor-background, question: { options: [{ id: img, label: \"Yes, I am an IMG\", aliases: [\"Yes\"] }, { id: uk, label: \"No, I qualified in the UK\", aliases: [\"No\", UK] }] } }] }]",
            "forms",
            "Other names of “Yes, I am an IMG” of “Own background” in the form “mentor-application”: “IMG” only in A."
        ),
    ])
    func `what a site changes is said and leaves every measure comparable`(
        lines: String, section: String, sentence: String
    ) throws {
        let document = try Self.diff(lines)
        let found = document["differences"]?.elements ?? []
        #expect(found.contains { $0["sentence"]?.string == sentence }, "\(found)")
        #expect(found.allSatisfy { $0["section"]?.string == section })
        #expect(document["comparable"] == 16)
    }

    @Test(arguments: [
        ("domains: [{ id: impact, rules: [{ id: T1-I2, atLeast: 8 }] }]", ["T1-I2"]),
        ("plan: { changeMean: pooled }", ["T1-I1"]),
        ("plan: { shareReading: absolute }", ["T1-C1", "T1-C2", "T1-F1", "T1-F2"]),
    ])
    func `only the rules that depend on a threshold or reading lose their comparison`(lines: String, ids: [String])
        throws
    {
        let rules = try Self.diff(lines)["rules"]?.elements ?? []
        #expect(rules.count == 12)
        #expect(rules.filter { $0["comparability"] == "not-comparable" }.compactMap { $0["id"]?.string } == ids)
        #expect(rules.count { $0["comparability"] == "comparable" } == 12 - ids.count)
    }

    @Test func `who holds a role, remarks and layout are no difference`() throws {
        let document = try Self.diff("# Ours.\nroles: [{ id: img-tutor, holder: Dr Tomas Reyes }]")
        #expect(document["same"] == true)
    }

    @Test(arguments: ["ours", "ours/", "ours/programme.yaml"])
    func `programmes, files and folders may be named`(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("ours")
        try folder.write("basedOn: huth\n", to: "ours/programme.yaml")
        #expect(try Command().run(["diff", "huth", name], in: folder.path).status == 0)
    }

    @Test(arguments: [
        (["a.yaml", "b.yaml"], "a.yaml:2:1: There is no “titel” in a programme. Did you mean “title”?\n"),
        (["a.yaml", "b.yaml"], "b.yaml:2:19: “months” is “many”. Write a whole number.\n"),
        (["huth", "b.yaml", "--json"], "b.yaml:2:19: “months” is “many”. Write a whole number.\n"),
        (["a.yaml", "b.yaml"], "\n2 mistakes.\n"), (["huth", "b.yaml"], "\n1 mistake.\n"),
        (["hut", "nes"], "hut: There is no programme, file or folder of this name. Did you mean “huth”?\n"),
        (["huth", "."], "programme.yaml: There is no such file."),
        (["huth", "sheet.csv"], "sheet.csv: The file holds"),
    ])
    func `mistakes of either are told as check tells them`(arguments: [String], words: String) throws {
        let files = [
            "a.yaml": "basedOn: huth\ntitel: Ours\n", "b.yaml": "basedOn: huth\ncohort: { months: many }\n",
            "sheet.csv": "Name\nAnn\n",
        ]
        let run = try Self.run(["diff"] + arguments, with: files)
        #expect(run.status == 3 && run.output.isEmpty)
        #expect(run.errors.contains(words), "\(run.errors)")
    }

    @Test func `check warns where a definition stops being comparable with its base`() throws {
        let run = try Self.run(
            ["check", "site.yaml"],
            with: [
                "site.yaml":
                    "basedOn: huth\nmeasures: [{ id: usefulness, prompt: Useful? }, { id: recommend, question: { maximum: 5 } }]\n"
            ])
        let lines = run.output.split(separator: "\n")
        try #require(lines.count > 4)
        #expect(lines[2] == "Compared with its base “huth”: 14 measures comparable, 1 with care, 1 not.")
        #expect(lines[3].hasPrefix("Comparable with care: “Overall programme usefulness”. It is worded differently"))
        #expect(lines[4].hasPrefix("Not comparable: “Likelihood to recommend”. The scale is another"))
    }

    @Test func `check of a definition without a base compares nothing`() throws {
        let text = "id: x\ntitle: X\ncohort: { title: C, site: S, months: 6 }\nroles: []\n"
        let run = try Self.run(["check", "x.yaml"], with: ["x.yaml": text])
        #expect(run.status == 0 && !run.output.contains("Compared"), "\(run.everything)")
    }

    @Test func `dyad.diff/1 has what the reference says`() throws {
        let document = try Self.diff("measures: [{ id: usefulness, prompt: Useful? }]")
        #expect(document["schema"] == "dyad.diff/1")
        #expect(document["a"]?["name"] == "huth" && document["a"]?["programme"] == "huth")
        #expect(document["b"]?["name"] == "site.yaml" && document["b"]?["title"]?.string != nil)
        #expect(document["a"]?["digest"]?.string?.count == 64)
        #expect(document["comparable"] == 15 && document["withCare"] == 1 && document["notComparable"] == 0)
        let rule = document["rules"]?.elements.first { $0["id"] == "T1-I2" }
        #expect(rule?["comparability"] == "with-care" && rule?["title"]?.string != nil)
        #expect(rule?["reasons"]?.elements.count == 1)
    }
}
