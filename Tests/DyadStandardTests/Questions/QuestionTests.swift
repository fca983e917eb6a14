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

    private static let numbers: [(entry: Entry, percent: Fraction?, plain: Fraction?)] = [
        (.number(72), 72, 72), (.number(Fraction("0.72") ?? 0), Fraction("0.72"), Fraction("0.72")),
        (.percentage(72), 72, Fraction("0.72")), (.text("72%"), 72, nil), (.text("72 %"), 72, nil),
        (.text("71.6%"), Fraction("71.6"), nil), (.text("72"), 72, 72), (.text("£22"), 22, 22),
        (.text("72%%"), nil, nil),
        (.text("£72%"), nil, nil), (.text("7/10"), nil, nil), (.text("£ 1.50"), Fraction("1.5"), Fraction("1.5")),
        (.text("22,00"), 22, 22), (.text("£22,00"), nil, nil),
        (.text("1,5"), Fraction("1.5"), Fraction("1.5")), (.text("2,2000"), nil, nil), (.text("0,500"), nil, nil),
        (.text("22€"), nil, nil),
        (.text("1.5,000"), nil, nil), (.text(",500"), nil, nil),
    ]

    @Test(arguments: numbers)
    func `percent, pound sign and commas are read where they can mean but one number`(
        entry: Entry, percent: Fraction?, plain: Fraction?
    ) {
        var question = NumberQuestion()
        #expect((try? question.answer(to: entry))?.fraction == plain)
        question.percentages = true
        #expect((try? question.answer(to: entry))?.fraction == percent)
        question.percentages = false
        question.unit = "percent"
        #expect((try? question.answer(to: entry))?.fraction == percent)
    }

    @Test(arguments: [
        ("£22,000", 22000), ("22,000", 22000), ("£1,234,567", 1_234_567), ("-1,000", -1000), ("999", 999),
    ])
    func `groups of three digits are one number`(text: String, number: Int) throws {
        #expect(try NumberQuestion().answer(to: .text(text)) == .integer(number))
    }

    @Test(arguments: [
        (Entry.text("100%"), nil), (.text("100.1%"), "is above 100"), (.text("120%"), "is above 100"),
        (.percentage(120), "is above 100"), (.text("22,000,0"), "is not one number"),
    ])
    func `the limits hold for percentages`(entry: Entry, problem: String?) {
        var question = NumberQuestion()
        (question.unit, question.minimum, question.maximum) = ("percent", 0, 100)
        do throws(EntryProblem) {
            _ = try question.answer(to: entry)
            #expect(problem == nil)
        } catch {
            #expect(error.problem == problem)
            #expect(error.remedy.contains("without sign and commas") == (problem == "is not one number"))
        }
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
