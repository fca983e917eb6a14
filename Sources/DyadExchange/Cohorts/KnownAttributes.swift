import DyadCore
import DyadMarkup
import Foundation

/// The attributes that elements of an exchange file have, so that nothing in a file is passed over.
enum KnownAttributes {
    private static let names: [String: [String]] = [
        "cohort": ["events", "head", "contents"], "file": ["name"], "person": ["id"],
        "event": ["kind", "recordedAt", "actingRole", "actingPerson"],
        "submission": [
            "form", "respondent", "occasion", "partner", "date", "recordedAt", "actingRole", "actingPerson",
        ], "audience": ["readers", "never", "groupReaders", "sensitive"], "answer": ["item", "audience"],
    ]

    /// The attributes of an element, and of all in it, that nothing reads; and words in base 64 that are none.
    static func faults(of node: XMLNode) -> [SubmissionElement.Fault] {
        let known = names[node.name] ?? []
        var faults = node.attributes.filter { $0.namespace == nil && !known.contains($0.name) }.map { other in
            SubmissionElement.Fault(
                node: node, problem: "“\(node.name)” has no “\(other.name)”.",
                remedy: NearestName.remedy(for: other.name, among: known, kind: "attributes"))
        }
        if node.name == "base64", Data(base64Encoded: node.text) == nil {
            faults.append(
                SubmissionElement.Fault(
                    node: node, problem: "This is not base 64.", remedy: "Write the words as they are."))
        }
        return faults + node.children.flatMap { Self.faults(of: $0) }
    }
}
