internal import DyadCore

/// Passes on what is wrong with rows and cells, but only the first few of a kind: nobody mends ten thousand lines.
struct Findings {
    private var counts: [String: (count: Int, last: Diagnostic)] = [:]

    /// Passes a diagnostic on unless there were enough of its kind.
    mutating func add(_ diagnostic: Diagnostic, to report: (Diagnostic) -> Void) {
        let count = (counts[diagnostic.code]?.count ?? 0) + 1
        counts[diagnostic.code] = (count, diagnostic)
        if count <= ReadingLimits.findingsOfAKind { report(diagnostic) }
    }

    /// Says how many more there were of each kind.
    func close(_ report: (Diagnostic) -> Void) {
        for (code, entry) in counts.sorted(by: { $0.key < $1.key }) {
            let more = entry.count - ReadingLimits.findingsOfAKind
            guard more > 0 else { continue }
            report(
                Diagnostic(
                    code, at: entry.last.place,
                    more == 1
                        ? "There is one more like this, here." : "There are \(more) more like this, the last one here.",
                    remedy: entry.last.remedy, severity: entry.last.severity))
        }
    }
}
