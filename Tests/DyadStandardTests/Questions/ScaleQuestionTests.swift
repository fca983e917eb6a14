import DyadCore
import DyadStandard
import Testing

@Suite struct ScaleQuestionTests {
    @Test(arguments: [
        (Entry.number(1), 1), (.number(10), 10), (.text("7"), 7), (.text("7.0"), 7), (.text(" 7 "), 7),
        (.text("+7"), 7), (.text("7,0"), 7),
    ])
    func `a whole number from 1 to 10 is a rating`(entry: Entry, rating: Int) throws {
        #expect(try ScaleQuestion().answer(to: entry) == .integer(rating))
    }

    @Test(arguments: [
        ("0", "is below 1"), ("11", "is above 10"), ("-1", "is below 1"), ("7.5", "is not a whole number"),
        ("7 or 8", "is not one number"), ("seven", "is not one number"), ("7-8", "is not one number"),
        ("10/10", "is not one number"), ("14/2", "is not one number"), ("700%", "is not one number"),
        ("7,5", "is not a whole number"), ("7,000", "is above 10"), ("7 out of 5", "is not one number"),
        ("7 (or 8)", "is not one number"), ("7 - 8", "is not one number"), ("7 (good", "is not one number"),
        ("11 (Always)", "is above 10"), ("Always!", "is not one number"), ("?", "is not one number"),
    ])
    func `anything else is told, and never bent into a rating`(text: String, problem: String) {
        let error = #expect(throws: EntryProblem.self) { try ScaleQuestion().answer(to: .text(text)) }
        #expect(error?.problem == problem)
        #expect(error?.remedy == "Enter a whole number from 1 to 10, or leave it empty if there is no answer.")
    }

    @Test(arguments: [
        ("1 (Never)", 1), ("10 (Always)", 10), ("10  ( Always )", 10), ("1 - Not at all", 1), ("2: rarely", 2),
        ("3 – now and then", 3), ("7 out of 10", 7), ("7 Out Of 10", 7), ("Never", 1), ("always", 10),
        ("1 never", 1), ("10 Always", 10),
    ])
    func `a rating may stand with words, as survey programs write the ends of a scale`(text: String, rating: Int) throws
    {
        var question = ScaleQuestion()
        (question.low, question.high) = ("Never", "Always")
        #expect(try question.answer(to: .text(text)) == .integer(rating))
    }

    @Test func `a date and a truth value are no ratings`() throws {
        let day = CalendarDate(daysSince1970: 0)
        for entry in [Entry.date(day), .boolean(true)] {
            #expect(throws: EntryProblem.self) { try ScaleQuestion().answer(to: entry) }
        }
    }

    @Test(arguments: [(true, "0-10", 0), (true, "1-10", 1), (false, "0-10", 1)])
    func `the feedback scale begins where the plan says, and no other scale does`(
        follows: Bool, scale: String, lowest: Int
    )
        throws
    {
        let definition = try StandardProgramme.definition(
            "plan: { feedbackScale: \(scale) }\nmeasures: [{ id: calm, question: { followsFeedbackScale: \(follows) } }]\n"
        )
        let question = try #require(definition.measure("calm")?.question as? ScaleQuestion)
        #expect(question.minimum == lowest)
        #expect((try? question.answer(to: .number(0))) == (lowest == 0 ? .integer(0) : nil))
    }
}
