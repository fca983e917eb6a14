/// One of the two definitions, with what sentences need to know of it besides its canonical form.
struct ComparedSide: Sendable {
    let definition: ProgrammeDefinition
    private let settings: PluginSettings

    init(_ definition: ProgrammeDefinition) {
        self.definition = definition
        settings = PluginSettings(of: definition)
    }

    /// What a thing says under a name.
    func value(_ field: ComparedKind.Field, of thing: JSONValue, _ kind: ComparedKind) -> ComparedValue {
        ComparedValue(written: thing[field.key], unwritten: unwritten(field, of: thing, kind))
    }

    private func unwritten(_ field: ComparedKind.Field, of thing: JSONValue, _ kind: ComparedKind) -> JSONValue? {
        switch field.content {
        case .value(let text?): return .string(text)
        case .flag(let flag?): return .string(flag ? "true" : "false")
        default:
            guard let plugin = kind.plugin, let name = thing["use"]?.string else { return nil }
            return settings.unwritten(field.key, of: plugin, called: name)
        }
    }

    /// The threshold of an outcome rule with its unit, where it is written as a number.
    func threshold(_ value: JSONValue, of rule: String) -> String? {
        guard Fraction(value.string ?? "") != nil else { return nil }
        return definition.rule(rule)?.rule.threshold.text()
    }

    /// The label of what an item asks, where the item is a measure.
    func label(ofMeasure name: String) -> String? { definition.measure(MeasureID(name))?.label }
}
