extension DifferenceFinder {
    // MARK: Lists of words

    /// What stands in one list of words and not in the other, else that the order differs.
    func list(_ field: Field, _ a: ComparedValue, _ b: ComparedValue, of subject: String) -> [String] {
        guard let one = a.effective, let other = b.effective else { return value(field, a, b, of: subject) }
        let (x, y) = (DifferenceFinder.elements(one), DifferenceFinder.elements(other))
        let onlyFirst = DifferenceFinder.missing(from: y, in: x)
        let onlySecond = DifferenceFinder.missing(from: x, in: y)
        func words(_ elements: [JSONValue]) -> [String] {
            elements.map { ComparedValue.words($0, as: field.content) }
        }
        if !onlyFirst.isEmpty || !onlySecond.isEmpty {
            return ["\(start(field, subject)): \(names.only(words(onlyFirst), words(onlySecond)))."]
        }
        guard x != y else { return [] }
        let orders = [x, y].map { words($0).joined(separator: ", ") }
        return ["\(start(field, subject)): in another order, \(names.and(orders[0], orders[1]))."]
    }

    /// The elements of a list; one word alone is a list of one.
    private static func elements(_ value: JSONValue) -> [JSONValue] {
        if case .array(let elements) = value { elements } else { [value] }
    }

    /// The elements that one list holds more often than another.
    private static func missing(from other: [JSONValue], in list: [JSONValue]) -> [JSONValue] {
        var rest = other
        return list.filter { element in
            guard let found = rest.firstIndex(of: element) else { return true }
            rest.remove(at: found)
            return false
        }
    }

    // MARK: Lists of things

    /// What differs between two lists of things, by id; where ids do not tell them apart, as lists of words.
    func things(
        _ field: Field, _ a: ComparedValue, _ b: ComparedValue, _ kind: ComparedKind, of subject: String
    ) -> [String] {
        let (x, y) = (spelledOut(a), spelledOut(b))
        guard let one = identities(x, kind), let other = identities(y, kind) else {
            return list(field, a, b, of: subject)
        }
        let both = zip(one, x).compactMap { id, thing in other.firstIndex(of: id).map { (thing, y[$0]) } }
        let onlyFirst = zip(one, x).filter { !other.contains($0.0) }.map(\.1)
        let onlySecond = zip(other, y).filter { !one.contains($0.0) }.map(\.1)
        let changed = both.flatMap { a, b in members(a, b, kind, of: name(a, kind, of: subject, first)) }
        let common = (one.filter(other.contains), other.filter(one.contains))
        let order = common.0 == common.1 ? [] : [reordered(field, both.map(\.0), common.1, one, x, kind, of: subject)]
        return changed + alone(onlyFirst, kind, of: subject, first, names.first)
            + alone(onlySecond, kind, of: subject, second, names.second) + order
    }

    private func spelledOut(_ value: ComparedValue) -> [JSONValue] {
        (value.effective?.elements ?? []).map(PluginSettings.option)
    }

    /// The ids of things, or `nil` where one has none or two have the same.
    private func identities(_ things: [JSONValue], _ kind: ComparedKind) -> [String]? {
        let ids = things.compactMap { thing in kind.identity.lazy.compactMap { thing[$0]?.string }.first }
        return ids.count == things.count && Set(ids).count == ids.count ? ids : nil
    }

    private func reordered(
        _ field: Field, _ both: [JSONValue], _ order: [String], _ ids: [String], _ things: [JSONValue],
        _ kind: ComparedKind, of subject: String
    ) -> String {
        func words(_ things: [JSONValue]) -> String {
            things.map { title(of: $0, kind, first) }.joined(separator: ", ")
        }
        let others = order.compactMap { id in ids.firstIndex(of: id).map { things[$0] } }
        return "\(start(field, subject)): in another order, \(names.and(words(both), words(others)))."
    }

    /// What only one definition has: “The form “check-in” also asks “Pulse: rest” in B.”, or a sentence for each thing.
    private func alone(
        _ things: [JSONValue], _ kind: ComparedKind, of subject: String, _ side: ComparedSide, _ sideName: String
    ) -> [String] {
        guard let verb = kind.verb, !subject.isEmpty, !things.isEmpty else {
            return things.map { alone($0, kind, of: subject, side, sideName) }
        }
        let titles = things.map { name($0, kind, of: "", side) }.joined(separator: ", ")
        return ["\(DifferenceFinder.capitalised(subject)) \(verb) \(titles) in \(sideName)."]
    }

    /// “Session 4 is only in B: Fourth session, month 6, 60 minutes.”
    private func alone(
        _ thing: JSONValue, _ kind: ComparedKind, of subject: String, _ side: ComparedSide, _ sideName: String
    ) -> String {
        let details = kind.details.compactMap { key, words in
            thing[key].map { words == "%" ? $0.string ?? "" : words.replacing("%", with: DifferenceFinder.detail($0)) }
        }
        let noun = kind.naming == .quoted ? "the \(kind.noun) " : ""
        let start =
            DifferenceFinder.capitalised(noun + name(thing, kind, of: subject, side))
            + " \(kind.naming == .plural ? "are" : "is") only in \(sideName)"
        guard !details.isEmpty else { return start + "." }
        let words = details.joined(separator: ", ")
        return "\(start): \(words)\(words.last.map { ".?".contains($0) } ?? false ? "" : ".")"
    }

    /// A value in words; of a list of things, their names.
    static func detail(_ value: JSONValue) -> String {
        let titles = value.elements.compactMap { ($0["label"] ?? $0["id"])?.string }
        return titles.isEmpty
            ? ComparedValue.words(value) : titles.map { "“\($0)”" }.joined(separator: ", ")
    }

    // MARK: Names of things

    /// “the route “consultant” of mentors”.
    func name(_ thing: JSONValue, _ kind: ComparedKind, of subject: String, _ side: ComparedSide) -> String {
        let place = subject.isEmpty ? "" : kind.place.map { " \($0) \(subject)" } ?? ""
        let title = title(of: thing, kind, side)
        switch kind.naming {
        case .noun: return "the \(kind.noun) “\(title)”\(place)"
        case .quoted: return "“\(title)”\(place)"
        case .numbered: return "\(kind.noun) \(title)"
        case .plural: return "\(title)s"
        }
    }

    private func title(of thing: JSONValue, _ kind: ComparedKind, _ side: ComparedSide) -> String {
        let measure = thing["measure"]?.string.flatMap { side.label(ofMeasure: $0) }
        return measure ?? kind.title.lazy.compactMap { thing[$0]?.string }.first ?? ""
    }

    static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
