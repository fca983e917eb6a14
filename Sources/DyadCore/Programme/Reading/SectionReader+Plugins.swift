internal import Yams

extension SectionReader {
    /// The plug-in that `key` names, with the rest of the section as its settings laid over its defaults.
    ///
    /// Every setting is tried by itself first, so that each wrong one is reported at its own place.
    mutating func plugin(named name: String, at namePlace: Place, among types: [any Plugin.Type], kind: String) -> (
        any Plugin
    )? {
        guard let type = types.first(where: { $0.id == name }) else {
            unknownName(name, at: namePlace, among: types.map { $0.id }, kind: kind)
            _ = rest()
            return nil
        }
        return configured(type, settings: rest())
    }

    private func configured<P: Plugin>(_ type: P.Type, settings: [DefinitionNode.Member]) -> P? {
        guard !settings.isEmpty else { return checked(P()) }
        guard let defaults = try? Yams.compose(yaml: YAMLEncoder().encode(P())), case .mapping(let mapping) = defaults
        else {
            return checked(P())
        }
        let names: [String] = mapping.keys.compactMap { $0.string }
        var overlaid = mapping
        var isReadable = true
        for setting in settings {
            guard names.contains(setting.key) else {
                log.report(
                    "unknown-setting", at: setting.place, "“\(P.id)” has no setting called “\(setting.key)”.",
                    remedy: NearestName.remedy(for: setting.key, among: names, kind: "settings"), quoted: setting.key)
                isReadable = false
                continue
            }
            var alone = mapping
            alone[Node(setting.key)] = setting.value.yaml
            overlaid[Node(setting.key)] = setting.value.yaml
            isReadable = canDecode(P.self, from: alone, setting: setting) && isReadable
        }
        guard isReadable, let plugin = try? YAMLDecoder().decode(P.self, from: Node.mapping(overlaid)) else {
            return nil
        }
        return checked(plugin)
    }

    private func canDecode<P: Plugin>(_ type: P.Type, from mapping: Node.Mapping, setting: DefinitionNode.Member)
        -> Bool
    {
        do {
            _ = try YAMLDecoder().decode(P.self, from: Node.mapping(mapping))
            return true
        } catch {
            log.report(
                "wrong-setting", at: setting.value.place,
                "“\(setting.key)” of “\(P.id)” cannot be read\(setting.value.scalar.map { ": “\($0)”" } ?? "").",
                remedy: SectionReader.remedy(for: error), quoted: setting.value.scalar)
            return false
        }
    }

    private func checked<P: Plugin>(_ plugin: P) -> P? {
        for problem in plugin.settingProblems {
            log.report("wrong-setting", at: place(of: problem.key), problem.problem, remedy: problem.remedy)
        }
        return plugin.settingProblems.isEmpty ? plugin : nil
    }

    private static func remedy(for error: any Error) -> String {
        guard let error = error as? DecodingError else { return "Write it as in the reference." }
        switch error {
        case .dataCorrupted(let context) where context.debugDescription.hasSuffix("."): return context.debugDescription
        case .typeMismatch(let type, _), .valueNotFound(let type, _):
            return
                "Write \(type == Int.self ? "a whole number" : type == Bool.self ? "true or false" : "a value of the kind in the reference")."
        case .keyNotFound(let key, _): return "Add “\(key.stringValue)”."
        default: return "Write it as in the reference."
        }
    }
}

extension DefinitionNode {
    /// The node as the YAML library's own, for its decoder.
    fileprivate var yaml: Node {
        switch content {
        case .scalar(let text): Node(text)
        case .sequence(let elements): Node(elements.map(\.yaml))
        case .mapping(let members): Node(members.map { (Node($0.key), $0.value.yaml) })
        }
    }
}
