import DyadCore
import DyadStandard
import Testing

@Suite struct NumberWordsTests {
    @Test(
        arguments: [
            (nil, nil, "a whole number"), (0, nil, "a whole number of at least 0"),
            (nil, 12, "a whole number of at most 12"),
            (0, 12, "a whole number from 0 to 12"),
        ] as [(Fraction?, Fraction?, String)])
    func `only limits that somebody set are named`(least: Fraction?, most: Fraction?, words: String) {
        var question = NumberQuestion()
        question.whole = true
        if let least { question.minimum = least }
        if let most { question.maximum = most }
        #expect(question.whatToEnter == words)
        #expect(question.shape == .number(from: least, to: most, whole: true))
    }
}
