import DyadCore
import Testing

@Suite(.enabled(if: Oracle.isPresent, "The cases are not beside the repository."))
struct ImpactOracleTests {
    @Test(arguments: [
        ("meanOfDomainMeans", "changeMean: mean-of-domain-means"), ("pooledMeanOfAllAnswers", "changeMean: pooled"),
        ("meanOfMenteeComposites", "changeMean: mean-of-mentee-composites"),
        ("completeCases", "missingAnswers: complete-cases"), ("everyDomain", "changeMean: every-domain"),
    ])
    func `every reading of the mean improvement agrees`(reading: String, plan: String) throws {
        let definition = try HUTHProgramme.definition(plan: "minimumPairs: 1, \(plan)")
        let cases = try Oracle.cases("huth_impact", as: ImpactCase.self)
        #expect(cases.count == 8)
        for test in cases {
            let verdict = try test.builder(definition).verdict("T1-I1")
            let isMet = verdict.status.name == "not-decided" ? nil : verdict.status == .met
            #expect(isMet == test.expected.verdict[reading] ?? nil, "\(test.id)")
            if let mean = test.expected.means[reading] {
                #expect(Oracle.agrees(verdict.observed?.value.double, mean), "\(test.id)")
            }
            if reading != "completeCases" {
                #expect(Oracle.agrees(verdict.interval?.lowerBound, test.expected.compositeCI?.first), "\(test.id)")
                #expect(Oracle.agrees(verdict.interval?.upperBound, test.expected.compositeCI?.last), "\(test.id)")
                #expect(verdict.numerator == test.expected.nMenteesWithAnyPair, "\(test.id)")
            }
        }
    }

    @Test func `every domain's figures agree`() throws {
        let definition = try HUTHProgramme.definition(plan: "minimumPairs: 1")
        for test in try Oracle.cases("huth_impact", as: ImpactCase.self) {
            let measures = try test.builder(definition).evaluation.measures.filter(\.isPaired)
            #expect(measures.count == 11)
            for (measure, expected) in zip(measures, test.expected.perDomain) {
                let sum = measure.meanChange.map { $0 * Fraction(measure.n) }
                #expect(measure.n == expected.nPairs, "\(test.id), \(expected.domain)")
                #expect(
                    Oracle.agrees(measure.meanChange?.double, expected.meanChange), "\(test.id), \(expected.domain)")
                #expect(sum == nil || sum?.double == expected.sumChange, "\(test.id), \(expected.domain)")
                #expect((measure.meanChange.map { $0 >= 1 } ?? false) == (expected.atLeast1 ?? false))
            }
        }
    }
}

private struct ImpactCase: Decodable {
    struct Input: Decodable { var pairs: [Ratings] }
    struct Ratings: Decodable { var baseline: [Int?], end: [Int?] }
    struct Domain: Decodable {
        var domain: String, nPairs: Int, meanChange: Double?, sumChange: Double?, atLeast1: Bool?
    }
    struct Expected: Decodable {
        var perDomain: [Domain], verdict: [String: Bool?], compositeCI: [Double]?, nMenteesWithAnyPair: Int
        var meanOfDomainMeans: Double?, pooledMeanOfAllAnswers: Double?, meanOfMenteeComposites: Double?
        var completeCaseMean: Double?

        var means: [String: Double?] {
            [
                "meanOfDomainMeans": meanOfDomainMeans, "pooledMeanOfAllAnswers": pooledMeanOfAllAnswers,
                "meanOfMenteeComposites": meanOfMenteeComposites, "completeCases": completeCaseMean,
            ]
        }
    }

    var id: String, input: Input, expected: Expected

    func builder(_ definition: ProgrammeDefinition) throws -> CohortBuilder {
        var builder = CohortBuilder(definition)
        builder.enrol(input.pairs.count)
        for (number, ratings) in zip(1..., input.pairs) {
            try builder.applyMentee(number, ratings: ratings.baseline)
            try builder.endMentee(number, ratings: ratings.end)
        }
        return builder
    }
}
