import DyadMarkup
import DyadSheets

/// The clinical data of CDISC ODM 1.3.1 and 1.3.2, with what REDCap adds to it: a record for each form of each event of each subject.
///
/// Files of 500 MB are read in a few megabytes of memory, besides the answers themselves.
enum ODMRecords: AnswerFormat {
    static let id = "odm"
    static let name = "CDISC ODM 1.3"

    /// The namespaces of ODM 1.3 and of the version before it, which differ in nothing that is read here.
    static let namespaces: Set<String> = ["http://www.cdisc.org/ns/odm/v1.3", "http://www.cdisc.org/ns/odm/v1.2"]
    /// What REDCap adds.
    static let redcap: Set<String> = ["https://projectredcap.org"]

    static let roles: [ColumnRole: String] = [
        .sourceID: "../@SubjectKey", .event: "../@StudyEventOID", .repetition: "@FormRepeatKey",
    ]

    static func recognises(_ document: DocumentFile) -> Bool {
        guard case .xml(let root) = document.kind else { return false }
        return root.name == "ODM" && namespaces.contains(root.namespace ?? "")
    }

    static func read(_ document: DocumentFile, into contents: inout DocumentContents) throws {
        let handler = ODMHandler(document.file, contents)
        // A picture may stand between the answers, and is passed over.
        try document.read(with: handler, longestText: 100_000_000)
        contents = handler.contents
        for form in handler.forms { contents.forms[form] = handler.dictionary.form(form) }
    }

    static func formName(_ form: String) -> String { form.hasPrefix("Form.") ? String(form.dropFirst(5)) : form }

    static func path(to question: String) -> String { "//*[@ItemOID='\(question)']" }
}
