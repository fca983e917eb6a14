/// When a question is asked, where that is said by one level of conditions: another question has one of some answers.
struct FormCondition: Equatable {
    /// The name of the other question in its file.
    let field: String
    /// The codes of its answers.
    let codes: [String]

    /// Bytes of the longest expression that is looked at; people write much shorter ones.
    private static let longest = 1000

    init(field: String, codes: [String]) {
        self.field = field
        self.codes = codes
    }

    /// Reads `[f]='1' or [f]='2'`, `[f(2)]='1'` (REDCap), `selected(/data/f, 'a')`, `${f} = 'a'` (ODK) and `f.NAOK == "A1"`
    /// (LimeSurvey); `nil` for anything else.
    init?(_ expression: String) {
        guard expression.utf8.count <= Self.longest else { return nil }
        let terms = Self.bare(expression).replacing(/\s+(or|OR)\s+|\s*\|\|\s*/, with: "\u{0}").split(separator: "\u{0}")
        let read = terms.map { Self.term(Self.bare(String($0))) }
        guard let field = read.first??.field, read.allSatisfy({ $0?.field == field }) else { return nil }
        self.init(field: field, codes: read.compactMap { $0?.code })
    }

    private static func term(_ text: String) -> (field: String, code: String)? {
        if let box = text.wholeMatch(of: /\[(\w+)\(([^)]+)\)\]\s*=\s*['"]?1['"]?/) {
            return (String(box.1), String(box.2))
        }
        if let field = text.wholeMatch(of: /\[(\w+)\]\s*=\s*['"]?([^'"<>]+)['"]?/) {
            return (String(field.1), String(field.2))
        }
        if let chosen = text.wholeMatch(of: /selected\(\s*([^,]+?)\s*,\s*['"]([^'"]+)['"]\s*\)/) {
            return (name(chosen.1), String(chosen.2))
        }
        if let equal = text.wholeMatch(of: /([\w.\/${}-]+)\s*==?\s*['"]([^'"]+)['"]/) {
            return (name(equal.1), String(equal.2))
        }
        return nil
    }

    /// The name at the end of a path, without what programs write round it.
    private static func name(_ path: Substring) -> String {
        String(path.split(separator: "/").last ?? path).filter { !"${}".contains($0) }
            .replacing(/\.(NAOK|shown|value)$/, with: "")
    }

    /// The expression without brackets round the whole of it.
    private static func bare(_ text: String) -> String {
        let trimmed = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        let inner = trimmed.dropFirst().dropLast()
        guard trimmed.first == "(", trimmed.last == ")", isBalanced(inner) else { return String(trimmed) }
        return bare(String(inner))
    }

    private static func isBalanced(_ text: some Sequence<Character>) -> Bool {
        var depth = 0
        for letter in text {
            if letter == "(" { depth += 1 } else if letter == ")" { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }
}
