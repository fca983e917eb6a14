/// What the exports of programs that collect XForms have in common: names that are paths, and columns about the device and place.
package struct XFormExport {
    /// The id of the layout.
    let layout: String
    /// The column that names the submission, and the one with its time.
    let record: String
    let submitted: String
    /// The columns that the program keeps for itself, in small letters.
    let own: Set<String>
    /// What stands between a group and its questions.
    let separator: Character

    /// The names, in small letters, of what tells from where or from which device somebody answered.
    package static let personal: Set<String> = [
        "deviceid", "phonenumber", "simserial", "subscriberid", "username", "_geolocation", "audit",
    ]

    /// Sorts the columns.
    ///
    /// - Throws: `Mistakes` as ``Layout`` says.
    func table(from sheet: Sheet) throws -> RecognisedTable {
        let head = TableHead(sheet)
        var house = HouseColumns(head.headers)
        house.take(.sourceID, record)
        house.take(.submittedAt, submitted)
        house.take(.startedAt, "start")
        house.take(.modifiedAt, "end")
        house.leaveOut(.housekeeping, own)
        house.leaveOut(.personal, Self.personal)
        house.leaveOut(.personal, where: PathNames.isLocation)
        let names = PathNames(house.rest, separator: separator, rows: head.rows)
        return try head.table(
            layout: layout, metadata: house.metadata, ignored: house.ignored + names.repeated,
            questions: names.questions)
    }
}
