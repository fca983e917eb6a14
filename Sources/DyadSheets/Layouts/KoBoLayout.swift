/// The answers that KoboToolbox exports: questions by name or label, with their groups before a `/`, and columns of its own that
/// begin with `_`. Several choices may stand together, in a column each, or both.
public struct KoBoLayout: Layout {
    /// `kobo`
    public static let id = "kobo"
    /// “KoboToolbox”
    public static let name = "KoboToolbox"

    private static let own: Set<String> = [
        "_uuid", "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_version_", "_tags",
        "_index", "_parent_index", "_parent_table_name", "_submission__id", "_submission__uuid",
        "_submission__submission_time", "_attachments", "formhub/uuid", "meta/instanceid", "meta/instancename",
        "meta/rootuuid", "today", "_xform_id_string", "_bamboo_dataset_id",
    ]

    /// Makes the layout.
    public init() {}

    /// Whether two of the columns that every export has are there.
    public func recognises(_ sheet: Sheet) -> Bool {
        let names = Set(TableHead.headers(of: sheet).map { $0.text.lowercased() })
        return ["_id", "_uuid", "_submission_time", "_index"].count(where: names.contains) >= 2
    }

    /// Sorts the columns.
    ///
    /// - Throws: `Mistakes` as `Layout` says.
    public func tables(from sheet: Sheet) throws -> [RecognisedTable] {
        [
            try XFormExport(
                layout: Self.id, record: "_id", submitted: "_submission_time", own: Self.own, separator: "/"
            ).table(from: sheet)
        ]
    }
}
