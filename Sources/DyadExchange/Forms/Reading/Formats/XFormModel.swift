import DyadCore
import DyadMarkup

/// What the model of an XForm says of its questions: their types, when they are asked, their options and their words.
struct XFormModel {
    private let root: String
    private let log: FormReadingLog
    private let binds: [String: XMLNode]
    private let lists: [String: XMLNode]
    private let texts: [String: XMLNode]

    init(_ model: FormNode, data root: String, log: FormReadingLog) {
        (self.root, self.log) = (root, log)
        let binds = model.node.children("bind").map { ($0.attribute("nodeset") ?? "", $0) }
        self.binds = Dictionary(binds) { first, _ in first }
        // What the program fills in itself has no question.
        for (path, bind) in binds where path.hasPrefix("/\(root)/meta/") { model.child(at: bind).passOverAll() }
        lists = Dictionary(
            model.node.children("instance").dropFirst().compactMap { list in
                list.attribute("id").map { ($0, list) }
            }
        ) { first, _ in first }
        let translations = model.node.child("itext")?.children("translation") ?? []
        let chosen =
            translations.first { $0.attribute("default") != nil }
            ?? translations.first { $0.attribute("lang")?.lowercased().hasPrefix("en") ?? false } ?? translations.first
        texts = Dictionary(
            (chosen?.children("text") ?? []).compactMap { text in text.attribute("id").map { ($0, text) } }
        ) { first, _ in first }
        if let chosen, let itext = model.child("itext") { itext.child(at: chosen).passOver(["lang", "default"]) }
    }

    /// The path of a question, whole even where its control says it in short.
    func path(_ reference: String) -> String { reference.hasPrefix("/") ? reference : "/\(root)/\(reference)" }

    /// What binds a question.
    func bind(_ path: String) -> FormNode? {
        let bind = binds[path].map { FormNode($0, log: log) }
        bind?.passOver(["nodeset"])
        return bind
    }

    /// The words of a label, or those to which it refers.
    func words(of label: FormNode?) -> String {
        guard let label else { return "" }
        guard let reference = label["ref"], let id = reference.wholeMatch(of: /jr:itext\(['"](.+)['"]\)/)?.1 else {
            return label.words
        }
        return words(called: String(id)) ?? label.words
    }

    /// The options of a list that stands in the model, with the places of their code and label.
    func options(in list: String, code: String, label: String) -> [ChoiceOption] {
        guard let list = lists[list] else { return [] }
        let instance = FormNode(list, log: log)
        instance.passOver(["id"])
        return (instance.child("root")?.children("item") ?? []).map { item in
            let value = item.child(code)?.words ?? ""
            let written = item.child(label)?.words ?? ""
            return ChoiceOption(value, written.isEmpty ? value : words(called: written) ?? written)
        }
    }

    private func words(called id: String) -> String? {
        guard let text = texts[id].map({ FormNode($0, log: log) }) else { return nil }
        text.passOver(["id"])
        return text.node.children("value").first { $0.attribute("form") == nil }.map { text.child(at: $0).words }
    }
}
