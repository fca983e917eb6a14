internal import DyadCore
internal import DyadMarkup

/// A CDISC ODM 1.3.2 study with one form, and with the attributes by which REDCap knows its own fields again.
///
/// ODM asks for a time of creation and for an id of the file. The same form gives the same bytes, so the time is always the
/// beginning of 1970, and the id ends in digits of the digest of what the file holds.
public struct ODMStudy: FormExport {
    /// `odm`.
    public static let id = "odm"
    /// What people call it.
    public static let name = "CDISC ODM 1.3.2 study"
    /// XML.
    public static let fileEnding = "xml"

    /// The format.
    public init() {}

    /// The study: its events, the form, its items and their code lists.
    public func bytes(of form: ExchangeForm) -> [UInt8] {
        let study = Self.study(of: form)
        let digest = Digest(of: study.document)
        return XMLOutput(
            "ODM",
            [
                "xmlns": "http://www.cdisc.org/ns/odm/v1.3", "xmlns:redcap": "https://projectredcap.org",
                "ODMVersion": "1.3.2", "FileType": "Snapshot", "FileOID": "\(form.id).\(digest.short)",
                "CreationDateTime": "1970-01-01T00:00:00Z", "Description": form.title, "SourceSystem": "Dyad",
            ], [study]
        ).document
    }

    private static func study(of form: ExchangeForm) -> XMLOutput {
        let programme = form.definition
        let metadata = ODMMetadata(form)
        return XMLOutput(
            "Study", ["OID": "Project.\(programme.id)"],
            [
                XMLOutput(
                    "GlobalVariables", [:],
                    [
                        XMLOutput("StudyName", text: programme.title),
                        XMLOutput("StudyDescription", text: programme.summary),
                        XMLOutput("ProtocolName", text: programme.title),
                    ]),
                XMLOutput(
                    "MetaDataVersion",
                    [
                        "OID": "Metadata.\(form.id)", "Name": form.title,
                        "redcap:RecordIdField": ODMMetadata.recordField,
                    ],
                    metadata.events + metadata.form + metadata.fields.map(\.definition)
                        + metadata.fields.compactMap(\.codeList)),
            ])
    }
}
