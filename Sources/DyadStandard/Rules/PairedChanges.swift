import DyadCore

/// Changes from application to the end: a row for each mentee, a column for each measure, `nil` where an answer is missing.
struct PairedChanges {
    private let rows: [[Fraction?]]

    init(_ ratings: [[(baseline: Fraction?, end: Fraction?)]]) {
        rows = ratings.map { row in
            row.map { pair in pair.baseline.flatMap { baseline in pair.end.map { $0 - baseline } } }
        }
    }

    private init(rows: [[Fraction?]]) { self.rows = rows }

    /// How many mentees there are, with answers or without.
    var count: Int { rows.count }

    /// How many have at least one change.
    var respondents: Int { rows.count { row in row.contains { $0 != nil } } }

    /// Only the mentees with every change.
    var completeCases: PairedChanges { PairedChanges(rows: rows.filter { row in row.allSatisfy { $0 != nil } }) }

    /// Every change there is.
    var all: [Fraction] { rows.flatMap { $0.compactMap { $0 } } }

    /// Each mentee's own mean change.
    var composites: [Fraction] { rows.compactMap { $0.compactMap { $0 }.mean } }

    /// Each measure's mean change; `nil` where nobody has one.
    var domainMeans: [Fraction?] { columns.map(\.mean) }

    /// The fewest changes behind any measure.
    var fewestInADomain: Int { columns.map(\.count).min() ?? 0 }

    private var columns: [[Fraction]] {
        (rows.first?.indices ?? 0..<0).map { column in rows.compactMap { $0[column] } }
    }
}
