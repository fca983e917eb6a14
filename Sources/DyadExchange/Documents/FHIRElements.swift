import DyadCore
import DyadMarkup

/// A FHIR resource in JSON as the elements that it has in XML, so that both are read in one way.
struct FHIRElements {
    /// The namespace of FHIR in XML.
    static let namespace = "http://hl7.org/fhir"

    private let resource: JSONValue

    init(_ resource: JSONValue) { self.resource = resource }

    /// What kind of resource it is; `nil` where it is none.
    var type: String? { resource["resourceType"]?.string }

    /// The root element, with paths.
    var root: XMLNode { Self.element(type ?? "", resource).asRoot }

    /// The element that it is inside another.
    func element(_ name: String, at path: String) -> XMLNode { Self.element(name, resource).placed(at: path) }

    private static func element(_ name: String, _ value: JSONValue) -> XMLNode {
        guard case .object(let members) = value else {
            return XMLNode(
                name, namespace: namespace,
                attributes: [XMLNode.Attribute("value", words(value))].filter { !$0.value.isEmpty })
        }
        var attributes: [XMLNode.Attribute] = []
        var children: [XMLNode] = []
        for (key, member) in members.sorted(by: { $0.key < $1.key }) where key != "resourceType" {
            // An extension's address is an attribute in XML.
            if key == "url", name == "extension" || name == "modifierExtension" {
                attributes.append(XMLNode.Attribute(key, words(member)))
                continue
            }
            let values = if case .array(let values) = member { values } else { [member] }
            children += values.map { nested(key, $0) }
        }
        return XMLNode(name, namespace: namespace, attributes: attributes, children: children)
    }

    /// A resource inside another stands in an element of its own kind.
    private static func nested(_ key: String, _ value: JSONValue) -> XMLNode {
        guard let type = value["resourceType"]?.string else { return element(key, value) }
        return XMLNode(key, namespace: namespace, children: [element(type, value)])
    }

    private static func words(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .integer(let number): String(number)
        case .decimal(let text): text
        case .bool(let value): value ? "true" : "false"
        case .null, .array, .object: ""
        }
    }
}

extension XMLNode {
    /// The plain value of a FHIR element of this name.
    func value(_ name: String) -> String? { child(name)?.attribute("value") }
}
