import DyadCore
import DyadMarkup

/// The questions of an ODM form, collected group by group.
struct ODMQuestions {
    let items: [String: XMLNode]
    let lists: [String: XMLNode]
    /// The field that tells REDCap's records apart.
    let recordField: String?
    let document: FormDocument
    private(set) var questions: [FoundQuestion] = []
    /// The questions of which one box has been read.
    private var boxed: Set<String> = []

    init(items: [String: XMLNode], lists: [String: XMLNode], recordField: String?, document: FormDocument) {
        (self.items, self.lists, self.recordField, self.document) = (items, lists, recordField, document)
    }

    /// Reads the items of a group.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    mutating func read(_ group: FormNode) throws {
        group.passOver(["OID", "Name", "Repeating"])
        for reference in group.children("ItemRef") {
            reference.passOver(["OrderNumber", "Variable"])
            guard let oid = reference["ItemOID"], let node = items[oid] else { continue }
            let item = FormNode(node, log: document.log)
            item.passOver(["Name", "SignificantDigits"])
            let isMandatory = reference["Mandatory"] == "Yes"
            let variable = item["Variable", ODMReader.redcap] ?? oid
            let list = item.child("CodeListRef")?["CodeListOID"].flatMap { lists[$0] }
                .map { FormNode($0, log: document.log) }
            if variable == recordField || oid == recordField {
                item.leaveOut("the number of the record is not asked, because Dyad knows people by their e-mail")
            } else if item["OID"]?.hasSuffix("_complete") ?? false,
                item["SectionHeader", ODMReader.redcap] == "Form Status"
            {
                item.leaveOut("whether a form is complete is not asked")
                list?.passOverAll()
            } else {
                try read(item, called: variable, isMandatory: isMandatory, list)
            }
        }
    }

    private mutating func read(_ item: FormNode, called name: String, isMandatory: Bool, _ list: FormNode?) throws {
        let isRequired = item["RequiredField", ODMReader.redcap] == "y" || isMandatory
        let prompt = ODMReader.words(of: item.child("Question"))
        let kind = item["FieldType", ODMReader.redcap] ?? ""
        if kind == "checkbox" {
            list?.passOverAll()
            item.passOver(["DataType", "Length", "Description"])
            guard boxed.insert(name).inserted else { return item.passOverAll() }
        }
        let read = try ODMShape(kind: kind, document: document).shape(of: item, list)
        guard let shape = read else { return }
        var question = FoundQuestion(name, prompt, shape, at: item)
        question.isRequired = isRequired
        question.isEmail = item["TextValidationType", ODMReader.redcap] == "email"
        question.condition = FoundCondition(item["BranchingLogic", ODMReader.redcap])
        questions.append(question)
    }
}
