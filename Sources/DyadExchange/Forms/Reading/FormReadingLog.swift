import DyadMarkup

/// Remembers what of a document has been understood, so that nothing else of it is dropped without a word.
final class FormReadingLog {
    private var omissions: [FormOmission] = []
    private var said: Set<FormOmission> = []
    private var understood: Set<String> = []

    /// Counts an element or attribute as understood; what is in it is not.
    func understand(_ path: String) { understood.insert(path) }

    /// Says that something is not in the form that is read; the same said again is nothing new.
    func leaveOut(_ path: String, line: Int?, _ words: String) {
        let omission = FormOmission(path: path, line: line, words: words)
        if said.insert(omission).inserted { omissions.append(omission) }
    }

    /// Everything that is left out of a document, in its order; many of one kind are one.
    ///
    /// - Complexity: linear in the size of the document, and in sorting what is left out.
    func omissions(of root: XMLNode) -> [FormOmission] {
        sweep(root)
        var kinds: [String: Int] = [:]
        var different: [FormOmission] = []
        for omission in omissions.enumerated().sorted(by: { order($0) < order($1) }).map(\.element) {
            if let first = kinds[omission.kind] {
                different[first].more += 1
            } else {
                kinds[omission.kind] = different.count
                different.append(omission)
            }
        }
        return different
    }

    private func order(_ omission: (offset: Int, element: FormOmission)) -> (Int, Int) {
        (omission.element.line ?? 0, omission.offset)
    }

    private func sweep(_ node: XMLNode) {
        guard understood.contains(node.path) else {
            if !node.isBlank { leaveOut(node.path, line: node.line, "“\(node.name)” is not read") }
            return
        }
        for attribute in node.attributes where !attribute.value.isEmpty {
            let path = "\(node.path)/@\(attribute.name)"
            if !understood.contains(path) {
                leaveOut(path, line: node.line, "“\(attribute.name)” is not read")
            }
        }
        if !understood.contains(node.path + FormNode.everything) { node.children.forEach(sweep) }
    }
}

extension XMLNode {
    /// Whether nothing stands in it.
    fileprivate var isBlank: Bool {
        text.allSatisfy(\.isWhitespace) && attributes.isEmpty && children.allSatisfy(\.isBlank)
    }
}
