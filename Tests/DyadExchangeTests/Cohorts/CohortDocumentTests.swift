import DyadCore
import DyadExchange
import DyadHUTH
import DyadStandard
import Foundation
import Testing

@Suite struct CohortDocumentTests {
    private static let catalogue = StandardCatalogue.catalogue.adding(HUTH.catalogue)
    private static let programme = """
        id: site
        basedOn: huth
        cohort: { start: 2026-09-01 }
        forms:
          - id: all-kinds
            title: All kinds
            from: mentee
            occasions: [session-1, end]
            readers: [programme-lead]
            items:
              - { id: email, part: email, label: E-mail, prompt: "E-mail?", question: { use: text } }
              - { id: at-ease, label: At ease, prompt: "How at ease?", question: { use: scale }, never: [mentor] }
              - { id: places, label: Places, prompt: "Where?", question: { use: choices, options: [Hull, "York, Ripon"] } }
              - { id: slot, label: Slot, prompt: "When?", question: { use: choice, options: [Morning, Evening] } }
              - { id: agrees, label: Agrees, prompt: "Agreed?", question: { use: yes-no } }
              - { id: begun, label: Begun, prompt: "Since when?", question: { use: date } }
              - { id: share, label: Share, prompt: "How much?", question: { use: number } }
              - { id: story, label: Story, prompt: "What else?", question: { use: text } }
              - { id: not-with, label: Not with, prompt: "Not with whom?", question: { use: people } }

        """

    /// A cohort with an answer of each kind and words that are hard to write.
    private static func cohort(story: String = "plain") throws -> CohortDocument {
        let source = ProgrammeSource(name: "programme.yaml", file: "programme.yaml", text: programme)
        let form = try #require(try DefinitionReader(catalogue: catalogue).definition(source).form("all-kinds"))
        let answers: [ItemID: AnswerValue] = [
            "at-ease": .integer(7), "places": .choices(["hull", "york-ripon"]), "slot": .choice("morning"),
            "agrees": .boolean(true), "begun": .date(try #require(CalendarDate(iso: "2026-10-01"))),
            "share": .number(try #require(Fraction("8.5"))), "story": .text(story), "not-with": .people(["mentor-01"]),
        ]
        let records: [any Recordable] = [
            Submission(
                form: form, respondent: "mentee-01", occasion: .session(1), partner: "mentor-01",
                date: CalendarDate(iso: "2026-10-01"), answers: answers),
            Submission(form: form, respondent: "mentee-01", occasion: .end, date: nil, answers: [:]),
            Met(pair: "pair-01", session: 1, heldOn: try #require(CalendarDate(iso: "2026-10-01"))),
        ]
        var entries: [JournalEntry] = []
        for (index, record) in records.enumerated() {
            let event = Event(
                record, by: Actor(role: "programme-lead", person: "person-01"),
                at: Timestamp(seconds: 1_790_000_000 + index))
            entries.append(JournalEntry(event, sequence: index + 1, after: entries.last?.link ?? JournalEntry.origin))
        }
        return CohortDocument(
            files: [.init(name: "programme.yaml", text: programme)],
            people: [
                PersonRecord(
                    id: "mentee-01", contact: "ana@nhs.net", name: "Ana <Kovač> & \"Co\"", registration: "7012345"),
                PersonRecord(id: "mentor-01", contact: nil),
            ], entries: entries)
    }

    private static func read(_ text: String) throws -> CohortDocument {
        let file = NSTemporaryDirectory() + "\(UUID().uuidString).xml"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return try CohortDocument(path: file, catalogue: catalogue)
    }

    private static func text(_ cohort: CohortDocument) throws -> String {
        String(decoding: try cohort.bytes(), as: UTF8.self)
    }

    @Test(arguments: [
        "plain", "two\nlines\tand a tab", "carriage\r\nreturn", "<answer> & ]]>", " blanks at both ends ",
        "bell \u{7} and \u{FFFE}",
        "emoji 🩺, ł and \u{202E}", "",
    ])
    func `nothing is lost on the way there and back, whatever the words`(story: String) throws {
        let cohort = try Self.cohort(story: story)
        let text = try Self.text(cohort)
        let back = try Self.read(text)
        #expect(back.people == cohort.people && back.files == cohort.files)
        #expect(back.entries == cohort.entries && back.head == cohort.head && back.isWhole == true)
        #expect(try Self.text(back) == text)
    }

    @Test func `a journal of nothing is a cohort too`() throws {
        let empty = CohortDocument(
            files: [.init(name: "programme.yaml", text: Self.programme)], people: [], entries: [])
        let back = try Self.read(try Self.text(empty))
        #expect(back.entries.isEmpty && back.people.isEmpty && back.head == nil)
    }

    /// Words to be replaced in a whole file, what comes in their place, and the problem with its path.
    @Test(arguments: [
        ("<integer>7</integer>", "<integer>8</integer>", "was changed since it was written", nil),
        ("question: { use: scale }", "question: { use: scale, maximum: 9 }", "its definition or its people", nil),
        ("ana@nhs.net", "bob@nhs.net", "its definition or its people", nil),
        (
            "<person id=\"mentor-01\"/>", "<person id=\"mentor-01\" role=\"x\"/>", "“person” has no “role”.",
            "/cohort/people[1]/person[2]"
        ),
        (
            "<person id=\"mentor-01\"/>", "<person id=\"mentor-01\"><contact>Ana@nhs.net</contact></person>",
            "stands for two people", "/cohort/people[1]/person[2]"
        ),
        (
            "<contact>ana@nhs.net</contact>", "<contact><base64>?</base64></contact>", "This is not base 64.",
            "/cohort/people[1]/person[1]/contact/base64"
        ),
        (
            "{&quot;heldOn", "{&quot;extra&quot;:1,&quot;heldOn", "says something that nothing here reads",
            "/cohort/journal[1]/event[1]"
        ),
        ("events=\"3\"", "events=\"4\"", "has 3 entries of the journal and says that there are 4", nil),
        (
            "<integer>7</integer>", "<integer>seven</integer>", "“seven” is no whole number.",
            "/cohort/journal[1]/submission[1]/answer[2]/integer"
        ),
        (
            "<choice>", "<chioce>", "There is no kind of answer called “chioce”.",
            "/cohort/journal[1]/submission[1]/answer[7]/chioce"
        ),
        (
            "<person id=\"mentor-01\"/>", "<preson id=\"mentor-01\"/>", "There is no place for “preson” here.",
            "/cohort/people[1]/preson[1]"
        ),
        ("<person id=\"mentor-01\"/>", "<person/>", "“person” has no “id”.", "/cohort/people[1]/person[2]"),
        (
            "<person id=\"mentor-01\"/>", "<person id=\"mentee-01\"/>", "There are two people called “mentee-01”.",
            "/cohort/people[1]/person[2]"
        ),
        (
            "name=\"programme.yaml\"", "name=\"../../programme.yaml\"", "“../../programme.yaml” is no name of a file",
            "/cohort/definition[1]/file[1]"
        ),
        ("kind=\"met\"", "kind=\"mett\"", "This entry of the journal cannot be read", "/cohort/journal[1]/event[1]"),
        (
            "occasion=\"end\"", "occasion=\"ent\"", "This entry of the journal cannot be read",
            "/cohort/journal[1]/submission[2]"
        ),
        ("basedOn: huth", "basedOn: huht", "huht", nil),
    ])
    func `what is wrong is said with its place, and nothing is read`(
        words: String, instead: String, problem: String, path: String?
    ) throws {
        var text = try Self.text(try Self.cohort())
        text = text.replacing(words, with: instead, maxReplacements: 1)
        if words == "<choice>" { text = text.replacing("</choice>", with: "</chioce>") }
        let mistakes = #expect(throws: Mistakes.self) { try Self.read(text) }
        let found = try #require(mistakes?.all.first { $0.problem.contains(problem) }, "\(mistakes?.description ?? "")")
        if let path { #expect(found.place?.path == path && found.place?.line != nil) }
    }

    @Test func `without a head of a journal, every answer is held against the definition`() throws {
        var text = try Self.text(try Self.cohort())
        text.replace(try Regex(" (head|contents)=\"[0-9a-f]+\""), with: "")
        #expect(try Self.read(text).isWhole == nil)
        text = text.replacing("<integer>7</integer>", with: "<integer>11</integer>")
            .replacing("item=\"slot\"", with: "item=\"slots\"")
        let mistakes = #expect(throws: Mistakes.self) { try Self.read(text) }
        #expect(mistakes?.all.count == 2, "\(mistakes?.description ?? "")")
    }

    /// What is changed in a file without digests, and what is said of it.
    @Test(arguments: [
        ("respondent=\"mentee-01\"", "respondent=\"mentee-99\"", "“mentee-99” is none of the people"),
        ("occasion=\"end\"", "occasion=\"session-9\"", "is not answered then"),
        ("never=\"mentor\"", "never=\"\"", "The readers, keys or kinds"),
        ("<integer>7</integer>", "<text>7</text>", "The readers, keys or kinds"),
        ("<person>mentor-01</person>", "<person>mentor-77</person>", "“mentor-77” is none of the people"),
        ("form=\"all-kinds\"", "form=\"all-kind\"", "There is no form called “all-kind”."),
    ])
    func `without digests, nothing comes in that the definition would not have let in`(
        words: String, instead: String, problem: String
    ) throws {
        var text = try Self.text(try Self.cohort())
        text.replace(try Regex(" (head|contents)=\"[0-9a-f]+\""), with: "")
        let mistakes = #expect(throws: Mistakes.self) {
            try Self.read(text.replacing(words, with: instead, maxReplacements: 1))
        }
        #expect(mistakes?.all.contains { $0.problem.contains(problem) } == true, "\(mistakes?.description ?? "")")
    }

    @Test(arguments: ["<other/>", "<cohort/>", "<cohort xmlns='urn:dyad:exchange:2'/>", ""])
    func `other files are no cohorts`(text: String) {
        let mistakes = #expect(throws: Mistakes.self) { try Self.read("<?xml version='1.0'?>" + text) }
        #expect(mistakes?.all.count == 1)
    }

    @Test(.enabled(if: PythonModule(name: "lxml").isInstalled, "lxml is not installed for python3"))
    func `the file is as its schema says, and a changed one is not`() throws {
        let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Docs/reference/exchange.xsd").standardizedFileURL.path
        let text = try Self.text(try Self.cohort(story: "bell \u{7}"))
        for (text, isValid) in [(text, true), (text.replacing("<answer ", with: "<answer kind='x' "), false)] {
            let file = NSTemporaryDirectory() + "\(UUID().uuidString).xml"
            defer { try? FileManager.default.removeItem(atPath: file) }
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            let program = """
                import sys; from lxml import etree
                sys.exit(0 if etree.XMLSchema(etree.parse(sys.argv[1])).validate(etree.parse(sys.argv[2])) else 1)
                """
            let judged = try PythonModule(name: "lxml").run(["-c", program, schema, file])
            #expect((judged.status == 0) == isValid, "\(judged.words)")
        }
    }
}
