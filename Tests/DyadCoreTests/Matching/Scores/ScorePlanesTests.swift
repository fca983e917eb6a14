import Testing

@testable internal import DyadCore

@Suite struct ScorePlanesTests {
    private static let sizes = [1, 7, 63, 64, 65, 511, 512, 513]

    /// Floors of mentors, by what they are like; the unit is that of the scores.
    enum Floors: String, CaseIterable {
        case alike, spread, someClosed, mostClosed, allClosed, far, huge

        func drawn(_ count: Int, _ generator: inout SeededGenerator, unit: Int) -> [Int] {
            (0..<count).map { mentor in
                let near = Int.random(in: -40...40, using: &generator) * unit / 10
                return switch self {
                case .alike: 0
                case .spread: near
                case .someClosed: mentor % 3 == 1 ? .max : near
                case .mostClosed: mentor % 5 == 2 ? near : .max
                case .allClosed: .max
                case .far: near + [0, 0, 0, 1, -1][mentor % 5] * 1000 * unit
                case .huge: [near, .max - 1, .min, 1 << 61, -(1 << 61)][mentor % 5]
                }
            }
        }
    }

    @Test(arguments: sizes, [MatchingPlan.MissingAnswer.neutral, .zero, .ban])
    func `planes give every pair the score that the tables give it`(mentors: Int, missing: MatchingPlan.MissingAnswer)
        throws
    {
        let drawn = DrawnScores(mentees: 24, mentors: mentors, missing: missing, seed: mentors)
        for scores in [drawn.scores, drawn.scores.divided(by: drawn.scores.commonDivisor)] {
            for mostBytes in [0, 1 << 25] {
                let planes = try #require(ScorePlanes(scores, mostBytes: mostBytes))
                for mentee in 0..<24 {
                    var row = [Int](repeating: 7, count: mentors)
                    var span = row.mutableSpan
                    planes.writeScores(of: mentee, into: &span)
                    #expect(row == (0..<mentors).map { scores.score(mentee, $0) ?? CompiledScores.forbidden })
                }
            }
        }
    }

    @Test(arguments: sizes, Floors.allCases)
    func `a search finds the pairs of a margin and no others`(mentors: Int, floors: Floors) {
        var generator = SeededGenerator(seed: mentors)
        let drawn = DrawnScores(mentees: 6, mentors: mentors, missing: .ban, seed: mentors + 1)
        let drawnFloors = floors.drawn(mentors, &generator, unit: CompiledScores.unitsInOneWeight)
        let search = ScoreRows(drawn.scores).search(above: drawnFloors)
        var found: [(column: Int, score: Int)] = []
        for mentee in 0..<6 {
            let row = drawn.row(mentee)
            let mentor = Int.random(in: 0..<mentors, using: &generator)
            // Just what one mentor has, so that margins fall below, at and above it.
            let (exact, isLost) = row[mentor].subtractingReportingOverflow(drawnFloors[mentor])
            let middle = isLost ? 0 : exact
            for margin in [.min, .max, -5, 0, middle &- 1, middle, middle &+ 1] {
                search.find(mentee, margin: margin, into: &found)
                let expected = row.indices.filter { Self.reaches(row[$0], drawnFloors[$0], margin) }
                #expect(found.map(\.column) == expected, "margin \(margin)")
                #expect(found.map(\.score) == expected.map { row[$0] })
            }
        }
    }

    private static func reaches(_ score: Int, _ floor: Int, _ margin: Int) -> Bool {
        score != CompiledScores.forbidden && floor != .max && Int128(score) - Int128(floor) >= Int128(margin)
    }

    @Test(arguments: sizes, Floors.allCases)
    func `a margin for so many is reached by as many, and by more only if they are equal`(mentors: Int, floors: Floors)
    {
        var generator = SeededGenerator(seed: mentors)
        let drawn = DrawnScores(mentees: 6, mentors: mentors, missing: .zero, seed: mentors + 2)
        let drawnFloors = floors.drawn(mentors, &generator, unit: CompiledScores.unitsInOneWeight)
        let search = ScoreRows(drawn.scores).search(above: drawnFloors)
        for mentee in 0..<6 {
            let row = drawn.row(mentee)
            func count(_ margin: Int) -> Int {
                row.indices.count { Self.reaches(row[$0], drawnFloors[$0], margin) }
            }
            for wanted in [1, 3, 32, mentors, mentors + 1] {
                let margin = search.margin(mentee, forAtLeast: wanted)
                // Very far floors may leave it unknown, and mentors of very low ones come on top.
                if floors == .far || floors == .huge {
                    #expect(margin == .min || count(margin) >= wanted)
                } else if margin == .min {
                    #expect(count(.min) < wanted)
                } else {
                    #expect(count(margin) >= wanted)
                    #expect(count(margin + 1) < wanted)
                }
            }
        }
    }

    @Test(arguments: [(1 << 40, true), (1 << 40 + 1, false)])
    func `scores too large for planes are looked up one by one`(most: Int, hasPlanes: Bool) {
        let matrix: [[Int?]] = [[most, nil, -3], [0, 5, -most]]
        let rows = ScoreRows(CompiledScores(matrix: matrix, mentorCount: 3))
        #expect((rows.planes != nil) == hasPlanes)
        let search = rows.search(above: [1, 0, .min])
        var found: [(column: Int, score: Int)] = []
        for (mentee, expected) in matrix.enumerated() {
            var row = [Int](repeating: 7, count: 3)
            var span = row.mutableSpan
            rows.writeScores(of: mentee, into: &span)
            #expect(row == expected.map { $0 ?? CompiledScores.forbidden })
            search.find(mentee, margin: 2, into: &found)
            #expect(found.map(\.column) == (mentee == 0 ? [0, 2] : [1, 2]))
        }
    }
}
