import DyadCore
import Testing

@Suite struct DomainStateTests {
    private static let open = Verdict.Status.notDecided("Not yet.")

    @Test(
        arguments: [
            ([], DomainState.met), ([.met, .met], .met), ([.met, .notMet], .partial), ([.notMet, .notMet], .none),
            ([.met, open], .notEvaluable), ([open], .notEvaluable), ([.notMet, open], .none),
            ([.met, .notMet, open], .partial),
        ] as [([Verdict.Status], DomainState)])
    func `a domain is met, partly met, not met, or cannot be judged`(verdicts: [Verdict.Status], state: DomainState) {
        #expect(DomainState(verdicts) == state)
    }

    @Test(arguments: [("0.999", "not-met"), ("1", "met"), ("1.001", "met")])
    func `a value that sits on its threshold reaches it`(value: String, status: String) throws {
        #expect(Verdict.Status.reached(try #require(Fraction(value)), atLeast: 1).name == status)
    }
}
