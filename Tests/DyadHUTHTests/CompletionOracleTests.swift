import DyadCore
import Testing

@Suite(.enabled(if: Oracle.isPresent, "The cases are not beside the repository."))
struct CompletionOracleTests {
    @Test func `the proportions agree, with their intervals`() throws {
        let definition = try HUTHProgramme.definition()
        let cases = try Oracle.cases("huth_completion", as: CompletionCase.self)
        #expect(cases.count == 8)
        for test in cases {
            let builder = try test.builder(definition)
            for (id, expected) in [("T1-C1", test.expected.atLeast2), ("T1-C2", test.expected.all3)] {
                let verdict = try builder.verdict(id)
                #expect(verdict.isMet == expected.proportional, "\(test.id), \(id)")
                #expect(verdict.numerator == expected.ci.x, "\(test.id), \(id)")
                #expect(verdict.denominator == expected.ci.n, "\(test.id), \(id)")
                #expect(Oracle.agrees(verdict.observed?.value.double, expected.ci.proportion), "\(test.id), \(id)")
                #expect(Oracle.agrees(verdict.interval?.lowerBound, expected.ci.ciLower), "\(test.id), \(id)")
                #expect(Oracle.agrees(verdict.interval?.upperBound, expected.ci.ciUpper), "\(test.id), \(id)")
            }
        }
    }

    @Test func `the absolute numbers agree`() throws {
        let definition = try HUTHProgramme.definition(plan: "shareReading: absolute")
        for test in try Oracle.cases("huth_completion", as: CompletionCase.self) {
            let builder = try test.builder(definition)
            #expect(try builder.verdict("T1-C1").isMet == test.expected.atLeast2.absolute, "\(test.id)")
            #expect(try builder.verdict("T1-C2").isMet == test.expected.all3.absolute, "\(test.id)")
        }
    }

    @Test func `the shares of all enrolled agree`() throws {
        let definition = try HUTHProgramme.definition(plan: "withdrawnBeyond: counted")
        for test in try Oracle.cases("huth_completion", as: CompletionCase.self) {
            let builder = try test.builder(definition)
            let (two, three) = (try builder.verdict("T1-C1"), try builder.verdict("T1-C2"))
            #expect(two.isMet == test.expected.atLeast2.proportionalAllEnrolled, "\(test.id)")
            #expect(
                [two.numerator, three.numerator] == [
                    test.expected.nAtLeast2AllEnrolled, test.expected.nAll3AllEnrolled,
                ])
            #expect(two.denominator == test.expected.nEnrolled, "\(test.id)")
        }
    }

    @Test func `the returns of both forms agree`() throws {
        let definition = try HUTHProgramme.definition()
        for test in try Oracle.cases("huth_completion", as: CompletionCase.self) {
            let verdict = try test.builder(definition).verdict("T1-C3")
            let expected = [test.expected.menteeForms, test.expected.mentorForms]
            for (part, form) in zip(verdict.parts, expected) {
                #expect(part.numerator == form.returned, "\(test.id)")
                #expect(part.denominator == form.eligible, "\(test.id)")
                #expect(part.observed.map { $0.value * 10 >= 7 } == form.atLeast70Percent, "\(test.id)")
            }
            let both = expected.map(\.atLeast70Percent)
            #expect(verdict.isMet == (both.contains(nil) ? nil : both == [true, true]), "\(test.id)")
        }
    }
}

extension Verdict {
    /// Whether it is met; `nil` where it is not decided.
    fileprivate var isMet: Bool? { status.name == "not-decided" ? nil : status == .met }
}

private struct CompletionCase: Decodable {
    struct Meetings: Decodable { var meetings: Int, withdrawn: String? }
    struct Returns: Decodable { var returned: Int }
    struct Input: Decodable { var pairs: [Meetings], forms: [String: Returns] }
    struct Interval: Decodable { var x: Int, n: Int, proportion: Double?, ciLower: Double?, ciUpper: Double? }
    struct Rule: Decodable {
        var absolute: Bool?, proportional: Bool?, proportionalAllEnrolled: Bool?, ci: Interval
    }
    struct Forms: Decodable { var returned: Int, eligible: Int, atLeast70Percent: Bool? }
    struct Expected: Decodable {
        var nEnrolled: Int, nAtLeast2AllEnrolled: Int, nAll3AllEnrolled: Int
        var atLeast2: Rule, all3: Rule, menteeForms: Forms, mentorForms: Forms
    }

    var id: String, input: Input, expected: Expected

    /// The pairs of the case; forms come from the pairs that stayed, first come first.
    func builder(_ definition: ProgrammeDefinition) throws -> CohortBuilder {
        var builder = CohortBuilder(definition)
        builder.enrol(input.pairs.count)
        var stayed: [Int] = []
        for (number, pair) in zip(1..., input.pairs) {
            builder.meet(number, times: pair.meetings)
            if let reason = pair.withdrawn {
                builder.withdraw(number, reason == "other" ? .other : .beyondTheProgramme, as: .imgTutor)
            }
            if pair.withdrawn != "beyondProgramme" { stayed.append(number) }
        }
        for number in stayed.prefix(input.forms["mentee"]?.returned ?? 0) { try builder.endMentee(number) }
        for number in stayed.prefix(input.forms["mentor"]?.returned ?? 0) { try builder.endMentor(ofPair: number) }
        return builder
    }
}
