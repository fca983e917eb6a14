import DyadCore
import DyadStandard
import Testing

@Suite struct QuestionTests {
    private static var colours: ChoicesQuestion {
        var question = ChoicesQuestion()
        question.options = [
            ChoiceOption("red", "Red"), ChoiceOption("dark-blue", "Dark blue", aliases: ["Navy"]),
            ChoiceOption("other", "Other, or none"),
        ]
        return question
    }
    private static var colour: ChoiceQuestion {
        var question = ChoiceQuestion()
        question.options = colours.options
        return question
    }

    @Test(arguments: ["red", "Red", " RED ", "rEd."])
    func `an option is known by its id or label, in any case`(text: String) throws {
        #expect(try Self.colour.answer(to: .text(text)) == .choice("red"))
    }

    @Test(arguments: ["Dark blue", "dark-blue", "navy", "DARK  BLUE"])
    func `an option is known by its other names`(text: String) throws {
        #expect(try Self.colour.answer(to: .text(text)) == .choice("dark-blue"))
    }

    @Test func `an unknown option gets the nearest for a remedy`() {
        let error = #expect(throws: EntryProblem.self) { try Self.colour.answer(to: .text("Dark bleu")) }
        #expect(error?.remedy == "Did you mean “Dark blue”?")
        #expect(throws: EntryProblem.self) { try Self.colour.answer(to: .text("red; Navy")) }
    }

    @Test(arguments: [
        ("red", ["red"]), ("Navy; Red", ["red", "dark-blue"]), ("Red;Red;", ["red"]),
        ("red, navy", ["red", "dark-blue"]),
        ("Other, or none", ["other"]), ("Other, or none; red", ["red", "other"]), ("Red\nNavy", ["red", "dark-blue"]),
    ])
    func `several options are read in the order of the question`(text: String, options: [String]) throws {
        #expect(try Self.colours.answer(to: .text(text)) == .choices(options))
    }

    @Test func `one unknown option among several is told`() {
        let error = #expect(throws: EntryProblem.self) { try Self.colours.answer(to: .text("Red; Pnik")) }
        #expect(error?.problem == "holds “Pnik”, which is not an option")
    }

    @Test func `people read labels and not ids`() {
        #expect(Self.colours.words(for: .choices(["red", "dark-blue"])) == "Red; Dark blue")
        #expect(Self.colour.whatToEnter == "one of: Red; Dark blue; Other, or none")
        #expect(Self.colour.optionIDs == ["red", "dark-blue", "other"])
    }

    @Test(arguments: [
        (Entry.text("yes"), true), (.text("Y"), true), (.text("TRUE"), true), (.boolean(true), true),
        (.number(1), true),
        (.text("No"), false), (.text("none"), false), (.boolean(false), false), (.number(0), false),
    ])
    func `yes and no are read in any dress`(entry: Entry, value: Bool) throws {
        #expect(try YesNoQuestion().answer(to: entry) == .boolean(value))
    }

    @Test(arguments: [Entry.text("maybe"), .number(2), .text("yes and no"), .text("n/a")])
    func `anything else is neither yes nor no`(entry: Entry) {
        #expect(throws: EntryProblem.self) { try YesNoQuestion().answer(to: entry) }
    }

    @Test(arguments: ["2026-09-01", "01/09/2026", "1/9/2026"])
    func `a day is read in either order of writing`(text: String) throws {
        #expect(try DateQuestion().answer(to: .text(text)) == .date(CalendarDate(daysSince1970: 20_697)))
    }

    @Test(arguments: [
        "31/02/2026", "09/31/2026", "01/09/26", "2026/09/01", "1 September", "01//09/2026", "+1/9/2026", "/1/9/2026",
        "01.09.2026",
    ])
    func `what is not a real day is told`(text: String) {
        #expect(throws: EntryProblem.self) { try DateQuestion().answer(to: .text(text)) }
        #expect(throws: EntryProblem.self) { try DateQuestion().answer(to: .number(46_266)) }
    }

    @Test(arguments: [
        ("0", AnswerValue.integer(0)), ("720", .integer(720)), ("12.0", .integer(12)),
        ("11.5", .number(Fraction(23, of: 2) ?? 0)),
    ])
    func `a number within its limits is an answer`(text: String, value: AnswerValue) throws {
        var question = NumberQuestion()
        (question.minimum, question.maximum) = (0, 720)
        #expect(try question.answer(to: .text(text)) == value)
    }

    @Test(arguments: [
        ("-1", false, "is below 0"), ("721", false, "is above 720"), ("11.5", true, "is not a whole number"),
        ("two years", false, "is not one number"), ("1/2", false, "is not one number"),
        ("50%", false, "is not one number"),
    ])
    func `a number outside its limits is told`(text: String, whole: Bool, problem: String) {
        var question = NumberQuestion()
        (question.minimum, question.maximum, question.whole, question.unit) = (0, 720, whole, "months")
        let error = #expect(throws: EntryProblem.self) { try question.answer(to: .text(text)) }
        #expect(error?.problem == problem)
        #expect(error?.remedy == "Enter a \(whole ? "whole " : "")number from 0 to 720 (months).")
    }

    @Test func `text is kept without the space around it, up to its length`() throws {
        var question = TextQuestion()
        question.longest = 5
        #expect(try question.answer(to: .text(" two \n")) == .text("two"))
        #expect(try question.answer(to: .text("fives")) == .text("fives"))
        #expect(throws: EntryProblem.self) { try question.answer(to: .text("sixsix")) }
    }

    @Test(arguments: [
        ("Ann@Example.org", ["ann@example.org"]), ("a@x.org; b@y.org", ["a@x.org", "b@y.org"]),
        ("a@x.org, b@y.org", ["a@x.org", "b@y.org"]), ("none", []), ("N/A", []),
    ])
    func `people are e-mails`(text: String, people: [String]) throws {
        #expect(try PeopleQuestion().answer(to: .text(text)) == .people(people.map { PersonID($0) }))
    }

    @Test(arguments: ["Dr Smith", "a@b@c", "@x.org", "a@", "a@x.org and Dr Smith"])
    func `a name is not an e-mail`(text: String) {
        #expect(throws: EntryProblem.self) { try PeopleQuestion().answer(to: .text(text)) }
    }
}
