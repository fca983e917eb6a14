import DyadCore
import Testing

@Suite struct OccasionTests {
    @Test(arguments: [
        (Occasion.baseline, "baseline"), (.session(1), "session-1"), (.session(12), "session-12"), (.end, "end"),
        (.anyTime, "any-time"), (.followUp(months: 6), "follow-up-6"),
    ])
    func `an occasion is written and read back`(occasion: Occasion, text: String) {
        #expect(occasion.description == text)
        #expect(Occasion(text) == occasion)
    }

    @Test(arguments: [
        "", "session", "session-", "session-0", "session--1", "session-+2", "session-1.5", "follow-up-0", "End",
    ])
    func `anything else is no occasion`(text: String) {
        #expect(Occasion(text) == nil)
    }
}
