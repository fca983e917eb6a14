import DyadCore
import DyadHEE
import Testing

/// HEE-1, HEE-18, HEE-21, X4: quarters, numbers of people and the names of regions.
@Suite struct QuestionTests {
    private static let quarters: [(entry: Entry, first: String)] = [
        (.text("2023-Q3"), "2023-07-01"), (.text("2023 Q3"), "2023-07-01"), (.text("Q3 2023"), "2023-07-01"),
        (.text("q1-2024"), "2024-01-01"), (.text("2023-Q4"), "2023-10-01"), (.text("2023-09-30"), "2023-07-01"),
        (.text("2023-10-01"), "2023-10-01"), (.date(Programme.day("2023-12-31")), "2023-10-01"),
        (.date(Programme.day("2024-01-01")), "2024-01-01"),
    ]

    @Test(arguments: quarters)
    func `a quarter is its first day, however it is written`(entry: Entry, first: String) throws {
        #expect(try QuarterQuestion().answer(to: entry) == .date(Programme.day(first)))
    }

    @Test(arguments: [
        "2023-Q0", "2023-Q5", "2023/24 Q1", "Q1 2023/24", "Q3", "2023", "Q3 23", "third quarter of 2023", "2023-Q",
        "2023-13-01", "01/07/2023", "Q3 2023 provisional", "0023-Q3",
    ])
    func `what is no calendar quarter is refused with an example`(words: String) {
        let problem = #expect(throws: EntryProblem.self) { try QuarterQuestion().answer(to: .text(words)) }
        #expect(problem?.remedy.contains("2023-Q3") == true)
    }

    @Test func `a number alone is no quarter`() {
        #expect(throws: EntryProblem.self) { try QuarterQuestion().answer(to: .number(2023)) }
    }

    @Test(arguments: [
        ("2023-Q4", "2023-10-01", "2023-12-31", "Q4 2023"), ("2024-Q1", "2024-01-01", "2024-03-31", "Q1 2024"),
    ])
    func `a quarter stands for all its days and reads as words`(
        entry: String, first: String, last: String, words: String
    ) throws {
        let value = try QuarterQuestion().answer(to: .text(entry))
        #expect(QuarterQuestion().days(of: value) == Programme.day(first)...Programme.day(last))
        #expect(QuarterQuestion().words(for: value) == words)
    }

    private static let numbers: [(entry: Entry, value: AnswerValue)] = [
        (.text("1"), .integer(1)), (.text("12"), .integer(12)), (.number(12), .integer(12)),
        (.text("12.0"), .integer(12)), (.text("not reported"), .choice("not-reported")),
        (.text("Not Reported"), .choice("not-reported")), (.text("NR"), .choice("not-reported")),
        (.text("not known"), .choice("not-reported")), (.text("not stated."), .choice("not-reported")),
    ]

    @Test(arguments: numbers)
    func `a number of people is a whole number, or said not to be reported`(entry: Entry, value: AnswerValue) throws {
        #expect(try ReportedNumberQuestion().answer(to: entry) == value)
    }

    @Test(arguments: [
        Entry.text("0"), .number(0), .text("-3"), .text("12.5"), .text("about 12"), .text("n/a"), .text("200%"),
        .text("10/10"), .text("12 (not known)"), .boolean(true), .date(Programme.day("2023-01-01")),
    ])
    func `anything else is not bent into a number of people`(entry: Entry) {
        let problem = #expect(throws: EntryProblem.self) { try ReportedNumberQuestion().answer(to: entry) }
        #expect(problem?.remedy == "Enter a whole number of at least 1, or “not reported”.")
    }

    @Test func `no number of people is written as such`() {
        #expect(ReportedNumberQuestion().words(for: .choice("not-reported")) == "not reported")
        #expect(ReportedNumberQuestion().words(for: .integer(12)) == "12")
    }

    private static let regions: [(words: String, id: String)] = [
        ("Kent, Surrey and Sussex", "kent-surrey-sussex"), ("Kent, Sussex, Surrey", "kent-surrey-sussex"),
        ("Kent, Surrey, Sussex", "kent-surrey-sussex"), ("kent surrey & sussex", "kent-surrey-sussex"),
        ("KSS", "kent-surrey-sussex"), ("Yorkshire & Humber", "yorkshire-and-the-humber"),
        ("Yorkshire & the Humber", "yorkshire-and-the-humber"),
        ("YORKSHIRE AND THE HUMBER", "yorkshire-and-the-humber"),
        ("east-of-england", "east-of-england"), ("EoE", "east-of-england"), ("East Midlands", "east-midlands"),
        ("West Midlands", "west-midlands"), ("North East of England", "north-east"), ("NW", "north-west"),
        ("South West", "south-west"), ("Wessex", "wessex"), ("Thames Valley", "thames-valley"), ("London", "london"),
    ]

    @Test(arguments: regions)
    func `a region goes by the names that the report gives it`(words: String, id: String) throws {
        #expect(try region().answer(to: .text(words)) == .choice(id))
    }

    @Test(arguments: [
        ("Yorkshire", "Yorkshire and the Humber"), ("East of Englnd", "East of England"), ("Lodon", "London"),
    ])
    func `a name that is nearly a region's gets a suggestion, and is not taken for it`(words: String, label: String)
        throws
    {
        let region = try region()
        let problem = #expect(throws: EntryProblem.self) { try region.answer(to: .text(words)) }
        #expect(problem?.remedy == "Did you mean “\(label)”?")
    }

    @Test func `there are eleven regions and four interventions`() throws {
        let matrix = try #require(Programme().definition.form("activity"))
        #expect(matrix.item("region")?.question.optionIDs?.count == 11)
        #expect(matrix.item("intervention")?.question.optionIDs?.count == 4)
    }

    private func region() throws -> any Question {
        try #require(Programme().definition.form("activity")?.item("region")?.question)
    }
}
