import Testing

@testable internal import DyadCore

/// LEAD-1: sessions by the week, and forms that follow every one of them.
@Suite struct RepeatedSessionTests {
    private static func sessions(_ line: String) throws -> [SessionDefinition] {
        try SmallProgramme.definition(
            """
            sessions: [{ id: 1, remove: true }, { id: 2, remove: true }, \(line)]
            forms: [{ id: check-in, occasions: [every-session], items: [{ id: pulse, occasions: [] }] }]

            """
        ).sessions
    }

    private static let plans: [(line: String, numbers: [Int], days: [String])] = [
        (
            "{ id: 10, week: 0, repeat: { times: 3 } }", [10, 11, 12], ["2026-09-01", "2026-09-08", "2026-09-15"]
        ),
        (
            "{ id: 10, week: 1, repeat: { times: 3, everyWeeks: 2 } }", [10, 11, 12],
            ["2026-09-08", "2026-09-22", "2026-10-06"]
        ),
        (
            "{ id: 10, month: 1, week: 1, repeat: { times: 2, everyWeeks: 4 } }", [10, 11],
            ["2026-10-08", "2026-11-05"]
        ),
        ("{ id: 10, month: 1, repeat: { times: 1 } }", [10], ["2026-10-01"]),
        ("{ id: 10, month: 2 }", [10], ["2026-11-01"]),
    ]

    @Test(arguments: plans)
    func `a session that repeats stands for as many, weeks apart`(line: String, numbers: [Int], days: [String]) throws {
        let sessions = try Self.sessions(line)
        #expect(sessions.map(\.number) == numbers)
        #expect(sessions.map { $0.due(from: SmallCohort.start).description } == days)
    }

    @Test func `each goes by its number, one that does not repeat by its title`() throws {
        let titles = try Self.sessions("{ id: 10, week: 0, title: Afternoon, repeat: { times: 2 } }").map(\.title)
        #expect(titles == ["Afternoon 10", "Afternoon 11"])
        #expect(
            try Self.sessions("{ id: 10, week: 0, repeat: { times: 2 } }").map(\.title) == ["Meeting 10", "Meeting 11"])
        #expect(try Self.sessions("{ id: 10, week: 0, title: Afternoon }").map(\.title) == ["Afternoon"])
    }

    @Test func `every session has its occasion, in the form and in an item of it`() throws {
        let definition = try SmallProgramme.definition(
            """
            sessions: [{ id: 3, week: 0, repeat: { times: 4 } }]
            forms: [{ id: check-in, occasions: [every-session], items: [{ id: extra, question: { use: words }, occasions: [every-session] }] }]

            """)
        let form = try #require(definition.form("check-in"))
        #expect(form.occasions == (1...6).map { .session($0) })
        #expect(form.items(at: .session(6)).map(\.id).contains("extra"))
        #expect(!form.items(at: .session(6)).map(\.id).contains("pulse"))
    }

    @Test func `two sessions of one number are told`() {
        let found = SmallProgramme.read(
            "basedOn: small\nsessions: [{ id: 2, month: 1, repeat: { times: 1 } }, { id: 1, repeat: { times: 2 } }]")
        #expect(found.diagnostics.map(\.code) == ["duplicate-id"])
    }
}
