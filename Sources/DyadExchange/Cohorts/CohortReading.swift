import DyadCore
import DyadMarkup
import Foundation

/// Puts a cohort together from the elements of an exchange file, as they come.
struct CohortReading {
    private let file: String
    private let catalogue: Catalogue
    private var cohort = CohortDocument(files: [], people: [], entries: [])
    private(set) var mistakes: [Diagnostic] = []
    private var expected: Int?
    private var ids: Set<PersonID> = []
    private var contacts: Set<String> = []
    /// What no definition would have let in: of no weight where the journal is known to be whole.
    private var doubts: [Diagnostic] = []
    /// Read once, when all files are known.
    private lazy var definition = Result { try cohort.definition(catalogue) }

    init(_ file: String, _ catalogue: Catalogue) { (self.file, self.catalogue) = (file, catalogue) }

    /// Takes an entry of a list, or after its entries the list itself.
    mutating func take(_ node: XMLNode) {
        let section = node.path.split(separator: "/").dropFirst().first?.prefix { $0 != "[" } ?? ""
        guard node.namespace == CohortDocument.namespace else {
            return report(node, "This element is of another namespace.")
        }
        for fault in KnownAttributes.faults(of: node) { report(fault.node, fault.problem, remedy: fault.remedy) }
        switch (section, node.name) {
        case ("", "cohort"):
            expected = node.attribute("events").flatMap { Int($0) }
            cohort.head = digest("head", node)
            cohort.contents = digest("contents", node)
        case ("definition", "definition"), ("people", "people"), ("journal", "journal"): break
        case ("definition", "file"): takeFile(node)
        case ("people", "person"): takePerson(node)
        case ("journal", "submission"), ("journal", "event"): takeEntry(node)
        default:
            let known = ["definition", "people", "journal", "file", "person", "submission", "event"]
            report(
                node, "There is no place for “\(node.name)” here.",
                remedy: NearestName.remedy(for: node.name, among: known, kind: "elements"))
        }
    }

    /// The cohort.
    ///
    /// - Throws: `Mistakes` with everything found.
    mutating func document() throws -> CohortDocument {
        var mistakes = mistakes
        func lacks(_ what: String) {
            mistakes.append(
                Diagnostic(
                    "incomplete-cohort", at: .file(file), "The file \(what).",
                    remedy: "Export it again and use the new copy."))
        }
        do { _ = try definition.get() } catch let faults as Mistakes { mistakes += faults.all }
        if cohort.head == nil { mistakes += doubts }
        if mistakes.isEmpty, let expected, expected != cohort.entries.count {
            lacks("has \(cohort.entries.count) entries of the journal and says that there are \(expected)")
        } else if mistakes.isEmpty, cohort.isWhole == false {
            lacks("was changed since it was written: its entries do not lead to the head that it names")
        } else if mistakes.isEmpty, let contents = cohort.contents, contents != cohort.digest {
            lacks("was changed since it was written: its definition or its people are not those that it names")
        }
        guard mistakes.isEmpty else { throw Mistakes(mistakes) }
        return cohort
    }

    private mutating func takeFile(_ node: XMLNode) {
        guard let name = required("name", node) else { return }
        guard CohortDocument.isFileName(name), !cohort.files.contains(where: { $0.name == name }) else {
            return report(
                node, "“\(name)” is no name of a file in the folder, or stands twice.",
                remedy: "Use a name like programme.yaml.")
        }
        cohort.files.append(CohortDocument.File(name: name, text: words(node)))
    }

    private mutating func takePerson(_ node: XMLNode) {
        guard let id = required("id", node).map({ PersonID($0) }) else { return }
        guard ids.insert(id).inserted else { return report(node, "There are two people called “\(id)”.") }
        if let contact = node.child("contact").map(words), !contacts.insert(contact.lowercased()).inserted {
            return report(
                node, "“\(contact)” stands for two people.", remedy: "Give each person an e-mail of their own.")
        }
        cohort.people.append(
            PersonRecord(
                id: id, contact: node.child("contact").map(words), name: node.child("name").map(words),
                registration: node.child("registration").map(words)))
    }

    private mutating func takeEntry(_ node: XMLNode) {
        guard let recordedAt = required("recordedAt", node) else { return }
        do {
            let isSubmission = node.name == "submission"
            guard let kind = isSubmission ? Submission.kind : required("kind", node) else { return }
            let payload =
                isSubmission ? try SubmissionElement(node).json : try JSONReader.value(of: Array(words(node).utf8))
            var actor: [String: JSONValue] = [:]
            actor["role"] = node.attribute("actingRole").map { .string($0) }
            actor["person"] = node.attribute("actingPerson").map { .string($0) }
            let read = JournalEntry(
                sequence: cohort.entries.count + 1, recordedAt: recordedAt,
                actor: JSONValue.object(actor).canonicalText, kind: kind, payload: payload.canonicalBytes,
                payloadDigest: Digest(of: payload.canonicalBytes), link: JournalEntry.origin)
            guard let event = try read.event() else { return }
            guard isSubmission || event.record.json == payload else {
                return report(node, "This entry of the journal says something that nothing here reads.")
            }
            if isSubmission, let definition = try? definition.get() {
                doubts += SubmissionDoubts(node, event.record.json, definition, ids).all.map {
                    diagnostic($0.node, $0.problem, $0.remedy)
                }
            }
            cohort.entries.append(
                JournalEntry(event, sequence: read.sequence, after: cohort.entries.last?.link ?? JournalEntry.origin))
        } catch let fault as SubmissionElement.Fault {
            report(fault.node, fault.problem, remedy: fault.remedy)
        } catch {
            report(node, "This entry of the journal cannot be read: \(error)")
        }
    }

    private mutating func digest(_ name: String, _ node: XMLNode) -> Digest? {
        guard let words = node.attribute(name) else { return nil }
        if let digest = Digest(hex: words) { return digest }
        report(node, "“\(words)” is no digest.", remedy: "Leave “\(name)” out.")
        return nil
    }

    private mutating func required(_ name: String, _ node: XMLNode) -> String? {
        if let value = node.attribute(name), !value.isEmpty { return value }
        report(node, "“\(node.name)” has no “\(name)”.", remedy: "Add the attribute.")
        return nil
    }

    private mutating func report(_ node: XMLNode, _ problem: String, remedy: String = "See Docs/reference/exchange.md.")
    {
        mistakes.append(diagnostic(node, problem, remedy))
    }

    private func diagnostic(_ node: XMLNode, _ problem: String, _ remedy: String) -> Diagnostic {
        Diagnostic("bad-cohort", at: .element(file: file, line: node.line, path: node.path), problem, remedy: remedy)
    }

    private func words(_ node: XMLNode) -> String { node.words }
}

extension XMLNode {
    /// The words of an element of an exchange file, from base 64 where they stand so.
    var words: String {
        guard let coded = child("base64"), let data = Data(base64Encoded: coded.text) else { return text }
        return String(decoding: data, as: UTF8.self)
    }
}
