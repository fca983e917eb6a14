import DyadCore
import DyadMarkup

/// The questions of an XForm, in the order of its body.
struct XFormQuestions {
    private let model: XFormModel
    private let document: FormDocument
    private(set) var questions: [FoundQuestion] = []
    /// When the groups that are being read are asked.
    private var groups: [FoundCondition] = []

    init(_ model: XFormModel, document: FormDocument) { (self.model, self.document) = (model, document) }

    /// Reads the controls in an element, and those of groups in it.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    mutating func read(_ parent: FormNode) throws {
        for raw in parent.node.children {
            switch raw.name {
            case "group", "repeat": try read(group: parent.child(at: raw))
            case "input", "select1", "select", "range": try read(control: parent.child(at: raw))
            case "upload", "trigger", "secret":
                let control = parent.child(at: raw)
                if let path = control["ref"].map(model.path) { model.bind(path)?.passOverAll() }
                control.leaveOut("a control of the kind “\(raw.name)” cannot be asked in Dyad")
            default: continue
            }
        }
    }

    private mutating func read(group: FormNode) throws {
        if group.node.name == "repeat" { group.remark("what may be answered several times is asked once") }
        let heading = model.words(of: group.child("label"))
        if !heading.isEmpty { group.remark("the heading “\(heading)” is not kept") }
        let bind = (group["ref"] ?? group["nodeset"]).flatMap { model.bind(model.path($0)) }
        let outer = groups
        defer { groups = outer }
        if let condition = FoundCondition(bind?["relevant"]) {
            group.remark("the group is asked only where \(condition.words), and Dyad asks it always")
            groups.append(condition)
        }
        try read(group)
    }

    private mutating func read(control: FormNode) throws {
        let path = model.path(control["ref"] ?? control["bind"] ?? "")
        let bind = model.bind(path)
        let type = (bind?["type"] ?? "string").split(separator: ":").last.map(String.init) ?? "string"
        guard let shape = try XFormShape(model, document: document).shape(of: control, type: type, bind) else { return }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        var question = FoundQuestion(name, model.words(of: control.child("label")), shape, at: control)
        switch bind?["required"] {
        case nil, "false()", "no": break
        case "true()", "yes": question.isRequired = true
        case let condition?: control.remark("it must be answered where \(condition), and Dyad does not demand it")
        }
        question.condition = FoundCondition(bind?["relevant"])
        question.groups = groups
        questions.append(question)
    }
}
