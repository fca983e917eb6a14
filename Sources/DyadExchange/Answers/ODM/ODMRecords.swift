import DyadMarkup
import DyadSheets

/// The clinical data of CDISC ODM 1.3.1 and 1.3.2, with what REDCap adds to it: a record for each form of each event of each subject.
///
/// Files of 500 MB are read in a few megabytes of memory, besides the answers themselves.
package enum ODMRecords: AnswerFormat {
    static let id = "odm"
    static let name = "CDISC ODM 1.3"

    /// The namespaces of ODM 1.3 and of the version before it, which differ in nothing that is read here.
    static let namespaces: Set<String> = ["http://www.cdisc.org/ns/odm/v1.3", "http://www.cdisc.org/ns/odm/v1.2"]
    /// What REDCap adds.
    static let redcap: Set<String> = ["https://projectredcap.org"]

    static let roles: [ColumnRole: String] = [
        .sourceID: "../@SubjectKey", .event: "../@StudyEventOID", .repetition: "@FormRepeatKey",
    ]

    /// Stands between a form and the version of the definition that it belongs to.
    static let mark = "\u{1F}"

    static func recognises(_ document: DocumentFile) -> Bool {
        guard case .xml(let root) = document.kind else { return false }
        return root.name == "ODM" && namespaces.contains(root.namespace ?? "")
    }

    static func read(_ document: DocumentFile, into contents: inout DocumentContents) throws {
        var found = contents
        let dictionaries = try records(of: document) {
            try found.add($0)
        } leaveOut: {
            found.leaveOut($0, at: $1, line: $2)
        }
        for form in found.answeredForms {
            let parts = form.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
            found.forms[form] = (dictionaries[parts.last ?? ""] ?? ODMDictionary()).form(parts[0])
        }
        contents = found
    }

    /// Reads record by record, and keeps none; gives what was asked.
    private static func records(
        of document: DocumentFile, each: (AnswerRecord) throws -> Void,
        leaveOut: (_ what: String, _ path: String, _ line: Int) -> Void
    ) throws -> [String: ODMDictionary] {
        try withoutActuallyEscaping(each) { each in
            try withoutActuallyEscaping(leaveOut) { leaveOut in
                let handler = ODMHandler(document.file, each: each, leaveOut: leaveOut)
                // A picture may stand between the answers, and is passed over.
                try document.read(with: handler, longestText: 100_000_000)
                return handler.dictionaries
            }
        }
    }

    /// Reads the records of a file, each as it comes, in memory that does not grow with their number.
    ///
    /// - Throws: `Mistakes` when it is no ODM file or damaged, and what `each` throws.
    package static func read(_ path: String, each: (AnswerRecord) throws -> Void) throws {
        guard let document = try DocumentFile(path: path), recognises(document) else { return }
        _ = try records(of: document, each: each, leaveOut: { _, _, _ in })
    }

    static func formName(_ form: String) -> String {
        let name = String(form.prefix { String($0) != mark })
        return name.hasPrefix("Form.") ? String(name.dropFirst(5)) : name
    }

    static func path(to question: String) -> String { "//*[@ItemOID='\(question)']" }
}
