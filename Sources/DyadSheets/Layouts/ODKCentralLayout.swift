/// The submissions that ODK Central or Briefcase exports as CSV: fields with their groups before a `-`, and the columns of the
/// submission itself, of which `KEY` is always there.
public struct ODKCentralLayout: Layout {
    /// `odk`
    public static let id = "odk"
    /// “ODK”
    public static let name = "ODK"

    private static let own: Set<String> = [
        "submitterid", "submittername", "attachmentspresent", "attachmentsexpected", "status", "reviewstate", "edits",
        "formversion", "instanceid", "meta-instanceid", "meta-instancename", "instancename", "parent_key", "set-of",
        "today",
    ]

    /// Makes the layout.
    public init() {}

    /// Whether `KEY` and the day of submission are there.
    public func recognises(_ sheet: Sheet) -> Bool {
        let names = Set(TableHead.headers(of: sheet).map(\.text))
        return names.isSuperset(of: ["KEY", "SubmissionDate"])
    }

    /// Sorts the columns.
    ///
    /// - Throws: `Mistakes` as `Layout` says.
    public func tables(from sheet: Sheet) throws -> [RecognisedTable] {
        var table = try XFormExport(
            layout: Self.id, record: "KEY", submitted: "SubmissionDate", own: Self.own, separator: "-"
        ).table(from: sheet)
        if let state = TableHead(sheet).header("ReviewState") {
            table.leaveOut("they were rejected in ODK") { $0[state.column].shown?.lowercased() == "rejected" }
        }
        return [table]
    }
}
