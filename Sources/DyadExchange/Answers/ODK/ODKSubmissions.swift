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
        if root.namespace == namespace { return true }
        // Without a namespace the form names the first element: only what is in it tells.
        guard root.namespace == nil || root.namespace?.hasPrefix("http://openrosa.org/") == true,
            let node = try? document.root()
        else { return false }
        return node.attribute("id") != nil && node.child("meta")?.child("instanceID") != nil
    }

    static func read(_ document: DocumentFile, into contents: inout DocumentContents) throws {
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
            questions[leaf.path] = questions[leaf.path] ?? question(at: leaf.path)
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

    private static func question(at path: String) -> DocumentQuestion {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let ignored: IgnoredColumn.Reason? =
            XFormExport.personal.contains(name.lowercased())
            ? .personal : ["start", "end", "today"].contains(name) ? .housekeeping : nil
        return DocumentQuestion(names: name == path ? [name] : [name, path], ignored: ignored)
    }
}
