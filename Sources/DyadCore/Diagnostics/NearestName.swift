/// Finds the name that a person most likely meant.
public enum NearestName {
    /// The candidate closest to what was written, or `nil` when none is close enough to be worth suggesting.
    ///
    /// Close means at most one edit for every three letters (at least one, at most four); case, spaces and hyphens are free.
    /// `within` sets another number of edits. Failing that, the only candidate that begins with what was written is meant
    /// (“Yorkshire” for “Yorkshire and the Humber”).
    ///
    /// - Complexity: O(*candidates* x *length* squared).
    public static func to(
        _ written: String, among candidates: some Sequence<String>, within most: Int? = nil
    ) -> String? {
        let wanted = folded(written)
        let limit = most ?? min(4, max(1, wanted.count / 3))
        let near = candidates.map { (name: $0, distance: distance(wanted, folded($0))) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
        if let near { return near.name }
        let longer = candidates.filter { folded($0).starts(with: wanted) }
        return longer.count == 1 && wanted.count >= 4 && most == nil ? longer[0] : nil
    }

    /// “Did you mean “x”?” when there is a near name; otherwise the names there are, up to twelve.
    public static func remedy(for written: String, among candidates: [String], kind: String) -> String {
        if let near = to(written, among: candidates) { return "Did you mean “\(near)”?" }
        guard !candidates.isEmpty else { return "Remove it: there are no \(kind) here." }
        let shown = candidates.prefix(12).joined(separator: ", ")
        return "The \(kind) here are: \(shown)\(candidates.count > 12 ? ", ..." : "")."
    }

    private static func folded(_ name: String) -> [Character] {
        name.lowercased().filter { !" -_".contains($0) }.map { $0 }
    }

    /// Edits between two words, where swapping two neighbours counts as one edit.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var rows = [Array(0...b.count)]
        for i in 1...a.count {
            var row = [i] + Array(repeating: 0, count: b.count)
            for j in 1...b.count {
                let same = a[i - 1] == b[j - 1]
                row[j] = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], rows[i - 2][j - 2] + 1)
                }
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
