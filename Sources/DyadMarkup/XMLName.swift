/// The name of an element during a call of the handler.
package struct XMLName {
    @usableFromInline let local: UnsafePointer<UInt8>
    @usableFromInline let namespacePointer: UnsafePointer<UInt8>?

    @usableFromInline init(local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?) {
        self.local = local
        namespacePointer = namespace
    }

    /// Whether the local name is this one.
    @inlinable package static func == (name: XMLName, word: StaticString) -> Bool {
        let text = name.local
        let wanted = word.utf8Start
        var index = 0
        while text[index] == wanted[index] {
            if text[index] == 0 { return true }
            index += 1
        }
        return false
    }

    /// For `switch` over local names.
    @inlinable package static func ~= (word: StaticString, name: XMLName) -> Bool { name == word }

    /// The local name as a text.
    package var text: String { String(cString: local) }

    /// The namespace, where there is one.
    package var namespace: String? { namespacePointer.map { String(cString: $0) } }

    /// The same namespace of one document always has the same key, which is quicker to compare than its text.
    @inlinable package var namespaceKey: UnsafeRawPointer? { namespacePointer.map { UnsafeRawPointer($0) } }
}
