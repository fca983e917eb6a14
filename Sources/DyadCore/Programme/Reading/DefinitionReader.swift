/// Reads a programme's definition from its file and the files that it is based on.
///
/// Precedence is `DefinitionNode.merged(over:)`: what a file writes wins over its base.
public struct DefinitionReader {
    /// What a reading found: the definition where nothing stands in its way, and every diagnostic.
    public struct Result {
        /// The definition, or `nil` when there are mistakes.
        public let definition: ProgrammeDefinition?
        /// Mistakes and warnings, by file and line.
        public let diagnostics: [Diagnostic]
    }

    private let catalogue: Catalogue
    private let baseFile: (_ name: String, _ file: String) throws -> ProgrammeSource?

    /// A reader that knows these plug-ins and programmes.
    ///
    /// - Parameter baseFile: finds the file that a definition's `basedOn` names when it is not a programme of the catalogue:
    ///   what is written, and the file in which it is written.
    public init(
        catalogue: Catalogue,
        baseFile: @escaping (_ name: String, _ file: String) throws -> ProgrammeSource? = { _, _ in nil }
    ) {
        self.catalogue = catalogue
        self.baseFile = baseFile
    }

    /// The definition that a source says, with all the mistakes there are.
    ///
    /// - Complexity: linear in the size of the files.
    public func read(_ source: ProgrammeSource) -> Result {
        do {
            let node = try resolved(source, path: [])
            let log = ReadingLog()
            var builder = DefinitionBuilder(root: node, catalogue: catalogue, log: log)
            let definition = builder.definition()
            DefinitionChecks(definition: definition, root: node, log: log).run()
            let hasMistakes = log.diagnostics.contains { $0.severity == .error }
            return Result(definition: hasMistakes ? nil : definition, diagnostics: log.sorted)
        } catch let mistakes as Mistakes {
            return Result(definition: nil, diagnostics: mistakes.all)
        } catch {
            return Result(
                definition: nil,
                diagnostics: [Diagnostic("unreadable", at: .file(source.file), "The file cannot be read.", remedy: "")])
        }
    }

    /// The definition, or all its mistakes.
    ///
    /// - Throws: `Mistakes`.
    public func definition(_ source: ProgrammeSource) throws -> ProgrammeDefinition {
        let result = read(source)
        guard let definition = result.definition else { throw Mistakes(result.diagnostics) }
        return definition
    }

    /// The definition that a source says it is based on, and the name by which it says so; `nil` where it is based on none.
    ///
    /// - Throws: `Mistakes` when the base is not a definition by itself.
    public func base(of source: ProgrammeSource) throws -> (name: String, definition: ProgrammeDefinition)? {
        let node = try DefinitionNode.reading(yaml: source.text, file: source.file)
        guard let base = node["basedOn"] else { return nil }
        return (base.scalar ?? "", try definition(baseSource(base, of: source)))
    }

    private func baseSource(_ base: DefinitionNode, of source: ProgrammeSource) throws -> ProgrammeSource {
        let name = base.scalar ?? ""
        if let found = try catalogue.programmes.first(where: { $0.name == name }) ?? baseFile(name, source.file) {
            return found
        }
        let names = catalogue.programmes.map(\.name)
        throw Mistakes([
            Diagnostic(
                "unknown-base", at: base.place, "There is no programme or file called “\(name)” to be based on.",
                remedy: NearestName.remedy(for: name, among: names, kind: "programmes"), quoted: name)
        ])
    }

    /// The source's node laid over its base's, base by base.
    private func resolved(_ source: ProgrammeSource, path: [ProgrammeSource]) throws -> DefinitionNode {
        let node = try DefinitionNode.reading(yaml: source.text, file: source.file)
        guard let base = node["basedOn"] else { return node }
        let baseSource = try baseSource(base, of: source)
        let path = path + [source]
        guard !path.contains(where: { $0.name == baseSource.name }) else {
            throw Mistakes([
                Diagnostic(
                    "base-cycle", at: base.place,
                    "The definitions go round in a circle: \((path + [baseSource]).map(\.file).joined(separator: " is based on ")).",
                    remedy: "Take “basedOn” out of one of them.", quoted: base.scalar)
            ])
        }
        return node.merged(over: try resolved(baseSource, path: path))
    }
}
