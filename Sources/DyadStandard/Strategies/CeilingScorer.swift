import DyadAssignment
import DyadCore

/// A matching problem as the optimiser reads it.
///
/// The ceiling on the number of pairs is kept by blockers: rows beyond the mentees, as many as there are places above the
/// ceiling, that fit every mentor better than any mentee can. Each takes a place, and just the ceiling is left.
///
/// Even loads are kept by seats: each place of a mentor is a column of its own, and a mentor's second place is worth less
/// than any exchange of scores could gain, a third less again. Of the matchings with the most pairs, the best then fills
/// first places before second ones wherever it can.
struct CeilingScorer: AssignmentScorer {
    /// One column: places of a mentor that are worth the same.
    private struct Seat {
        let mentor: Int
        let places: Int
        let handicap: Int
    }

    private let problem: MatchingProblem
    private let scores: CompiledScores
    private let rows: ScoreRows
    private let seats: [Seat]
    /// How many rows stand for places above the ceiling.
    let blockerCount: Int
    private let blockerScore: Int
    /// The units in one unit of the optimiser.
    let unit: Int
    /// The lowest score allowed, in units of the optimiser. With even loads seats are worth less than their scores, so the
    /// scorer keeps to it by itself.
    let minimumScore: Int?
    private let isBalanced: Bool

    /// - Throws: `Mistakes` where even loads need numbers that a machine word does not hold.
    init(_ problem: MatchingProblem, isBalanced: Bool) throws {
        self.problem = problem
        let unit = problem.values.commonDivisor(with: problem.scores.commonDivisor)
        self.unit = unit
        scores = problem.scores.divided(by: unit)
        rows = ScoreRows(scores, values: problem.values.divided(by: unit))
        minimumScore = problem.minimumScore.map { $0 / unit + ($0 > 0 && $0 % unit > 0 ? 1 : 0) }
        self.isBalanced = isBalanced
        let places = problem.places.reduce(0, +)
        let most = max(problem.mostPairs ?? places, problem.pins.count)
        blockerCount = max(0, min(places, problem.mentees.count) > most ? places - most : 0)
        let ranges = [scores.range, problem.values.range.lowerBound / unit...problem.values.range.upperBound / unit]
        let low = ranges.reduce(0) { min($0, $1.lowerBound) }
        let high = ranges.reduce(0) { max($0, $1.upperBound) }
        let pairs = min(places, problem.mentees.count) + 1
        let (spread, spreadIsLost) = high.subtractingReportingOverflow(low)
        let (handicap, isLost) = max(spread, spread &+ 1).multipliedReportingOverflow(by: pairs)
        let deepest = isBalanced ? (problem.places.max() ?? 1) - 1 : 0
        let (depth, depthIsLost) = handicap.multipliedReportingOverflow(by: deepest)
        let (highest, highestIsLost) = max(high, high &+ 1).addingReportingOverflow(depth)
        let (blocker, blockerIsLost) = highest.multipliedReportingOverflow(by: pairs)
        guard !spreadIsLost, !isLost, !depthIsLost, !highestIsLost, !blockerIsLost || blockerCount == 0 else {
            throw Mistakes([
                Diagnostic(
                    "scores-too-large",
                    "The scores are too large to add up exactly over so many people and places.",
                    remedy:
                        "Use \(isBalanced ? "the strategy “best-coverage”, or " : "")scores or weights with fewer decimals."
                )
            ])
        }
        blockerScore = blocker
        seats = problem.mentors.indices.flatMap { mentor in
            isBalanced
                ? (0..<problem.places[mentor]).map { Seat(mentor: mentor, places: 1, handicap: $0 * handicap) }
                : [Seat(mentor: mentor, places: problem.places[mentor], handicap: 0)]
        }
    }

    var rowCount: Int { problem.mentees.count + blockerCount }
    var columnCount: Int { seats.count }

    func capacity(ofColumn column: Int) -> Int { seats[column].places }

    /// The mentor of a column.
    func mentor(ofColumn column: Int) -> Int { seats[column].mentor }

    /// The pins as rows and columns: the first of a mentor's seats that is left for each.
    var pins: [Int: Int] {
        var free = Dictionary(seats.indices.map { (seats[$0].mentor, [$0]) }, uniquingKeysWith: +)
        var columns: [Int: Int] = [:]
        for (mentee, mentor) in problem.pins.sorted(by: { $0.key < $1.key }) {
            guard let column = free[mentor]?.first else { continue }
            columns[mentee] = column
            if seats[column].places == 1, free[mentor, default: []].count > 1 { free[mentor]?.removeFirst() }
        }
        return columns
    }

    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
        guard row < problem.mentees.count else {
            for column in 0..<columnCount { scores[column] = blockerScore }
            return
        }
        let lowest = isBalanced ? minimumScore ?? .min : .min
        // Forbidden and banned are the same number.
        guard isBalanced else { return rows.writeScores(of: row, into: &scores) }
        for column in 0..<columnCount {
            let seat = seats[column]
            scores[column] =
                problem.value(row, seat.mentor).flatMap { $0 / unit >= lowest ? $0 / unit - seat.handicap : nil }
                ?? AssignmentProblem.banned
        }
    }

    func search(above floors: [Int]) -> any CellSearch {
        guard !isBalanced else { return RowSearch(self, floors: floors) }
        let cells = ScoreCells(search: rows.search(above: floors))
        guard blockerCount > 0 else { return cells }
        return BlockerSearch(cells, menteeCount: problem.mentees.count, score: blockerScore, floors: floors)
    }

    var scoreBounds: ClosedRange<Int>? {
        guard !isBalanced else { return nil }
        return rows.range.lowerBound...max(rows.range.upperBound, blockerCount > 0 ? blockerScore : 0)
    }
}
