import DyadCore
import Testing

/// HEE-27 to HEE-31: quotations without who or where, interviews with their base, and recordings that must be destroyed.
@Suite struct VoicesTests {
    private static let consents: [(consent: String, redacted: String, isShown: Bool)] = [
        ("Yes", "Yes", true), ("Yes", "No", false), ("No", "Yes", false), ("No", "No", false),
    ]

    @Test(arguments: consents)
    func `only what was agreed to and redacted is shown`(consent: String, redacted: String, isShown: Bool) throws {
        var programme = try Programme()
        try programme.take(
            "quotation",
            """
            | region | quotation | intervention | quoted-words | consent    | redacted    |
            | Wessex | q1        | PLPs         | It helped me | \(consent) | \(redacted) |
            """)
        let content = try programme.content(of: "voices")
        let rows = content.rows("Not attributed")
        #expect(rows == (isShown ? [["Personalised learning plans", "It helped me"]] : nil))
        #expect(content.sentences == (isShown ? [] : ["1 is held back: consent or redaction is missing."]))
        #expect(!content.everything.contains("Wessex"))
    }

    @Test func `quotations stand in an order that does not follow regions`() throws {
        var programme = try Programme()
        try programme.take(
            "quotation",
            """
            | region          | quotation | intervention       | quoted-words | consent | redacted |
            | East of England | q1        | Enhanced induction | Zest         | Yes     | Yes      |
            | Wessex          | q1        | Enhanced induction | Calm         | Yes     | Yes      |
            | London          | q1        | Enhanced induction | Mine         | Yes     | No       |
            | London          | q2        | Enhanced induction | Ours         | No      | No       |
            """)
        let content = try programme.content(of: "voices")
        #expect(content.rows("Not attributed")?.map { $0[1] } == ["Calm", "Zest"])
        #expect(content.sentences == ["2 are held back: consent or redaction is missing."])
        #expect(try Programme().content(of: "voices").sentences == ["No quotation has been recorded."])
    }

    /// The base of the report of 2023: 14 people in 11 interviews from 7 of 11 regions.
    private static let interviews = """
        | region          | interview | guide         | held-on    | people | permission | destroy-by | destroyed-on |
        | East of England | i1        | stakeholder-1 | 2023-01-10 | 1      | Yes        | 2023-06-30 | 2023-05-01   |
        | East of England | i2        | stakeholder-1 | 2023-01-11 | 1      | Yes        | 2023-06-30 |              |
        | East Midlands   | i1        | stakeholder-1 | 2023-01-12 | 1      | No         |            |              |
        | East Midlands   | i2        | stakeholder-1 | 2023-01-13 | 2      | Yes        |            |              |
        | London          | i1        | stakeholder-1 | 2023-01-14 | 1      | No         |            |              |
        | London          | i2        | stakeholder-1 | 2023-01-15 | 1      | No         |            |              |
        | Thames Valley   | i1        | stakeholder-1 | 2023-01-16 | 3      | No         |            |              |
        | North East      | i1        | stakeholder-1 | 2023-01-17 | 1      | No         |            |              |
        | North West      | i1        | stakeholder-1 | 2023-01-18 | 1      | No         |            |              |
        | Wessex          | i1        | stakeholder-1 | 2023-01-19 | 1      | No         |            |              |
        | Wessex          | i2        | stakeholder-1 | 2023-01-20 | 1      | No         |            |              |
        """

    private func interviews(asAt day: String, _ more: String = "") throws -> ReportContent {
        var programme = try Programme()
        #expect(try programme.take("interview", Self.interviews + more) == [])
        return try programme.content(of: "interviews", asAt: Programme.day(day))
    }

    @Test func `fourteen people in eleven interviews come from seven of eleven regions`() throws {
        let content = try interviews(asAt: "2023-06-01")
        #expect(
            content.sentences.first
                == "Stakeholders, version 1 (about 30 minutes): 14 people in 11 (9 with 1, 1 with 2, 1 with 3), from 7 of 11 sites."
        )
        #expect(
            content.rows("Interviews by topic guide") == [
                ["Stakeholders, version 1 (about 30 minutes)", "11", "14", "7"],
                ["IMG focus group, version 1 (45 minutes)", "0", "0", "0"],
            ])
    }

    @Test func `focus groups are counted by themselves`() throws {
        let content = try interviews(asAt: "2023-06-01", "\n| London | f1 | img-1 | 2023-02-01 | 6 | No | | |")
        #expect(content.sentences.count == 3)
        #expect(content.rows("Interviews by topic guide")?.map { $0[2] } == ["14", "6"])
    }

    private static let days: [(day: String, overdue: [String])] = [
        ("2023-06-29", []), ("2023-06-30", []), ("2023-07-01", ["1 recording should have been destroyed by now."]),
    ]

    @Test(arguments: days)
    func `a recording is overdue once its day has passed, and one without a day is told`(day: String, overdue: [String])
        throws
    {
        let content = try interviews(asAt: day)
        #expect(content.sentences.last == "2 recordings are kept.")
        #expect(content.cautions == overdue + ["1 recording has no day by which to destroy it."])
    }

    @Test func `one recording is one`() throws {
        var programme = try Programme()
        try programme.take(
            "interview",
            """
            | region | interview | guide         | held-on    | people | permission | destroy-by |
            | London | i1        | stakeholder-1 | 2023-01-10 | 1      | Yes        | 2023-06-30 |
            """)
        let content = try programme.content(of: "interviews", asAt: Programme.day("2023-02-01"))
        #expect(content.sentences.last == "1 recording is kept.")
        #expect(try Programme().content(of: "interviews").sentences == ["No interview has been recorded yet."])
    }
}
