import DyadCore
import DyadSheets
import DyadStandard
import Foundation

/// The matching of a ready-made matrix in words and as JSON.
struct ScoresTalk {
    private let outcome: ScoresStep.Outcome
    private var matrix: ScoreMatrix { outcome.matrix }
    private var matching: Matching { outcome.matching }
    private var scores: CompiledScores { outcome.problem.scores }

    init(_ outcome: ScoresStep.Outcome) { self.outcome = outcome }

    /// One line a pair, then who is unmatched and why, then what is claimed.
    var text: String {
        let pairs = self.pairs
        var lines = pairs.map { "\($0.mentee) with \($0.mentor): \(matrix.text($0.score))" }
        let unmatched = self.unmatched
        if !pairs.isEmpty, !unmatched.isEmpty { lines.append("") }
        lines += unmatched.map { "unmatched  \($0.id): \($0.reason)" }
        lines.append("")
        let proof = matching.isProvedBest ? ", proved by an independent check." : "."
        lines.append(
            "\(pairs.count) \(pairs.count == 1 ? "pair" : "pairs"), total \(matrix.text(matching.total)): \(matching.claim)\(proof)"
        )
        return (lines + matching.remarks).joined(separator: "\n")
    }

    /// What a check of this matching looked at, and what it did not.
    func words(_ check: MatchingCheck) -> String {
        "Checked again: every pair is allowed, no mentor has more mentees than places, the total adds up"
            + (check.hasPrices
                ? ", and the certificate proves by its prices that nothing is better."
                : ". The claim was not checked again: “\(outcome.strategy)” gives no prices to check it by.")
    }

    /// `dyad.match-scores/1`; `check` is the one that was asked for.
    func document(_ check: MatchingCheck? = nil) -> JSONValue {
        let pairs = self.pairs
        return .object([
            "schema": "dyad.match-scores/1", "strategy": .string(outcome.strategy), "claim": .string(matching.claim),
            "proved": .bool(matching.isProvedBest), "verified": check.map { .bool($0.faults.isEmpty) } ?? .null,
            "checked": check.map { .texts(["pairs", "places", "total"] + ($0.hasPrices ? ["claim"] : [])) } ?? .null,
            "sheet": .text(matrix.sheet),
            "total": number(matching.total), "pairCount": .integer(pairs.count),
            "emptyCells": .integer(matrix.emptyCells), "remarks": .texts(matching.remarks),
            "pairs": .array(
                pairs.map {
                    .object(["mentee": .string($0.mentee), "mentor": .string($0.mentor), "score": number($0.score)])
                }),
            "unmatched": .array(unmatched.map { .object(["id": .string($0.id), "reason": .string($0.reason)]) }),
            "prices": prices,
        ])
    }

    // MARK: Parts

    private var pairs: [(mentee: String, mentor: String, score: Int)] {
        matching.mentors.enumerated().compactMap { mentee, mentor in
            mentor.map { (matrix.mentees[mentee], matrix.mentors[$0], scores.score(mentee, $0) ?? 0) }
        }.sorted { ScoresTalk.comesFirst($0.mentee, $1.mentee) }
    }

    private var unmatched: [(id: String, reason: String)] {
        let load = Dictionary(grouping: matching.mentors.compactMap { $0 }) { $0 }.mapValues(\.count)
        let unmatched = matching.mentors.indices.filter { matching.mentors[$0] == nil }
        return unmatched.map { (matrix.mentees[$0], reason(for: $0, load)) }
            .sorted { ScoresTalk.comesFirst($0.id, $1.id) }
    }

    private func reason(for mentee: Int, _ load: [Int: Int]) -> String {
        let possible = matrix.mentors.indices.filter { scores.score(mentee, $0) != nil }
        if possible.isEmpty { return "no mentor is allowed." }
        if possible.contains(where: { load[$0, default: 0] < matrix.places[$0] }) {
            return "every place that is left scores below 0, and is worse than none."
        }
        let places = possible.reduce(0) { $0 + matrix.places[$1] }
        let who = possible.count == 1 ? "the one mentor" : "the \(possible.count) mentors"
        guard places > 0 else { return "\(who) who could be paired \(possible.count == 1 ? "has" : "have") no place." }
        return
            "\(places == 1 ? "the only place is" : "all \(places) places are") taken with \(who) who could be paired."
    }

    /// Exact decimals in units of score; null where the strategy has none.
    private var prices: JSONValue {
        guard let prices = matching.prices?.inScores else { return .null }
        func list(_ ids: [String], _ values: [Int]) -> JSONValue {
            .array(
                zip(ids, values).sorted { ScoresTalk.comesFirst($0.0, $1.0) }
                    .map { .object(["id": .string($0), "price": number($1)]) })
        }
        return .object([
            "mentees": list(matrix.mentees, prices.mentees), "mentors": list(matrix.mentors, prices.mentors),
            "pair": number(prices.pair),
        ])
    }

    private func number(_ units: Int) -> JSONValue { ScoresTalk.number(units, in: matrix) }

    /// So many units of a matrix as an exact number.
    static func number(_ units: Int, in matrix: ScoreMatrix) -> JSONValue {
        let text = matrix.text(units)
        return Int(text).map { .integer($0) } ?? .decimal(text)
    }

    /// People read `mentee 2` before `mentee 10`.
    private static func comesFirst(_ a: String, _ b: String) -> Bool {
        switch a.compare(b, options: [.numeric, .caseInsensitive]) {
        case .orderedAscending: true
        case .orderedDescending: false
        case .orderedSame: a < b
        }
    }
}
