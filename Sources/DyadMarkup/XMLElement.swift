/// An element that begins, during a call of the handler.
package struct XMLElement {
    /// Its name.
    package let name: XMLName
    /// The line on which its start ends, from 1.
    package let line: Int
    /// How many attributes it has.
    package let count: Int
    /// Five pointers for each: local name, prefix, namespace, begin and end of the value.
    @usableFromInline let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

    init(name: XMLName, line: Int, count: Int, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        self.name = name
        self.line = line
        self.count = count
        self.attributes = attributes
    }

    /// The name of an attribute, from 0.
    @inlinable package func attributeName(_ index: Int) -> XMLName? {
        guard let attributes, index < count, let local = attributes[index * 5] else { return nil }
        return XMLName(local: local, namespace: attributes[index * 5 + 2])
    }

    /// The bytes of an attribute's value, from 0; UTF-8, valid during the call only. An ampersand in it stands as `&#38;`.
    @inlinable package func attributeBytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        guard let attributes, index < count, let begin = attributes[index * 5 + 3], let end = attributes[index * 5 + 4]
        else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: begin, count: end - begin)
    }

    /// The value of an attribute, from 0.
    package func attributeText(_ index: Int) -> String { Self.text(attributeBytes(index)) }

    /// A value as a text: the library writes each ampersand as `&#38;` where it does not replace entities, and nothing else so.
    private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return bytes.contains(UInt8(ascii: "&")) ? text.replacing("&#38;", with: "&") : text
    }

    /// The value of the attribute that has this local name and no namespace.
    package func attribute(_ word: StaticString) -> String? {
        for index in 0..<count {
            guard let name = attributeName(index), name.namespacePointer == nil, name == word else { continue }
            return attributeText(index)
        }
        return nil
    }

    /// The value of the attribute that has this local name in one of these namespaces.
    package func attribute(_ word: StaticString, in namespaces: Set<String>) -> String? {
        for index in 0..<count {
            guard let name = attributeName(index), name == word, let namespace = name.namespace,
                namespaces.contains(namespace)
            else { continue }
            return attributeText(index)
        }
        return nil
    }

    /// The bytes of the attribute that has this local name in a namespace, as ``attributeBytes(_:)`` gives them.
    package func attributeBytes(
        _ word: StaticString, in namespace: inout XMLNamespace
    ) -> UnsafeBufferPointer<UInt8>? {
        for index in 0..<count {
            guard let name = attributeName(index), name == word, namespace.has(name) else { continue }
            return attributeBytes(index)
        }
        return nil
    }

    /// The value of the attribute that has this local name in a namespace.
    package func attribute(_ word: StaticString, in namespace: inout XMLNamespace) -> String? {
        attributeBytes(word, in: &namespace).map(Self.text)
    }
}
