/// Remembers which namespace of a document is the wanted one, because comparing texts for each element is slow.
package struct XMLNamespace {
    @usableFromInline let wanted: Set<String>
    @usableFromInline var wantedKey: UnsafeRawPointer?
    @usableFromInline var otherKey: UnsafeRawPointer?

    /// Looks for any of these namespaces, which are the versions of one. For one document only.
    package init(_ wanted: Set<String>) { self.wanted = wanted }

    /// Whether a name is in the wanted namespace.
    @inlinable package mutating func has(_ name: XMLName) -> Bool {
        guard let key = name.namespaceKey, key != otherKey else { return false }
        if key == wantedKey { return true }
        guard name.namespace.map(wanted.contains) ?? false else {
            otherKey = key
            return false
        }
        wantedKey = key
        return true
    }
}
