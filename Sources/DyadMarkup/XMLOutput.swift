/// An element to be written, with its attributes and what it holds in the order in which they stand in the file.
///
/// Names are written in source code, with their prefixes; every value is escaped.
package struct XMLOutput: Sendable {
    private let name: String
    private var attributes: [(name: String, value: String)]
    private let text: String
    private var children: [XMLOutput]

    /// An element that holds other elements; attributes without a value are left out.
    package init(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [XMLOutput] = []
    ) {
        self.init(name: name, attributes: attributes.map { ($0, $1) }, text: "", children: children)
    }

    /// An element that holds words.
    package init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
        self.init(name: name, attributes: attributes.map { ($0, $1) }, text: text, children: [])
    }

    private init(name: String, attributes: [(String, String?)], text: String, children: [XMLOutput]) {
        self.name = name
        self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
        self.text = text
        self.children = children
    }

    /// The document in UTF-8, two spaces a level.
    ///
    /// - Complexity: linear in its length.
    package var document: [UInt8] {
        var words = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
        write(to: &words, indent: "")
        return Array(words.utf8)
    }

    /// Whether XML can hold words as they are: some letters of old terminals it cannot.
    package static func canHold(_ words: String) -> Bool {
        words.unicodeScalars.allSatisfy { !isForeign($0) || $0 == "\t" || $0 == "\n" || $0 == "\r" }
    }

    /// Adds the element to a document that is written piece by piece.
    ///
    /// - Complexity: linear in its length.
    package func write(to words: inout String, indent: String) {
        words += "\(indent)<\(name)"
        for attribute in attributes {
            words += " \(attribute.name)=\"\(Self.escaped(attribute.value, keepingLines: false))\""
        }
        if children.isEmpty {
            words += text.isEmpty ? "/>\n" : ">\(Self.escaped(text, keepingLines: true))</\(name)>\n"
            return
        }
        words += ">\n"
        for child in children { child.write(to: &words, indent: indent + "  ") }
        words += "\(indent)</\(name)>\n"
    }

    /// The one place where words become markup. What XML cannot hold at all becomes the mark for an unknown letter.
    private static func escaped(_ words: String, keepingLines: Bool) -> String {
        var escaped = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t" where keepingLines, "\n" where keepingLines: escaped.unicodeScalars.append(scalar)
            case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
            case _ where isForeign(scalar): escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Whether XML has no way to write a letter.
    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        ("\0"..<" ").contains(scalar) || ("\u{FFFE}"..."\u{FFFF}").contains(scalar)
    }
}
