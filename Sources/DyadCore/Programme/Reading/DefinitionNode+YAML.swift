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
            throw Mistakes([diagnostic(for: error, file: file)])
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
        case .scalar(let scalar): content = .scalar(scalar.string)
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

    private static func diagnostic(for error: YamlError, file: String) -> Diagnostic {
        func diagnostic(_ mark: Mark, _ problem: String) -> Diagnostic {
            Diagnostic(
                "yaml", at: .line(file: file, line: max(1, mark.line), column: max(1, mark.column)),
                "This is not valid YAML: \(problem).",
                remedy: "Check the indentation and the quotation marks around here.")
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return diagnostic(mark, problem)
        case .duplicatedKeysInMapping(let names, let context):
            return Diagnostic(
                "duplicate-key", at: .line(file: file, line: context.mark.line, column: context.mark.column),
                "In the part that starts here, “\(names.sorted().joined(separator: "”, “"))” is written twice.",
                remedy: "Keep one of the two.")
        default:
            return Diagnostic(
                "yaml", at: .file(file), "This is not a YAML text file.",
                remedy: "Open it in a text editor and save it as UTF-8.")
        }
    }
}
