import DyadCore
import DyadStandard
import Testing

@Suite struct FactorTests {
    private static func profile(_ value: AnswerValue?) -> Profile {
        Profile(person: "person-01", answers: value.map { ["item": $0] } ?? [:])
    }

    private static func fit(_ factor: some MatchingFactor, _ mentee: AnswerValue?, _ mentor: AnswerValue?) -> Fit {
        factor.fit(of: profile(mentee), to: profile(mentor))
    }

    @Test(
        arguments: [
            ("a", "a", Fit.score(.full, because: "both a")), ("a", "b", .score(.none, because: "a, not b")),
            (nil, "b", .notKnown(because: "one of them did not answer")),
            ("a", nil, .notKnown(because: "one of them did not answer")),
        ] as [(String?, String?, Fit)])
    func `the same answer is a full fit`(mentee: String?, mentor: String?, fit: Fit) {
        var factor = SameFactor()
        (factor.menteeItem, factor.mentorItem) = ("item", "item")
        #expect(Self.fit(factor, mentee.map { .choice($0) }, mentor.map { .choice($0) }) == fit)
    }

    @Test(arguments: [
        (["a"], ["b"], 3, Fit.score(.none, because: "nothing in common")),
        (["a", "b"], ["a"], 3, .score(UnitScore(1, of: 3), because: "in common: a")),
        (["a", "b"], ["b", "a"], 3, .score(UnitScore(2, of: 3), because: "in common: a, b")),
        (["a", "b", "c"], ["c", "b", "a"], 3, .score(.full, because: "in common: a, b, c")),
        (["a", "b", "c", "d"], ["d", "c", "b", "a"], 3, .score(.full, because: "in common: a, b, c, d")),
        (["a"], ["a"], 1, .score(.full, because: "in common: a")),
        ([], ["a"], 1, .notKnown(because: "the mentee did not say")),
        (["a"], [], 1, .notKnown(because: "the mentor did not say")),
    ])
    func `common options count up to enough`(mentee: [String], mentor: [String], enough: Int, fit: Fit) {
        var factor = OverlapFactor()
        (factor.menteeItem, factor.mentorItem, factor.enough) = ("item", "item", enough)
        #expect(Self.fit(factor, .choices(mentee), .choices(mentor)) == fit)
        #expect(Self.fit(factor, nil, nil) == .notKnown(because: "the mentee did not say"))
    }

    @Test(
        arguments: [
            ("a", "a", Fit.score(.full, because: "both a")), ("a", "b", .score(.half, because: "a is near b")),
            ("a", "c", .score(.none, because: "a is not near c")), ("x", "x", .score(.full, because: "both x")),
            (nil, "a", .notKnown(because: "one of them did not answer")),
        ] as [(String?, String?, Fit)])
    func `near options are half a fit`(mentee: String?, mentor: String?, fit: Fit) {
        var factor = AdjacencyFactor()
        (factor.menteeItem, factor.mentorItem, factor.groups) = ("item", "item", [["a", "b"], ["c", "d"]])
        #expect(Self.fit(factor, mentee.map { .choice($0) }, mentor.map { .choice($0) }) == fit)
    }

    @Test(
        arguments: [
            ("no", "no", Fit.score(.full, because: "no preference")),
            ("yes", "yes", .score(.full, because: "preferred, and so: yes")),
            ("yes", "no", .score(.none, because: "preferred, and not so: no")),
            ("no", nil, .score(.full, because: "no preference")),
            ("yes", nil, .notKnown(because: "the mentor did not say")),
            (nil, "yes", .notKnown(because: "the mentee did not say")),
        ] as [(String?, String?, Fit)])
    func `no wish fits everybody, and a wish is fulfilled or not`(mentee: String?, mentor: String?, fit: Fit) {
        var factor = PreferenceFactor()
        (factor.menteeItem, factor.mentorItem) = ("item", "item")
        #expect(Self.fit(factor, mentee.map { .choice($0) }, mentor.map { .choice($0) }) == fit)
    }

    @Test(
        arguments: [
            (5, 5, Fit.score(.full, because: "5 and 5")), (5, 6, .score(UnitScore(3, of: 4), because: "5 and 6")),
            (6, 5, .score(UnitScore(3, of: 4), because: "6 and 5")),
            (1, 4, .score(UnitScore(1, of: 4), because: "1 and 4")),
            (1, 5, .score(.none, because: "1 and 5")), (1, 9, .score(.none, because: "1 and 9")),
            (nil, 5, .notKnown(because: "one of them did not answer")),
        ] as [(Int?, Int?, Fit)])
    func `numbers fit by their nearness`(mentee: Int?, mentor: Int?, fit: Fit) {
        var factor = OrdinalDistanceFactor()
        (factor.menteeItem, factor.mentorItem, factor.range) = ("item", "item", 4)
        #expect(Self.fit(factor, mentee.map { .integer($0) }, mentor.map { .integer($0) }) == fit)
    }

    @Test func `who named the other is not paired with them, either way round`() {
        var constraint = NotNamedConstraint()
        (constraint.menteeItem, constraint.mentorItem) = ("item", "item")
        func profile(_ id: PersonID, _ named: [PersonID]) -> Profile {
            Profile(person: id, answers: ["item": .people(named)])
        }
        let (mentee, mentor) = (profile("mentee-01", []), profile("mentor-01", []))
        #expect(constraint.ban(on: mentee, with: mentor) == nil)
        #expect(
            constraint.ban(on: profile("mentee-01", ["mentor-01"]), with: mentor)
                == "the mentee asked not to be paired with this mentor")
        #expect(
            constraint.ban(on: mentee, with: profile("mentor-01", ["mentee-01"]))
                == "the mentor asked not to be paired with this mentee")
        #expect(constraint.ban(on: profile("mentee-01", ["mentor-02"]), with: mentor) == nil)
    }
}
