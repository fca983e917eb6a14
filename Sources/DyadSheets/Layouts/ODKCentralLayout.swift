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
    private static let personal: Set<String> = [
        "deviceid", "phonenumber", "simserial", "subscriberid", "username",
    ]

    /// Makes the layout.
    public init() {}

    /// Whether `KEY` and the day of submission are there.
    public func recognises(_ sheet: Sheet) -> Bool {
        let names = Set(TableHead(sheet).headers.map(\.text))
        return names.isSuperset(of: ["KEY", "SubmissionDate"])
    }

    /// Sorts the columns.
    ///
    /// - Throws: `Mistakes` as `Layout` says.
    public func tables(from sheet: Sheet) throws -> [RecognisedTable] {
        let head = TableHead(sheet)
        var house = HouseColumns(head.headers)
        house.take(.sourceID, "KEY")
        house.take(.submittedAt, "SubmissionDate")
        house.take(.startedAt, "start")
        house.take(.modifiedAt, "end")
        house.leaveOut(.housekeeping, Self.own)
        house.leaveOut(.personal, Self.personal)
        house.leaveOut(.personal, where: PathNames.isLocation)
        let names = PathNames(house.rest, separator: "-", rows: head.rows)
        return [
            try head.table(
                layout: Self.id, metadata: house.metadata, ignored: house.ignored + names.repeated,
                questions: names.questions)
        ]
    }
}
