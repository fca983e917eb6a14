/// Reads one mapping of a definition, name by name, and reports what is missing, of the wrong kind or unknown.
struct SectionReader {
    let node: DefinitionNode
    let log: ReadingLog
    /// What the section is, for messages: “a session”.
    let what: String
    private var known: [String] = []

    init(_ node: DefinitionNode, _ what: String, log: ReadingLog) {
        self.node = node
        self.what = what
        self.log = log
        if case .mapping = node.content { return }
        log.report(
            "not-a-section", at: node.place, "This ought to be \(what), written as names and values.",
            remedy: "Write “name: value” lines, indented under it.")
    }

    var place: Place { node.place }

    /// The place of a value, or of the section where the value is missing.
    func place(of key: String) -> Place { node[key]?.place ?? node.place }

    mutating func has(_ key: String) -> Bool { value(key) != nil }

    /// The value under a name; `nil` when absent or left empty.
    mutating func value(_ key: String) -> DefinitionNode? {
        known.append(key)
        guard let value = node[key] else { return nil }
        if let text = value.scalar, text.isEmpty || !value.isQuoted && ["~", "null"].contains(text) { return nil }
        return value
    }

    mutating func text(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.scalar else {
            wrongKind(key, value, "a text")
            return nil
        }
        return text
    }

    mutating func requiredText(_ key: String) -> String {
        if let text = text(key) { return text }
        if node[key]?.scalar != nil || node[key] == nil { missing(key) }
        return ""
    }

    func missing(_ key: String) {
        guard case .mapping = node.content else { return }
        log.report(
            "missing-key", at: place, "“\(key)” is missing from \(what).", remedy: "Add a line “\(key): ...”.")
    }

    mutating func id<Kind>(_ key: String = "id") -> ID<Kind> {
        let text = requiredText(key)
        let allowed = text.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains($0))
        }
        if !allowed {
            log.report(
                "bad-id", at: place(of: key), "“\(text)” cannot be a name here.",
                remedy: "Use letters without accents, digits and hyphens, such as “career-pathway”.", quoted: text)
        }
        return ID(text)
    }

    mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = value(key) else { return nil }
        guard let number = value.scalar.flatMap({ Fraction($0) })?.whole else {
            wrongKind(key, value, "a whole number")
            return nil
        }
        guard range.contains(number) else {
            log.report(
                "out-of-range", at: value.place, "“\(key)” is \(number).",
                remedy: "Use a whole number from \(range.lowerBound) to \(range.upperBound).", quoted: value.scalar)
            return nil
        }
        return number
    }

    mutating func fraction(_ key: String, atLeast minimum: Fraction? = nil) -> Fraction? {
        guard let value = value(key) else { return nil }
        guard let number = value.scalar.flatMap({ Fraction($0) }) else {
            wrongKind(key, value, "a number")
            return nil
        }
        if let minimum, number < minimum {
            log.report(
                "out-of-range", at: value.place, "“\(key)” is \(value.scalar ?? "").",
                remedy: "Use a number of at least \(minimum).",
                quoted: value.scalar)
            return nil
        }
        return number
    }

    mutating func flag(_ key: String) -> Bool? {
        guard let value = value(key) else { return nil }
        switch value.scalar?.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            wrongKind(key, value, "true or false")
            return nil
        }
    }

    mutating func date(_ key: String) -> CalendarDate? {
        guard let value = value(key) else { return nil }
        guard let date = value.scalar.flatMap({ CalendarDate(iso: $0) }) else {
            wrongKind(key, value, "a real date such as 2026-09-01")
            return nil
        }
        return date
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, of: Choice.Type) -> Choice? {
        guard let value = value(key) else { return nil }
        guard let text = value.scalar else {
            wrongKind(key, value, "one word")
            return nil
        }
        if let choice = Choice(rawValue: text) { return choice }
        unknownName(text, at: value.place, among: Choice.allCases.map(\.rawValue), kind: "choices for “\(key)”")
        return nil
    }

    /// A list of words; one word alone is a list of one.
    mutating func texts(_ key: String) -> [String] { located(key).map(\.text) }

    /// A list of words with the place of each.
    mutating func located(_ key: String) -> [(text: String, place: Place)] {
        guard let value = value(key) else { return [] }
        if let text = value.scalar { return [(text, value.place)] }
        guard case .sequence(let elements) = value.content else {
            wrongKind(key, value, "a list")
            return []
        }
        return elements.compactMap { element in
            if let text = element.scalar { return (text, element.place) }
            wrongKind(key, element, "a text")
            return nil
        }
    }

    mutating func section(_ key: String, _ what: String) -> SectionReader? {
        value(key).map { SectionReader($0, what, log: log) }
    }

    mutating func sections(_ key: String, _ what: String) -> [SectionReader] {
        guard let value = value(key) else { return [] }
        guard case .sequence(let elements) = value.content else {
            wrongKind(key, value, "a list (lines that begin with “- ”)")
            return []
        }
        return elements.map { SectionReader($0, what, log: log) }
    }

    /// The members that nothing has asked for: a plug-in's settings.
    mutating func rest() -> [DefinitionNode.Member] {
        let members = node.members.filter { !known.contains($0.key) }
        known += members.map(\.key)
        return members
    }

    /// Reports names that nothing has asked for. Call it last.
    func finish() {
        for member in node.members where !known.contains(member.key) {
            log.report(
                "unknown-key", at: member.place, "There is no “\(member.key)” in \(what).",
                remedy: NearestName.remedy(for: member.key, among: known, kind: "names"), quoted: member.key)
        }
    }

    func unknownName(_ text: String, at place: Place, among names: [String], kind: String) {
        log.report(
            "unknown-name", at: place, "“\(text)” is not among the \(kind).",
            remedy: NearestName.remedy(for: text, among: names, kind: kind), quoted: text)
    }

    private func wrongKind(_ key: String, _ value: DefinitionNode, _ wanted: String) {
        let found = value.scalar.map { "“\($0)”" } ?? (value.members.isEmpty ? "a list" : "a section")
        log.report(
            "wrong-kind", at: value.place, "“\(key)” is \(found).", remedy: "Write \(wanted).", quoted: value.scalar)
    }
}
