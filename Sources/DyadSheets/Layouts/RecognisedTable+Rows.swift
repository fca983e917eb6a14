internal import DyadCore

extension RecognisedTable {
    /// Leaves out rows that the survey program itself does not count, and says how many.
    mutating func leaveOut(_ what: String, where isMeant: (Row) -> Bool) {
        let count = rows.count
        rows.removeAll(where: isMeant)
        guard rows.count < count else { return }
        warn(
            "left-out", "\(counted(count - rows.count)) left out: \(what).",
            "To count them, change what that column says.")
    }

    /// Says how many rows were never finished; they are read like the others.
    func unfinished(where isMeant: (Row) -> Bool) -> RecognisedTable {
        var table = self
        let count = rows.count(where: isMeant)
        guard count > 0 else { return table }
        table.warn(
            "unfinished", "\(counted(count)) never finished or sent; what stands there is read.",
            "Delete those that ought not to count.")
        return table
    }

    private mutating func warn(_ code: String, _ problem: String, _ remedy: String) {
        warnings.append(Diagnostic(code, at: headerRow, problem, remedy: remedy, severity: .warning))
    }

    private func counted(_ count: Int) -> String { count == 1 ? "1 row was" : "\(count) rows were" }
}
