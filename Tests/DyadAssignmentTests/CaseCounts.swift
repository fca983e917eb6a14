import DyadAssignment
import Foundation

/// What generated cases were like, so that a generator that has gone stale is noticed.
struct CaseCounts {
    /// How many times as many cases are run as usual: the environment variable `DYAD_CASES`, 1 where it is not set.
    static let factor = ProcessInfo.processInfo.environment["DYAD_CASES"].flatMap { Int($0) } ?? 1

    private var cases = 0
    private var counts: [String: Int] = [:]

    /// The share of cases, in percent, below which each kind may not fall.
    private static let floors = [
        "pins": 50, "bans": 65, "several places": 65, "no place": 40, "negative scores": 48, "a minimum": 28,
        "somebody unmatched": 40, "nobody unmatched": 22, "seven rows and columns": 2,
        "a limit that costs pairs": 10,
    ]

    mutating func add(_ instance: Instance, _ columns: [Int?]) {
        cases += 1
        let cells = instance.rows.joined()
        count("pins", !instance.pins.isEmpty)
        count("bans", cells.contains(nil))
        count("several places", instance.capacities.contains { $0 > 1 })
        count("no place", instance.capacities.contains(0))
        count("negative scores", cells.contains { $0 ?? 0 < 0 })
        count("a minimum", instance.minimumScore != nil)
        count("somebody unmatched", columns.contains(nil))
        count("nobody unmatched", !columns.isEmpty && !columns.contains(nil))
        count("a limit that costs pairs", columns.contains(nil) && instance.mostPairs == columns.count { $0 != nil })
        count("seven rows and columns", instance.rows.count == 7 && instance.capacities.count == 7)
    }

    private mutating func count(_ kind: String, _ applies: Bool) {
        if applies { counts[kind, default: 0] += 1 }
    }

    /// The kinds that came up too seldom, with their share in percent.
    var shortfalls: [String] {
        Self.floors.compactMap { kind, floor in
            let share = counts[kind, default: 0] * 100 / max(cases, 1)
            return share < floor ? "\(kind): \(share)" : nil
        }.sorted()
    }
}
