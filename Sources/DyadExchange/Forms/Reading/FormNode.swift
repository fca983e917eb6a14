import DyadMarkup

/// An element that is being read: whatever is asked of it counts as understood.
struct FormNode {
    /// Stands behind the path of an element of which nothing is to be listed.
    static let everything = "/*"

    let node: XMLNode
    private let log: FormReadingLog

    init(_ node: XMLNode, log: FormReadingLog) {
        self.node = node
        self.log = log
        log.understand(node.path)
    }

    /// The value of an attribute; `nil` where it is missing or empty.
    subscript(_ name: String, _ namespace: String? = nil) -> String? {
        log.understand("\(node.path)/@\(name)")
        let value = node.attributes.first { $0.name == name && $0.namespace == namespace }?.value
        return value?.isEmpty ?? true ? nil : value
    }

    /// The first child of a name.
    func child(_ name: String) -> FormNode? { children(name).first }

    /// The children of a name.
    func children(_ name: String) -> [FormNode] { node.children(name).map { FormNode($0, log: log) } }

    /// A child that was found by looking at the element itself.
    func child(at node: XMLNode) -> FormNode { FormNode(node, log: log) }

    /// The text in it, without white space around it and with single spaces in it.
    var words: String { node.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Passes over attributes and children that only administer the file.
    func passOver(_ names: Set<String>) {
        for attribute in node.attributes where names.contains(attribute.name) {
            log.understand("\(node.path)/@\(attribute.name)")
        }
        for child in node.children where names.contains(child.name) { FormNode(child, log: log).passOverAll() }
    }

    /// Passes over all that is in it.
    func passOverAll() {
        log.understand(node.path + Self.everything)
        for attribute in node.attributes { log.understand("\(node.path)/@\(attribute.name)") }
    }

    /// Says that the element, with all that is in it, is not in the form.
    func leaveOut(_ words: String) {
        passOverAll()
        remark(words)
    }

    /// Says something of the element that the form does not.
    func remark(_ words: String) { log.leaveOut(node.path, line: node.line, words) }
}
