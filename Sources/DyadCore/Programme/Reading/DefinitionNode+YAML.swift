internal import Yams

extension DefinitionNode {
    /// Reads YAML text into nodes, with the line and column of each.
    ///
    /// Anchors and aliases are refused: a definition is read by committees, and an alias can stand for a million lines.
    ///
    /// - Throws: `Mistakes` when the text is not one YAML document.
    static func reading(yaml text: String, file: String) throws -> DefinitionNode {
        var mistakes: [Diagnostic] = []
        let node: DefinitionNode
        do {
            // Nodes know their anchors only as long as their parser lives.
            let parser = try Parser(yaml: text)
            node = try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot() else { throw Mistakes([emptyFile(file)]) }
                return DefinitionNode(root, file: file, mistakes: &mistakes)
            }
        } catch let error as YamlError {
            throw Mistakes(diagnostics(for: error, in: text, file: file))
        }
        guard mistakes.isEmpty else { throw Mistakes(mistakes) }
        guard case .mapping = node.content else { throw Mistakes([emptyFile(file)]) }
        return node
    }

    private init(_ node: Node, file: String, mistakes: inout [Diagnostic]) {
        place = .line(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        if node.anchor != nil {
            mistakes.append(
                Diagnostic(
                    "yaml-anchor", at: place, "Anchors and aliases (& and *) are not read.",
                    remedy: "Write the value out in each place."))
            content = .scalar("")
            return
        }
        switch node {
        case .scalar(let scalar):
            content = .scalar(scalar.string)
            isQuoted = [.singleQuoted, .doubleQuoted].contains(scalar.style)
        case .sequence(let sequence):
            content = .sequence(sequence.map { DefinitionNode($0, file: file, mistakes: &mistakes) })
        case .mapping(let mapping):
            content = .mapping(
                mapping.map { key, value in
                    let keyNode = DefinitionNode(key, file: file, mistakes: &mistakes)
                    return Member(
                        key: keyNode.scalar ?? "", place: keyNode.place,
                        value: DefinitionNode(value, file: file, mistakes: &mistakes))
                })
        case .alias:
            content = .scalar("")
        }
    }

    private static func emptyFile(_ file: String) -> Diagnostic {
        Diagnostic(
            "empty-definition", at: .file(file), "The file holds no programme definition.",
            remedy: "Start from “dyad new DIR --from huth”, or write “basedOn: huth”.")
    }

    private static func diagnostics(for error: YamlError, in text: String, file: String) -> [Diagnostic] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let place = Place.line(file: file, line: max(1, mark.line), column: max(1, mark.column))
            if lines.indices.contains(mark.line - 1), lines[mark.line - 1].prefix(while: \.isWhitespace).contains("\t")
            {
                return [Diagnostic("yaml-tab", at: place, "The line begins with a tab.", remedy: "Indent with spaces.")]
            }
            return [
                Diagnostic(
                    "yaml", at: place, "This is not valid YAML: \(problem).",
                    remedy: "Check the indentation and the quotation marks around here.")
            ]
        case .duplicatedKeysInMapping(let names, let context):
            return names.sorted().map { name in
                let second = DefinitionNode.secondLine(with: name, in: lines, from: max(0, context.mark.line - 1))
                return Diagnostic(
                    "duplicate-key",
                    at: .line(
                        file: file, line: second.map { $0 + 1 } ?? context.mark.line, column: context.mark.column),
                    "“\(name)” is written twice.", remedy: "Keep one of the two.")
            }
        default:
            return [
                Diagnostic(
                    "yaml", at: .file(file), "This is not a YAML text file.",
                    remedy: "Open it in a text editor and save it as UTF-8.")
            ]
        }
    }

    /// The second line, counted from 0, that begins with a name as deep as the first that does.
    private static func secondLine(with name: String, in lines: [Substring], from start: Int) -> Int? {
        func depth(_ line: Substring) -> Int? {
            let inner = line.drop { $0 == " " || $0 == "-" }
            return inner.hasPrefix("\(name):") ? line.count - inner.count : nil
        }
        let found = lines.indices.dropFirst(start).compactMap { index in depth(lines[index]).map { (index, $0) } }
        return found.dropFirst().first { $0.1 == found.first?.1 }?.0
    }
}
