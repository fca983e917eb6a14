/// Finds everything in which two definitions differ, and says each thing in words.
///
/// It walks the canonical forms, because a digest is of those: a value that differs is always met, and one for which there
/// is nothing better to say is said to be written in another way. Two definitions have no difference just when they have
/// the same digest.
///
/// - Complexity: linear in the size of the definitions, and in the square of the length of a list.
struct DifferenceFinder: Sendable {
    let first: ComparedSide
    let second: ComparedSide
    let names: ComparedNames

    typealias Field = ComparedKind.Field

    /// The differences between two canonical forms, by section.
    func differences(_ a: JSONValue, _ b: JSONValue) -> [DefinitionDifference] {
        let found = fields(of: .programme, in: a, b).flatMap { field in
            sentences(field, a, b, .programme, of: "").map {
                DefinitionDifference(section: .init(of: field.key), sentence: $0)
            }
        }
        return DefinitionDifference.Section.allCases.flatMap { section in found.filter { $0.section == section } }
    }

    /// What differs between two things of a kind that are called the same.
    func members(_ a: JSONValue, _ b: JSONValue, _ kind: ComparedKind, of subject: String) -> [String] {
        fields(of: kind, in: a, b).flatMap { sentences($0, a, b, kind, of: subject) }
    }

    /// The names of a kind, then those that only a plug-in knows.
    private func fields(of kind: ComparedKind, in a: JSONValue, _ b: JSONValue) -> [Field] {
        let known = kind.fields.map(\.key) + (kind.fields.contains { $0.key == "id" } ? [] : kind.identity)
        let others = Set(a.members.keys).union(b.members.keys).subtracting(known).sorted()
        return kind.fields + others.map { Field($0, "Setting “\($0)”") }
    }

    /// What differs under one name; never empty where it differs.
    private func sentences(
        _ field: Field, _ a: JSONValue, _ b: JSONValue, _ kind: ComparedKind, of subject: String
    ) -> [String] {
        guard a[field.key] != b[field.key] else { return [] }
        let (one, other) = (first.value(field, of: a, kind), second.value(field, of: b, kind))
        let found = compared(field, one, other, of: subject, in: a)
        return found.isEmpty ? [rewritten(field, one, other, of: subject)] : found
    }

    private func compared(
        _ field: Field, _ a: ComparedValue, _ b: ComparedValue, of subject: String, in thing: JSONValue
    ) -> [String] {
        if a.effective == b.effective { return [writtenOnce(field, a, b, of: subject)] }
        switch field.content {
        case .things(let kind): return things(field, a, b, kind, of: subject)
        case .part(let kind): return part(field, a, b, kind, of: subject)
        case .named(let noun, let content): return named(noun, content, a, b, of: subject)
        case .texts, .occasions: return list(field, a, b, of: subject)
        case .threshold: return threshold(field, a, b, of: subject, rule: thing["id"]?.string ?? "")
        case .value, .flag, .reading:
            let isList = [a, b].contains { if case .array? = $0.effective { true } else { false } }
            return isList ? list(field, a, b, of: subject) : value(field, a, b, of: subject)
        }
    }

    // MARK: Values

    func value(_ field: Field, _ a: ComparedValue, _ b: ComparedValue, of subject: String) -> [String] {
        let (x, y) = (a.words(as: field.content), b.words(as: field.content))
        return x == y ? [] : ["\(start(field, subject)): \(names.both(x, y))."]
    }

    private func threshold(
        _ field: Field, _ a: ComparedValue, _ b: ComparedValue, of subject: String, rule: String
    ) -> [String] {
        guard let x = a.written.flatMap({ first.threshold($0, of: rule) }),
            let y = b.written.flatMap({ second.threshold($0, of: rule) }), x != y
        else { return value(field, a, b, of: subject) }
        return ["\(start(field, subject)): \(names.both(x, y))."]
    }

    private func writtenOnce(_ field: Field, _ a: ComparedValue, _ b: ComparedValue, of subject: String) -> String {
        let side = a.written == nil ? names.second : names.first
        let words = a.effective.map { ComparedValue.words($0, as: field.content) } ?? "nothing"
        return "\(start(field, subject)): \(words) in both, written out only in \(side)."
    }

    /// For what means the same to a reader and is not the same to the digest, such as “yes” and “true”.
    private func rewritten(_ field: Field, _ a: ComparedValue, _ b: ComparedValue, of subject: String) -> String {
        guard let x = a.written?.string, let y = b.written?.string else {
            return "\(start(field, subject)): written in another way in \(names.first) than in \(names.second)."
        }
        return "\(start(field, subject)): written in another way, \(names.both("“\(x)”", "“\(y)”"))."
    }

    /// “Weight of “Needs match””, or “Session 1, how it is held”.
    func start(_ field: Field, _ subject: String) -> String {
        if subject.isEmpty { return field.words }
        guard ["Wh", "How"].contains(where: field.words.hasPrefix) else {
            return "\(field.words) of \(subject)"
        }
        return
            "\(DifferenceFinder.capitalised(subject)), \(field.words.prefix(1).lowercased() + field.words.dropFirst())"
    }
}
