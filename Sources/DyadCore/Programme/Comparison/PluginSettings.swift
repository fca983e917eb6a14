internal import Yams

/// The settings of plug-ins as values, for comparing plug-ins of which the core knows only the protocol.
struct PluginSettings: Sendable {
    /// What kind of plug-in stands at a place; two kinds may use one name.
    enum Kind: String, Sendable { case question, factor, constraint, strategy, family, rule, support, part }

    private var defaults: [String: JSONValue] = [:]

    /// The defaults of every plug-in that a definition uses.
    ///
    /// - Complexity: linear in the number of plug-ins; each kind is encoded once.
    init(of definition: ProgrammeDefinition) {
        for item in definition.forms.flatMap(\.items) { add(item.question, .question) }
        for measure in definition.measures { add(measure.question, .question) }
        for factor in definition.matching.factors + (definition.families?.factors ?? []) { add(factor.factor, .factor) }
        for constraint in definition.matching.constraints { add(constraint, .constraint) }
        add(definition.matching.strategy, .strategy)
        add(definition.families?.strategy, .family)
        for rule in definition.domains.flatMap(\.rules) { add(rule.rule, .rule) }
        for scheme in definition.support { add(scheme.rule, .support) }
        for part in definition.reportParts { add(part.part, .part) }
    }

    private mutating func add(_ plugin: (any Plugin)?, _ kind: Kind) {
        guard let plugin else { return }
        let name = PluginSettings.name(kind, type(of: plugin).id)
        if defaults[name] == nil { defaults[name] = PluginSettings.defaults(beside: plugin) }
    }

    /// What a setting is when nobody writes it, or `nil` where the plug-in has no such setting.
    func unwritten(_ setting: String, of kind: Kind, called id: String) -> JSONValue? {
        defaults[PluginSettings.name(kind, id)]?[setting]
    }

    private static func name(_ kind: Kind, _ id: String) -> String { "\(kind)/\(id)" }

    private static func defaults<P: Plugin>(beside _: P) -> JSONValue { values(of: P()) }

    /// Every setting of a plug-in, in the canonical form of a definition; an empty object where it cannot be written.
    static func values(of plugin: some Plugin) -> JSONValue {
        guard let text = try? YAMLEncoder().encode(plugin),
            let node = try? DefinitionNode.reading(yaml: text, file: "")
        else { return .object([:]) }
        return node.canonical
    }

    /// An option that is written as its label alone, spelled out; anything else as it is.
    static func option(_ option: JSONValue) -> JSONValue {
        guard case .string(let label) = option,
            let read = try? YAMLDecoder().decode(ChoiceOption.self, from: Node(label))
        else { return option }
        return .object(["id": .string(read.id), "label": .string(read.label)])
    }
}
