import DyadCore
import DyadMarkup
import DyadSheets

/// Submissions of ODK and KoboToolbox in XML, one in each file, with the XForm that they answer, where that is given too.
enum ODKSubmissions: AnswerFormat {
    static let id = "odk-submission"
    static let name = "ODK submission"

    private static let namespace = "http://opendatakit.org/submissions"

    static let roles: [ColumnRole: String] = [.sourceID: "/meta/instanceID", .submittedAt: "/@submissionDate"]

    static func recognises(_ document: DocumentFile) -> Bool {
        guard case .xml(let root) = document.kind else { return false }
        if root.namespace == namespace || isDefinition(document) { return true }
        // Without a namespace the form names the first element: only what is in it tells.
        guard root.namespace == nil || root.namespace?.hasPrefix("http://openrosa.org/") == true,
            let node = try? document.root()
        else { return false }
        return node.attribute("id") != nil && node.child("meta")?.child("instanceID") != nil
    }

    static func isDefinition(_ document: DocumentFile) -> Bool {
        guard case .xml(let root) = document.kind else { return false }
        return XFormReader().isMeant(by: .element(name: root.name, namespace: root.namespace ?? ""))
    }

    static func read(_ document: DocumentFile, into contents: inout DocumentContents) throws {
        guard !isDefinition(document) else {
            for form in try document.forms(XFormReader()) { contents.forms[form.name] = questions(of: form) }
            return
        }
        let root = try document.root()
        // Some servers wrap the submission.
        let submission = root.name == "submission" ? root.child("data")?.children.first ?? root : root
        let form = submission.attribute("id") ?? submission.name
        var record = AnswerRecord(form: form, path: submission.path, line: submission.line)
        record.roles[.sourceID] =
            submission.child("meta")?.child("instanceID")?.text ?? submission.attribute("instanceID")
        record.roles[.submittedAt] = submission.attribute("submissionDate")
        let known = contents.forms[form] ?? DocumentContents.Form()
        var questions = known.questions
        for leaf in leaves(of: submission, at: "") {
            let question = known.questions[leaf.node.name] ?? question(at: leaf.path)
            questions[leaf.path] = question
            let codes = question.takesSeveral ? leaf.node.text.split(separator: " ").map(String.init) : []
            record.answers += codes.map {
                AnswerRecord.Answer(question: leaf.path, option: $0, value: .boolean(true), line: leaf.node.line)
            }
            guard codes.isEmpty else { continue }
            record.answers.append(
                AnswerRecord.Answer(question: leaf.path, value: .text(leaf.node.text), line: leaf.node.line))
        }
        if record.roles[.submittedAt] == nil {
            record.roles[.submittedAt] =
                record.answers.first { $0.question == "end" || $0.question == "today" }?.value.shown
        }
        contents.forms[form] = DocumentContents.Form(questions: questions)
        try contents.add(record)
    }

    static func path(to question: String) -> String { "/\(question)" }

    /// The elements with an answer, each with the path to it below the submission.
    private static func leaves(of node: XMLNode, at path: String) -> [(path: String, node: XMLNode)] {
        node.children.filter { $0.name != "meta" }.flatMap { child -> [(path: String, node: XMLNode)] in
            let place = path.isEmpty ? child.name : "\(path)/\(child.name)"
            if child.children.isEmpty { return WhiteSpace.isAll(child.text) ? [] : [(place, child)] }
            return leaves(of: child, at: place)
        }
    }

    /// What an XForm says of its questions, by the last parts of their paths.
    private static func questions(of form: FoundForm) -> DocumentContents.Form {
        let questions = form.questions.map { question in
            var known = DocumentQuestion(names: [question.name, question.prompt])
            known.words = Dictionary(question.shape.options.map { ($0.id, $0.label) }) { first, _ in first }
            if case .choices = question.shape { known.takesSeveral = true }
            return (question.name, known)
        }
        return DocumentContents.Form(questions: Dictionary(questions) { first, _ in first })
    }

    private static func question(at path: String) -> DocumentQuestion {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let ignored: IgnoredColumn.Reason? =
            XFormExport.personal.contains(name.lowercased())
            ? .personal : ["start", "end", "today"].contains(name) ? .housekeeping : nil
        return DocumentQuestion(names: name == path ? [name] : [name, path], ignored: ignored)
    }
}
