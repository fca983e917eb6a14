import DyadCore
import DyadMarkup

/// CDISC ODM 1.3, 1.3.1 and 1.3.2, with or without the attributes of REDCap.
struct ODMReader: FormImport {
    static let name = "CDISC ODM 1.3"
    static let redcap = "https://projectredcap.org"

    /// What only administers the file.
    private static let administration: Set<String> = [
        "ODMVersion", "FileType", "FileOID", "CreationDateTime", "AsOfDateTime", "Description", "SourceSystem",
        "SourceSystemVersion", "Originator", "Granularity", "Archival", "PriorFileOID", "ID", "OID", "Name",
        "schemaLocation",
    ]

    func isMeant(by root: FormRoot) -> Bool {
        root == .element(name: "ODM", namespace: "http://www.cdisc.org/ns/odm/v1.3")
    }

    func forms(of document: FormDocument) throws -> [FoundForm] {
        let root = document.start
        root.passOver(Self.administration)
        for answers in root.children("ClinicalData") {
            answers.leaveOut("these are answers, and only forms are read here")
        }
        var forms: [FoundForm] = []
        for study in root.children("Study") {
            study.passOver(Self.administration)
            study.child("GlobalVariables")?.leaveOut("the name and the settings of the project are not part of a form")
            let versions = study.children("MetaDataVersion")
            for old in versions.dropLast() { old.leaveOut("an older version is not read") }
            if let version = versions.last {
                version.passOver(Self.administration)
                forms += try ODMVersion(version, in: document).forms()
            }
        }
        return forms
    }

    /// The words for people: in English where there are several languages, else the first.
    static func words(of node: FormNode?) -> String {
        let texts = node?.children("TranslatedText") ?? []
        let languages = texts.map { $0["lang", "http://www.w3.org/XML/1998/namespace"] ?? "" }
        let chosen = languages.firstIndex { $0.isEmpty || $0.hasPrefix("en") } ?? 0
        for index in texts.indices where index != chosen {
            texts[index].leaveOut("the words in another language, “\(languages[index])”, are not kept")
        }
        return texts.isEmpty ? "" : PlainWords.of(texts[chosen].node.text)
    }
}
