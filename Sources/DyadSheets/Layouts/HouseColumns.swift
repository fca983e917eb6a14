/// Takes the columns that a survey program keeps for itself out of a table, by their names.
struct HouseColumns {
    private(set) var metadata: [ColumnRole: HeaderCell] = [:]
    private(set) var ignored: [IgnoredColumn] = []
    /// The columns that are left.
    private(set) var rest: [HeaderCell]

    init(_ headers: [HeaderCell]) { rest = headers }

    /// Takes the first column that has one of these names for a role; of several names the earlier counts.
    mutating func take(_ role: ColumnRole, _ names: String...) {
        for name in names where metadata[role] == nil {
            guard let place = rest.firstIndex(where: { $0.text.lowercased() == name.lowercased() }) else { continue }
            metadata[role] = rest.remove(at: place)
        }
    }

    /// Leaves out the columns of these names.
    mutating func leaveOut(_ reason: IgnoredColumn.Reason, _ names: Set<String>) {
        leaveOut(reason) { names.contains($0) }
    }

    /// Leaves out the columns whose name, in small letters, fits.
    mutating func leaveOut(_ reason: IgnoredColumn.Reason, where fits: (_ name: String) -> Bool) {
        let found = rest.filter { fits($0.text.lowercased()) }
        ignored += found.map { IgnoredColumn($0, because: reason) }
        rest.removeAll { found.contains($0) }
    }
}
