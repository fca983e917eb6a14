import DyadCore
import Testing

/// HEE-7, HEE-18, HEE-31: participation, quarterly returns and finance.
@Suite struct ReturnsTests {
    private func participation(_ rows: String) throws -> ReportContent {
        var programme = try Programme()
        let head = "| region | quarter | intervention | invited | took-part |\n"
        #expect(try programme.take("participation", head + rows) == [])
        return try programme.content(of: "participation")
    }

    private static let counts: [(rows: String, cell: String)] = [
        ("| London | 2023-Q1 | PLPs | 4 | 4 |", "fewer than 5"), ("| London | 2023-Q1 | PLPs | 5 | 5 |", "5 of 5"),
        ("| London | 2023-Q1 | PLPs | 20 | 0 |", "0 of 20"),
        ("| London | 2023-Q1 | PLPs | 20 | 7 |\n| London | 2023-Q2 | PLPs | 25 | 20 |", "27 of 45"),
        ("| Wessex | 2023-Q1 | PLPs | 20 | 7 |", "not returned"),
        ("| London | 2023-Q1 | Exam support | 20 | 7 |", "not returned"),
    ]

    @Test(arguments: counts)
    func `participation has its base, over all quarters`(rows: String, cell: String) throws {
        let table = try #require(
            participation(rows).rows("Took part, of those who could, over all quarters"))
        #expect(table.first { $0[0] == "London" }?[2] == cell)
        #expect(table.count == 11)
    }

    @Test func `how many regions returned participation is said`() throws {
        let content = try participation(
            "| London | 2023-Q1 | PLPs | 20 | 7 |\n| Wessex | 2023-Q1 | PLPs | 20 | 7 |\n| Wessex | 2023-Q2 | PLPs | 20 | 7 |"
        )
        #expect(content.sentences == ["2 of 11 sites have returned how many took part."])
        #expect(try Programme().content(of: "participation").sentences == ["No participation has been returned yet."])
    }

    private func returns() throws -> ReportContent {
        var programme = try Programme()
        try programme.take(
            "quarterly-outcomes",
            """
            | region | quarter | exam | group | candidates | passes |
            | London | 2023-Q1 | AKT  | IMG   | 20         | 12     |
            | London | 2023-Q1 | RCA  | IMG   | 20         | 12     |
            | London | 2023-Q2 | AKT  | IMG   | 20         | 12     |
            | Wessex | 2023-Q2 | AKT  | IMG   | 20         | 12     |
            """)
        try programme.take(
            "quarterly-narrative",
            """
            | region | quarter | intervention | progress        | hindered |
            | Wessex | 2023-Q3 | PLPs         | Ran two courses | Rooms    |
            | London | 2023-Q1 | PLPs         | Began           |          |
            """)
        try programme.take(
            "quarterly-finance",
            """
            | region | quarter | intervention      | allocated | spent    |
            | London | 2023-Q1 | PLPs              | 1000000   | 999.50   |
            | London | 2023-Q1 | Enhanced induction | 234567    | 0        |
            | London | 2023-Q2 | PLPs              | 1         |          |
            | Wessex | 2023-Q1 | PLPs              | 999       |          |
            """)
        return try programme.content(of: "returns")
    }

    @Test func `which returns came is counted by quarter, and money is added up`() throws {
        let content = try returns()
        #expect(content.sentences == ["Returns of 3 quarters have come."])
        let rows = try #require(content.rows("Quarterly returns received, and finance"))
        #expect(rows.count == 11)
        #expect(
            rows.first { $0[0] == "London" } == ["London", "2 of 3", "1 of 3", "2 of 3", "£1,234,568", "£1,000"])
        #expect(rows.first { $0[0] == "Wessex" } == ["Wessex", "1 of 3", "1 of 3", "1 of 3", "£999", "not returned"])
    }

    @Test func `a region that returned nothing is named`() throws {
        let rows = try #require(returns().rows("Quarterly returns received, and finance"))
        #expect(
            rows.first { $0[0] == "North East" } == [
                "North East", "0 of 3", "0 of 3", "0 of 3", "not returned", "not returned",
            ])
        #expect(try Programme().content(of: "returns").sentences == ["No quarterly return has come yet."])
    }

    @Test func `what regions wrote stands by region and quarter`() throws {
        let rows = try #require(returns().rows("Narrative indicators"))
        #expect(
            rows == [
                ["London", "Q1 2023", "Personalised learning plans", "Began", ""],
                ["Wessex", "Q3 2023", "Personalised learning plans", "Ran two courses", "Rooms"],
            ])
    }

    private static let limits: [(form: FormID, row: String, codes: [String])] = [
        ("participation", "| London | 2023-Q1 | PLPs | 20 | 20 |", []),
        ("participation", "| London | 2023-Q1 | PLPs | 20 | 21 |", ["above-other"]),
    ]

    @Test(arguments: limits)
    func `no more took part than could`(form: FormID, row: String, codes: [String]) throws {
        var programme = try Programme()
        let problems = try programme.take(form, "| region | quarter | intervention | invited | took-part |\n" + row)
        #expect(problems.map(\.code) == codes)
    }

    private static let evaluations: [(row: String, codes: [String])] = [
        ("| London | a | Share in a category | 100   |    | 10 |", []),
        ("| London | a | Share in a category | 100.1 |    | 10 |", ["above-limit"]),
        ("| London | a | Share in a category |       |    | 10 |", []),
        ("| London | a | Mean on a scale     | 4.5   | 5  | 10 |", []),
        ("| London | a | Mean on a scale     | 4.5   |    | 10 |", ["answer-missing"]),
        ("| London | a | Mean on a scale     |       | 5  | 10 |", ["answer-missing"]),
        ("| London | a | Mean on a scale     | 5.5   | 5  | 10 |", ["above-other"]),
        ("| London | a | Word list           |       |    | 10 |", []),
        ("| London | a | Taken up against not taken up | 120 | | 10 |", []),
    ]

    @Test(arguments: evaluations)
    func `a result has the figures of its kind, and none that cannot be`(row: String, codes: [String]) throws {
        var programme = try Programme()
        let problems = try programme.take(
            "activity-evaluation", "| region | evaluation | kind | value | out-of | n |\n" + row)
        #expect(problems.map(\.code) == codes, "\(problems)")
    }

    private static let outcomes: [(numbers: String, codes: [String])] = [
        ("| 100 | 90 | 90   | 100 |", []), ("| 100 | 90 | 89.5 | 0 |", []), ("| 100 | 90 | 90.5 | 0 |", []),
        ("| 100 | 90 | 89.4 | 0   |", ["rate-contradicted"]), ("| 100 | 90 | 90.6 | |", ["rate-contradicted"]),
        ("| 100 | 90 |      | 101 |", ["above-other"]), ("| 3   | 2  | 67   | |", []),
        ("| 3 | 2 | 66 | |", ["rate-contradicted"]),
        ("| 0   | 0  | 50   | 0   |", []), ("|     |    | 50   | 250 |", []),
    ]

    @Test(arguments: outcomes)
    func `a rate beside its numbers is theirs to half a point, and no more are extended than sat`(
        numbers: String, codes: [String]
    ) throws {
        var programme = try Programme()
        let problems = try programme.take(
            "quarterly-outcomes",
            "| region | quarter | exam | group | candidates | passes | pass-rate | extensions |\n| London | 2023-Q3 | AKT | IMG "
                + numbers)
        #expect(problems.map(\.code) == codes, "\(problems)")
        #expect(problems.allSatisfy { ($0.severity == .warning) == ($0.code == "rate-contradicted") })
    }

    private static let exams: [(quarter: String, exam: String, codes: [String])] = [
        ("2023-Q3", "RCA", []), ("2023-Q4", "RCA", []), ("2024-Q1", "RCA", ["misfit"]), ("2023-Q3", "SCA", ["misfit"]),
        ("2023-Q4", "SCA", []), ("2024-Q1", "SCA", []), ("2023-Q3", "AKT", []), ("2024-Q1", "AKT", []),
    ]

    @Test(arguments: exams)
    func `a return names an exam that was held in its quarter`(quarter: String, exam: String, codes: [String]) throws {
        var programme = try Programme()
        let problems = try programme.take(
            "quarterly-outcomes",
            "| region | quarter | exam | group | candidates | passes |\n| London | \(quarter) | \(exam) | IMG | 20 | 12 |"
        )
        #expect(problems.map(\.code) == codes)
    }

    private static let sittings: [(day: String, exam: String, codes: [String])] = [
        ("2023-10-30", "RCA", []), ("2023-10-31", "RCA", []), ("2023-11-01", "RCA", ["misfit"]),
        ("2023-10-31", "SCA", ["misfit"]), ("2023-11-01", "SCA", []), ("2023-11-02", "SCA", []),
    ]

    @Test(arguments: sittings)
    func `an exam is sat on a day on which it was held`(day: String, exam: String, codes: [String]) throws {
        var programme = try Programme()
        try programme.apply("ana")
        let problems = try programme.take(
            "exam-attempt",
            "| email | exam | attempt | sat-on | outcome |\n| ana@example.org | \(exam) | 1 | \(day) | Passed |")
        #expect(problems.map(\.code) == codes)
    }

    @Test func `a talk about an exam that is still to come is no slip`() throws {
        var programme = try Programme()
        try programme.apply("ana")
        let problems = try programme.take(
            "readiness-to-sit",
            "| email | exam | discussed-on | trainee-agrees | supervisor-agrees |\n| ana@example.org | SCA | 2023-09-01 | Yes | Yes |"
        )
        #expect(problems == [])
    }
}
