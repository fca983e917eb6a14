import DyadCore
import DyadSheets
import DyadStandard

/// Strategies side by side, as a table and as JSON.
struct CompareTalk {
    private let comparison: StrategyComparison
    /// A score of so many units as a number of the document.
    private let number: (Int) -> JSONValue
    /// The same in words.
    private let words: (Int) -> String

    /// For the people of a programme: scores in weight units.
    init(_ comparison: StrategyComparison) {
        self.comparison = comparison
        number = { .number(CompiledScores.weightUnits($0)) }
        words = { Rounding.text(CompiledScores.weightUnits($0)) }
    }

    /// For a ready-made matrix: scores in its own units.
    init(_ comparison: StrategyComparison, of matrix: ScoreMatrix) {
        self.comparison = comparison
        number = { ScoresTalk.number($0, in: matrix) }
        words = { matrix.text($0) }
    }

    var text: String {
        var table = TextTable(
            "strategy", "pairs", "total", "worst", "lower quartile", "median", "upper quartile", "blocking pairs",
            "better",
            "worse")
        for line in comparison.lines {
            let figures = line.figures
            let isFirst = line.strategy == comparison.lines.first?.strategy
            table.add(
                line.strategy, "\(figures.pairCount)", words(figures.total), figures.worst.map(words) ?? "-",
                figures.quartile(1).map(words) ?? "-", figures.quartile(2).map(words) ?? "-",
                figures.quartile(3).map(words) ?? "-", "\(figures.blockingPairs)", isFirst ? "-" : "\(line.better)",
                isFirst ? "-" : "\(line.worse)")
        }
        let first = comparison.lines.first?.strategy ?? ""
        return """
            \(table.text)

            Better and worse: mentees who score higher or lower than under \(first), counting unmatched as lowest.
            Blocking pairs: mentees and mentors who would both score higher with each other. Nothing was stored.
            """
    }

    /// `dyad.compare-strategies/1`.
    var document: JSONValue {
        .object([
            "schema": "dyad.compare-strategies/1", "first": .text(comparison.lines.first?.strategy),
            "strategies": .array(
                comparison.lines.map { line in
                    let figures = line.figures
                    return .object([
                        "strategy": .string(line.strategy), "claim": .string(line.matching.claim),
                        "proved": .bool(line.matching.isProvedBest), "pairs": .integer(figures.pairCount),
                        "total": number(figures.total), "worst": orNull(figures.worst),
                        "lowerQuartile": orNull(figures.quartile(1)), "median": orNull(figures.quartile(2)),
                        "upperQuartile": orNull(figures.quartile(3)), "blockingPairs": .integer(figures.blockingPairs),
                        "better": .integer(line.better), "worse": .integer(line.worse),
                    ])
                }),
        ])
    }

    private func orNull(_ units: Int?) -> JSONValue { units.map(number) ?? .null }
}
