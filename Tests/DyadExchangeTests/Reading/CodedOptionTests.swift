import DyadCore
import DyadExchange
import DyadStandard
import Testing

/// Options are found again by the codes of their file, and by no other option's.
@Suite struct CodedOptionTests {
    private static let headings =
        "Variable / Field Name,Form Name,Field Type,Field Label,\"Choices, Calculations, OR Slider Labels\""

    private func read(_ choices: String, as kind: String = "radio") throws -> FormReading {
        try Reading.of("\(Self.headings)\nrecord_id,visit,text,Record\na,visit,\(kind),Ask?,\"\(choices)\"\n")
    }

    private func shape(_ choices: String) throws -> QuestionShape? {
        try read(choices).forms.first?.questions.first?.shape
    }

    @Test(arguments: [
        ("-2", "Much worse"), ("-1", "Worse"), ("0", "Same"), ("1", "Better"), ("2", "Much better"),
        ("\u{2212}2", "Much worse"), (" -2 ", "Much worse"), ("Much better", "Much better"),
    ])
    func `a code below zero is never taken for the one above`(answer: String, words: String) throws {
        let shape = try shape("-2, Much worse | -1, Worse | 0, Same | 1, Better | 2, Much better")
        var (one, several) = (ChoiceQuestion(), ChoicesQuestion())
        one.options = shape?.options ?? []
        several.options = one.options
        #expect(one.words(for: try one.answer(to: .text(answer))) == words)
        #expect(several.words(for: try several.answer(to: .text(answer))) == words)
    }

    @Test func `the definition keeps such a code as another name`() throws {
        let reading = try read("-2, Much worse | -9, 9 times | 2, Much better | 99, Not known")
        #expect(
            Reading.items(reading).first?.hasSuffix(
                #"options: [{ id: much-worse, label: "Much worse", aliases: ["-2"] }, { id: option-minus-9, label: "9 times", aliases: ["-9"] }, { id: "2", label: "Much better" }, { id: "99", label: "Not known" }] }"#
            ) ?? false, "\(reading.yaml)")
    }

    @Test(arguments: [
        ("1, 0 | 2, 1 | 3, 2 | 4, more", "2", "1"), ("0, 1 | 1, 0 | 7, none", "1", "0"),
        ("1, A | 2, B | -3, 1", "1", "A"),
        ("a_b, A | c, B | d-e, C", "a_b", "A"), ("é, E | f, F | ü, U", "ü", "U"),
    ])
    func `a code goes before the words of another option`(choices: String, code: String, words: String) throws {
        var question = ChoiceQuestion()
        question.options = try shape(choices)?.options ?? []
        #expect(question.words(for: try question.answer(to: .text(code))) == words)
    }

    @Test(arguments: [("a, One | A, Two", "a"), ("1.5, One | 1-5, Two", "1.5"), ("1, One | 1, Two", "1")])
    func `codes that Dyad cannot tell apart find no option, and are listed`(choices: String, code: String) throws {
        let reading = try read(choices)
        var question = ChoiceQuestion()
        question.options = reading.forms.first?.questions.first?.shape.options ?? []
        #expect(question.options.map(\.id) == ["one", "two"])
        #expect(throws: EntryProblem.self) { try question.answer(to: .text(code)) }
        #expect(reading.omissions.contains { $0.words.contains("apart, so give these answers in words") })
    }

    @Test(arguments: [
        ("1, 1 never | 2, 2 | 3, 3 always", 1...3, "never", "always"),
        ("1, 1 - never | 2, 2 | 3, 3 – always", 1...3, "never", "always"),
        ("1, 1 = never | 2, 2 | 3, 3: always", 1...3, "never", "always"),
        ("1, Never | 2, 2 | 3, Always", 1...3, "Never", "Always"), ("1, 1 (never) | 2, 2 | 3, 3", 1...3, "never", ""),
        ("-1, -1 (9 < 10) | 0, 0 | 1, 1", -1...1, "9 < 10", ""),
        ("-2, Less | -1, -1 | 0, Same", -2...0, "Less", "Same"),
    ])
    func `whole codes in a row with words at the ends are a scale`(
        choices: String, range: ClosedRange<Int>, low: String, high: String
    ) throws {
        #expect(try shape(choices) == .scale(range, low: low, high: high))
    }

    @Test(arguments: [
        "1, Never | 2, Sometimes | 3, Always", "1, 1 | 2, 2", "1, 1 | 2, 2 | 4, 4", "1, 3 | 2, 2 | 3, 1",
        "0, 0 | 1, 1 | 9223372036854775807, 3", "1, 1times | 2, 2 | 3, 3",
    ])
    func `anything else is options`(choices: String) throws {
        #expect(try shape(choices)?.options.isEmpty == false)
    }

    @Test(arguments: [
        ("1, Yes | 0, No", true), ("y, Yes | n, No", true), ("1, Yes | 2, No", false), ("1, No | 2, Yes", false),
    ])
    func `Yes and No are a yes-no question where their codes say the same`(choices: String, isYesNo: Bool) throws {
        #expect(try (shape(choices) == .yesNo) == isYesNo)
    }

    @Test(arguments: ["redcap", "odm", "limesurvey", "fhir-json", "xlsform"])
    func `a scale below zero and options of such ids are read back from what is exported`(format: String) throws {
        let export = try #require(KnownFormExports.export(format))
        let form = try ShippedForms.asking(
            """
            - { id: change, label: Change, prompt: "Changed?", question: { use: scale, minimum: -3, maximum: 3, low: "a / b", high: "c, d" } }
            - { id: score, label: Score, prompt: "Score?", question: { use: choices, options: [-2, -1, 1, 2] } }
            """)
        let questions = try FormReading(of: try export.bytes(of: form), file: "form").forms.first?.questions ?? []
        guard questions.count == 3, case .scale(-3...3, _, _) = questions[1].shape else {
            Issue.record("\(questions)")
            return
        }
        var score = ChoicesQuestion()
        score.options = questions[2].shape.options
        for rating in ["-2", "-1", "1", "2"] {
            #expect(score.words(for: try score.answer(to: .text(rating))) == rating)
        }
    }
}
