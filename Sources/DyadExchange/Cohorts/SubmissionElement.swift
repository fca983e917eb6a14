import DyadCore
import DyadMarkup

/// A submission of an exchange file as the journal keeps it.
struct SubmissionElement {
    /// What is wrong with one of its elements.
    struct Fault: Error {
        let node: XMLNode
        let problem: String
        let remedy: String
    }

    private static let parts = ["audience", "key", "answer"]
    private let node: XMLNode

    init(_ node: XMLNode) { self.node = node }

    /// What the journal keeps.
    ///
    /// - Throws: `Fault` at the first element that cannot be read.
    var json: JSONValue {
        get throws {
            if let other = node.children.first(where: { !Self.parts.contains($0.name) }) {
                throw fault(
                    other, "There is no place for “\(other.name)” in a submission.",
                    remedy: NearestName.remedy(for: other.name, among: Self.parts, kind: "elements"))
            }
            var members: [String: JSONValue] = [:]
            for name in ["form", "respondent", "occasion"] {
                guard let value = node.attribute(name) else { throw fault(node, "A submission has no “\(name)”.") }
                members[name] = .string(value)
            }
            for name in ["partner", "date"] { members[name] = .text(node.attribute(name)) }
            members["audiences"] = .array(node.children("audience").map(audience))
            let keys = node.children("key").map { JSONValue.string($0.words) }
            if !keys.isEmpty { members["keys"] = .array(keys) }
            var answers: [String: JSONValue] = [:]
            for answer in node.children("answer") {
                guard let item = answer.attribute("item"),
                    let audience = answer.attribute("audience").flatMap({ Int($0) }),
                    let value = answer.children.first
                else { throw fault(answer, "An answer has no item, no audience or no value.") }
                guard answers[item] == nil else { throw fault(answer, "The item “\(item)” is answered twice.") }
                answers[item] = .array([.integer(audience), try self.value(value)])
            }
            members["answers"] = .object(answers)
            return .object(members)
        }
    }

    private func audience(_ node: XMLNode) -> JSONValue {
        func names(_ key: String) -> JSONValue {
            .texts((node.attribute(key) ?? "").split(separator: " ").map(String.init))
        }
        return .object([
            "readers": names("readers"), "never": names("never"), "groupReaders": names("groupReaders"),
            "sensitive": .bool(node.attribute("sensitive") != "false"),
        ])
    }

    private func value(_ node: XMLNode) throws -> JSONValue {
        switch node.name {
        case "integer":
            guard let number = Int(node.text) else { throw fault(node, "“\(node.text)” is no whole number.") }
            return .integer(number)
        case "text": return .string(node.words)
        case "boolean":
            guard ["true", "false"].contains(node.text) else {
                throw fault(node, "“\(node.text)” is neither true nor false.")
            }
            return .bool(node.text == "true")
        case "number", "date", "choice": return .object([node.name: .string(node.words)])
        case "choices": return .object(["choices": .texts(node.children("option").map(\.words))])
        case "people": return .object(["people": .texts(node.children("person").map(\.words))])
        default:
            let kinds = ["integer", "number", "text", "boolean", "date", "choice", "choices", "people"]
            throw fault(
                node, "There is no kind of answer called “\(node.name)”.",
                remedy: NearestName.remedy(for: node.name, among: kinds, kind: "kinds"))
        }
    }

    private func fault(
        _ node: XMLNode, _ problem: String, remedy: String = "See Docs/reference/exchange.md."
    ) -> Fault { Fault(node: node, problem: problem, remedy: remedy) }
}
