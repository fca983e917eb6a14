import DyadCore
import DyadMarkup

/// The forms of one version of an ODM study. What no form refers to is not read.
struct ODMVersion {
    private let version: FormNode
    private let document: FormDocument
    private let recordField: String?

    init(_ version: FormNode, in document: FormDocument) {
        self.version = version
        self.document = document
        recordField = version["RecordIdField", ODMReader.redcap]
    }

    func forms() throws -> [FoundForm] {
        let groups = index("ItemGroupDef")
        let items = index("ItemDef")
        let lists = index("CodeList")
        let events = self.events()
        return try version.children("FormDef").map { node in
            node.passOver(["OID", "Repeating", "FormName"])
            let name = node["Name"] ?? ""
            let oid = node.node.attribute("OID") ?? name
            let last = oid.split(separator: ".").last.map(String.init) ?? oid
            var form = FoundForm(node["FormName", ODMReader.redcap] ?? last, title: name)
            form.occasions = events[oid] ?? []
            var reader = ODMQuestions(items: items, lists: lists, recordField: recordField, document: document)
            for reference in node.children("ItemGroupRef") {
                reference.passOver(["Mandatory", "OrderNumber"])
                guard let group = groups[reference["ItemGroupOID"] ?? ""] else { continue }
                try reader.read(FormNode(group, log: document.log))
            }
            form.questions = reader.questions
            return form
        }
    }

    private func index(_ name: String) -> [String: XMLNode] {
        Dictionary(version.node.children(name).map { ($0.attribute("OID") ?? "", $0) }) { first, _ in first }
    }

    /// The occasions of each form.
    private func events() -> [String: [Occasion]] {
        version.child("Protocol")?.passOverAll()
        var occasions: [String: [Occasion]] = [:]
        for event in version.children("StudyEventDef") {
            event.passOver([
                "OID", "Name", "Repeating", "Type", "EventName", "CustomEventLabel", "UniqueEventName", "ArmNum",
                "ArmName", "DayOffset", "OffsetMin", "OffsetMax",
            ])
            let name = event["UniqueEventName", ODMReader.redcap] ?? event["OID"] ?? ""
            let plain = name.replacing(/^Event\.|_arm_[0-9]+$/, with: "").replacing("_", with: "-")
            if Occasion(plain) == nil {
                event.remark(
                    "the event “\(event["Name"] ?? name)” is no occasion of Dyad, so write when the form is answered")
            }
            for reference in event.children("FormRef") {
                reference.passOver(["OrderNumber", "Mandatory", "FormName"])
                if let form = reference["FormOID"], let occasion = Occasion(plain) {
                    occasions[form, default: []].append(occasion)
                }
            }
        }
        return occasions
    }
}
