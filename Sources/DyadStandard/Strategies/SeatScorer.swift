import DyadAssignment
import DyadCore

/// A matching problem with even loads, as the optimiser reads it.
///
/// Each place of a mentor is a column of its own, a seat, and a mentor's second seat is worth less than any exchange of scores
/// could gain, a third less again. Of the matchings with the most pairs, the best then fills first seats before second ones
/// wherever it can.
struct SeatScorer: AssignmentScorer {
    private struct Seat {
        let mentor: Int
        let handicap: Int
    }

    private let problem: MatchingProblem
    private let unit: Int
    private let seats: [Seat]

    /// - Parameter unit: the units of the problem's scores in one unit of the optimiser; it divides them all.
    /// - Throws: `Mistakes` where even loads need numbers that a machine word does not hold.
    init(_ problem: MatchingProblem, unit: Int) throws {
        (self.problem, self.unit) = (problem, unit)
        let ranges = [problem.scores.range, problem.values.range]
        let low = ranges.reduce(0) { min($0, $1.lowerBound / unit) }
        let high = ranges.reduce(0) { max($0, $1.upperBound / unit) }
        let pairs = min(problem.places.reduce(0, +), problem.mentees.count) + 1
        let (spread, spreadIsLost) = high.subtractingReportingOverflow(low)
        let (handicap, isLost) = max(spread, spread &+ 1).multipliedReportingOverflow(by: pairs)
        let (_, depthIsLost) = handicap.multipliedReportingOverflow(by: problem.places.max() ?? 1)
        guard !spreadIsLost, !isLost, !depthIsLost else {
            throw Mistakes([
                Diagnostic(
                    "scores-too-large",
                    "The scores are too large to add up exactly over so many people and places.",
                    remedy: "Use the strategy “best-coverage”, or scores or weights with fewer decimals.")
            ])
        }
        seats = problem.mentors.indices.flatMap { mentor in
            (0..<problem.places[mentor]).map { Seat(mentor: mentor, handicap: $0 * handicap) }
        }
    }

    var rowCount: Int { problem.mentees.count }
    var columnCount: Int { seats.count }

    func capacity(ofColumn column: Int) -> Int { 1 }

    /// The mentor of a column.
    func mentor(ofColumn column: Int) -> Int { seats[column].mentor }

    /// The pins as rows and columns: the first of a mentor's seats that is left for each.
    var pins: [Int: Int] {
        var free = Dictionary(seats.indices.map { (seats[$0].mentor, [$0]) }, uniquingKeysWith: +)
        var columns: [Int: Int] = [:]
        for (mentee, mentor) in problem.pins.sorted(by: { $0.key < $1.key }) {
            guard let column = free[mentor]?.first else { continue }
            columns[mentee] = column
            if free[mentor, default: []].count > 1 { free[mentor]?.removeFirst() }
        }
        return columns
    }

    /// Seats are worth less than their scores, so the minimum score is kept to here.
    func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
        for column in 0..<columnCount {
            let seat = seats[column]
            scores[column] =
                problem.value(row, seat.mentor).flatMap {
                    $0 >= problem.minimumScore ?? .min ? $0 / unit - seat.handicap : nil
                } ?? AssignmentProblem.banned
        }
    }
}
