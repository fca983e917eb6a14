import DyadCore
import DyadStandard
import Testing

/// HEE-17, MAG-3, LEAD-3: forms asked of each person, checklists, and answers counted.
@Suite struct ReportPartTests {
    private static let lines = """
        id: parts
        title: Parts
        cohort: { title: Invented, site: Somewhere, months: 6 }
        roles: [{ id: trainee, title: Trainee }, { id: lead, title: Lead }]
        participants: [{ id: trainee, application: hello }]
        sessions: [{ id: 1, month: 1 }, { id: 2, month: 2 }]
        forms:
          - id: hello
            title: Hello
            purpose: application
            from: trainee
            occasions: [baseline]
            items: [{ id: email, part: email, question: { use: text } }, { id: name, part: name, question: { use: text } }, { id: a, question: { use: text } }, { id: b, question: { use: text } }]
          - id: diary
            title: Diary
            from: trainee
            occasions: [session-1, session-2]
            items: [{ id: email, part: email, question: { use: text } }, { id: a, question: { use: text } }]
          - id: log
            title: Log
            from: trainee
            occasions: [any-time]
            items:
              - { id: email, part: email, question: { use: text } }
              - { id: on, part: key, question: { use: date } }
              - { id: kind, label: Kind, question: { use: choice, options: [Ward, Board] } }
              - { id: useful, label: Useful, question: { use: yes-no } }
          - id: list
            title: List
            from: lead
            about: site
            occasions: [any-time]
            items:
              - { id: site, part: site, question: { use: choice, options: [North, South] } }
              - { id: line, part: key, question: { use: choice, options: [Teams, Consent, Welcome] } }
              - { id: state, question: { use: choice, options: [Offered, Planned, Not offered, Not applicable] } }
              - { id: on, part: date, question: { use: date } }
              - { id: owner, label: Owner, question: { use: text } }
        report:
          - { id: burden, title: Burden, use: forms-asked }
          - { id: entries, title: Entries, use: answers-counted, form: log, items: [kind, useful] }
          - { id: people, title: People, use: answers-counted, form: log, items: [kind], unit: people }
          - { id: list, title: List, use: checklist, form: list, show: [owner] }
        """

    private struct Parts {
        let definition: ProgrammeDefinition
        private var events: [Event] = []

        init() throws {
            definition = try DefinitionReader(catalogue: StandardCatalogue.catalogue).definition(
                ProgrammeSource(name: "parts", file: "parts.yaml", text: ReportPartTests.lines))
        }

        mutating func submit(
            _ form: FormID, by person: PersonID, _ answers: [ItemID: AnswerValue], on day: Int = 0,
            _ occasion: Occasion = .anyTime
        ) throws {
            let form = try #require(definition.form(form))
            let date = CalendarDate(daysSince1970: 20_000 + day)
            events.append(
                Event(
                    Submission(form: form, respondent: person, occasion: occasion, date: date, answers: answers),
                    by: Actor(), at: Timestamp(noonOf: date)))
        }

        func content(of part: String) throws -> ReportContent {
            let found = try #require(definition.reportParts.first { $0.id == part })
            return found.part.content(
                on: Evidence(Cohort(definition, events: events), for: part, under: definition.plan))
        }
    }

    @Test func `how many forms and questions each is asked is counted, e-mail and name aside`() throws {
        var parts = try Parts()
        try parts.submit("diary", by: "trainee-1", ["a": .text("x")], .session(1))
        let content = try parts.content(of: "burden")
        #expect(
            content.sentences == [
                "Trainee, each person: 3 forms with 4 questions in all, and 1 form whenever there is something to record.",
                "Lead, each person: 1 form whenever there is something to record.",
            ])
        #expect(
            content.rows("Forms asked of each person") == [
                ["Trainee", "Hello", "once", "2", "0"], ["Trainee", "Diary", "2 times", "1", "1"],
                ["Trainee", "Log", "when there is something", "3", "0"],
                ["Lead", "List", "when there is something", "4", "0"],
            ])
    }

    @Test func `entries of a log are counted, several of one person too`() throws {
        var parts = try Parts()
        for (day, kind) in ["ward", "ward", "board", "ward", "ward", "ward"].enumerated() {
            let when = AnswerValue.date(CalendarDate(daysSince1970: 20_000 + day))
            try parts.submit(
                "log", by: PersonID("trainee-\(max(day, 1))"),
                ["on": when, "kind": .choice(kind), "useful": .boolean(day == 0)])
        }
        let content = try parts.content(of: "entries")
        #expect(content.sentences == ["6 entries were recorded by 5 people."])
        #expect(content.rows("Kind, of 6 entries") == [["Ward", "5"], ["Board", "1"]])
        #expect(content.rows("Useful, of 6 entries")?.map { $0[1] } == ["1", "5"])
    }

    @Test(arguments: [(0, false), (4, false), (5, true), (6, true)])
    func `answers of few people are not shown`(people: Int, isShown: Bool) throws {
        var parts = try Parts()
        for number in 0..<people {
            for day in 0...1 {
                let when = AnswerValue.date(CalendarDate(daysSince1970: 20_000 + day))
                try parts.submit("log", by: PersonID("trainee-\(number)"), ["on": when, "kind": .choice("ward")])
            }
        }
        let content = try parts.content(of: "people")
        #expect(content.figures.isEmpty == !isShown)
    }

    private func list(_ rows: [(site: String, line: String, state: String, day: Int)]) throws -> ReportContent {
        var parts = try Parts()
        for row in rows {
            try parts.submit(
                "list", by: PersonID(row.site),
                [
                    "site": .choice(row.site), "line": .choice(row.line), "state": .choice(row.state),
                    "owner": .text("Owner"),
                ], on: row.day)
        }
        return try parts.content(of: "list")
    }

    private static let lists: [(rows: [(String, String, String, Int)], sentence: String)] = [
        ([], "0 of 3 lines are in place; of 3 nothing is known yet."),
        ([("north", "teams", "offered", 0)], "1 of 3 lines are in place; of 2 nothing is known yet."),
        (
            [
                ("north", "teams", "not-applicable", 0), ("north", "consent", "planned", 0),
                ("north", "welcome", "offered", 0),
            ],
            "1 of 2 lines are in place."
        ),
        (
            [("north", "teams", "planned", 0), ("north", "teams", "offered", 1)],
            "1 of 3 lines are in place; of 2 nothing is known yet."
        ),
    ]

    @Test(arguments: lists)
    func `a checklist counts what is in place, of what applies`(
        rows: [(String, String, String, Int)], sentence: String
    ) throws {
        #expect(try list(rows).sentences == [sentence])
    }

    @Test func `every line stands in the list's order, and one of which nothing is known is said so`() throws {
        let rows = try #require(list([("north", "consent", "not-offered", 0)]).rows("List"))
        #expect(
            rows == [
                ["Teams", "not known", "", ""], ["Consent", "Not offered", "Owner", "4 October 2024"],
                ["Welcome", "not known", "", ""],
            ])
    }

    @Test func `each of several sites has its own list`() throws {
        let content = try list([("south", "teams", "offered", 0), ("north", "teams", "planned", 0)])
        #expect(
            content.sentences == [
                "North: 0 of 3 lines are in place; of 2 nothing is known yet.",
                "South: 1 of 3 lines are in place; of 2 nothing is known yet.",
            ])
        #expect(content.rows("List: South")?[0][1] == "Offered")
    }
}
