import DyadCore
import Testing

@Suite struct DecisionOracleTests {
    @Test func `two combinations have no row and twenty have several`() throws {
        let definition = try HUTHProgramme.definition()
        let coverage = DecisionCoverage(of: definition.decision, domains: definition.domains, under: definition.plan)
        #expect(coverage.combinations.count == 45)
        #expect(coverage.overlaps.count == 20)
        #expect(
            coverage.gaps.map(\.words) == Array(repeating: "completion met, impact not met, feasibility met", count: 2))
    }

    @Test(.enabled(if: Oracle.isPresent, "The cases are not beside the repository."))
    func `every combination has the rows that the paper's words give it`() throws {
        let definition = try HUTHProgramme.definition()
        let coverage = DecisionCoverage(of: definition.decision, domains: definition.domains, under: definition.plan)
        let cases = try Oracle.cases("huth_decision_matrix", as: DecisionCase.self)
        #expect(cases.count == 45)
        for test in cases {
            let states = try test.input.states
            let unmet = states.mapValues { $0 == .met ? 0 : $0 == .partial ? 1 : 4 }
            let rows = definition.decision.rows(
                for: .init(states: states, unmet: unmet, isPromising: test.input.impactPromising),
                under: definition.plan)
            let expected = test.expected.rowsMatchedLiterally.map { "T2-\($0)" }
            #expect(rows.map(\.id) == expected, "\(test.id)")
            let combination = coverage.combinations.first { combination in
                combination.isPromising == test.input.impactPromising
                    && combination.states.allSatisfy { states[$0.domain] == $0.state }
            }
            #expect(combination?.rows == expected, "\(test.id)")
        }
    }
}

private struct DecisionCase: Decodable {
    struct Input: Decodable {
        var completion: String, impact: String, feasibility: String, impactPromising: Bool

        var states: [String: DomainState] {
            get throws {
                [
                    "completion": try #require(DomainState(rawValue: completion)),
                    "impact": try #require(DomainState(rawValue: impact)),
                    "feasibility": try #require(DomainState(rawValue: feasibility)),
                ]
            }
        }
    }
    struct Expected: Decodable { var rowsMatchedLiterally: [Int] }

    var id: String, input: Input, expected: Expected
}
