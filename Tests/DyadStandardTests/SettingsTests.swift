import DyadCore
import Testing

@Suite struct SettingsTests {
    @Test(arguments: [
        (
            "measures: [{ id: calm, question: { maximum: ten } }]",
            "2:45: “maximum” of “scale” cannot be read: “ten”. Write a whole number."
        ),
        (
            "measures: [{ id: calm, question: { maxmum: 9 } }]",
            "2:36: “scale” has no setting called “maxmum”. Did you mean “maximum”?"
        ),
        (
            "measures: [{ id: calm, question: { maximum: 1 } }]",
            "2:45: The highest rating 1 is not above the lowest, 1. Make it higher."
        ),
        (
            "measures: [{ id: calm, question: { followsFeedbackScale: perhaps } }]",
            "2:58: “followsFeedbackScale” of “scale” cannot be read: “perhaps”. Write true or false."
        ),
        (
            "measures: [{ id: calm, question: { use: choice } }]",
            "2:34: The question has no options. Write “options:” or “list:”."
        ),
        (
            "measures: [{ id: calm, question: { use: choice, options: [A, a] } }]",
            "2:58: The option “a” stands twice. Keep one of the two."
        ),
        (
            "matching: { factors: [{ id: f, weight: 1, use: overlap, menteeItem: free, mentorItem: email, enough: 0 }] }",
            "2:102: “enough” is 0. Use a whole number of at least 1."
        ),
        (
            "matching: { factors: [{ id: f, weight: 1, use: adjacency, menteeItem: free, mentorItem: email, near: 1.5 }] }",
            "2:102: “near” is 1.5. Use a number from 0 to 1."
        ),
        (
            "matching: { factors: [{ id: f, weight: 1, use: ordinal-distance, menteeItem: free, mentorItem: email, range: 0 }] }",
            "2:110: “range” is 0. Use a number above 0."
        ),
        (
            "domains: [{ id: effect, rules: [{ id: R1, use: sessions-completed, atLeast: most }] }]",
            "2:77: “atLeast” of “sessions-completed” cannot be read: “most”. Write a share such as 7 of 10 or 70%."
        ),
        (
            "domains: [{ id: effect, rules: [{ id: R1, use: sessions-completed, sessions: 0 }] }]",
            "2:78: “sessions” is 0. Use a whole number of at least 1."
        ),
        (
            "domains: [{ id: effect, rules: [{ id: R1, use: mean-change, atLeast: one }] }]",
            "2:70: “atLeast” of “mean-change” cannot be read: “one”. Write a number such as 7, 0.7, 7/10 or 70%."
        ),
    ])
    func `a wrong setting is told at its own place`(line: String, message: String) {
        let result = StandardProgramme.read(line + "\n")
        #expect(result.definition == nil)
        #expect(result.diagnostics.map(\.description).contains("site.yaml:" + message), "\(result.diagnostics)")
    }

    @Test func `two wrong settings of one plug-in are both told`() {
        let result = StandardProgramme.read(
            "measures: [{ id: calm, question: { maximum: ten, minimum: one, low: poor } }]\n")
        #expect(result.diagnostics.map(\.code) == ["wrong-setting", "wrong-setting"])
    }
}
