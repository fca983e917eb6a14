import DyadCore
import DyadReports
import DyadSheets
import DyadStandard
import Foundation

/// Measures import, matching, evaluation and report for cohorts of 10, 100 and 1,000 pairs, and prints how each grows.
///
/// Grouping and the regions follow, which have their own sizes (see ``GroupingBenchmark`` and ``RegionsBenchmark``).
///
/// Run it with `make bench`. Each figure is the median of three runs in one process.
@main
enum Benchmarks {
    private static let sizes = [10, 100, 1000]

    static func main() throws {
        if CommandLine.arguments.dropFirst().first == "match" {
            return try MatchingBenchmark.run(Array(CommandLine.arguments.dropFirst(2)))
        }
        if CommandLine.arguments.dropFirst().first == "readers" {
            return try ReadersBenchmark.run(Array(CommandLine.arguments.dropFirst(2)))
        }
        let arguments = CommandLine.arguments
        if arguments.count == 4, arguments[1] == "applications", let pairs = Int(arguments[2]) {
            return try SyntheticCohort(pairs: pairs).write(to: URL(filePath: arguments[3]))
        }
        var times: [String: [Double]] = [:]
        for pairs in sizes {
            let cohort = try SyntheticCohort(pairs: pairs)
            times["import", default: []].append(try median { try cohort.imported().records.count })
            let applied = try cohort.applied()
            times["match", default: []].append(try median { try applied.matched().pairs.count })
            let finished = try applied.finished()
            times["evaluate", default: []].append(median { finished.evaluation().domains.count })
            let evaluation = finished.evaluation()
            times["report", default: []].append(
                median { CommitteePage(evaluation, of: cohort.definition).html().utf8.count })
        }
        print("step      " + sizes.map { pad("\($0) pairs", 14) }.joined() + "   growth per tenfold size")
        for step in ["import", "match", "evaluate", "report"] {
            let row = times[step] ?? []
            let growth = zip(row, row.dropFirst()).map { "x " + Rounding.text($1 / $0) }.joined(separator: ", then ")
            print(
                pad(step, 10, left: false) + row.map { pad(Rounding.text($0 * 1000, places: 1) + " ms", 14) }.joined()
                    + "   " + growth)
        }
        try GroupingBenchmark.run(measure: median)
        try RegionsBenchmark.run(measure: median)
    }

    /// The median seconds of three runs; the result is used, so that nothing is left out.
    private static func median(_ body: () throws -> Int) rethrows -> Double {
        var sum = 0
        let clock = ContinuousClock()
        let seconds = try (0..<3).map { _ in
            let duration = try clock.measure { sum += try body() }
            return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
        }
        precondition(sum >= 0)
        return seconds.sorted()[1]
    }

    private static func pad(_ text: String, _ width: Int, left: Bool = true) -> String {
        let spaces = String(repeating: " ", count: max(0, width - text.count))
        return left ? spaces + text : text + spaces
    }
}
