/// Somebody whom a form names: by e-mail, by registration number, by name, or by several of these at once
/// (“Dr Anna Smith <anna.smith@nhs.net>, GMC 7012345”).
public struct NamedPerson: Hashable, Sendable {
    /// The e-mail in small letters, where the words hold one.
    public let email: String?
    /// The seven digits of a GMC number, where the words hold one.
    public let number: String?
    /// What is left, where it has letters: the name.
    public let name: String?

    /// Reads the words of one person.
    public init(_ words: String) {
        var email: String?
        var number: String?
        var rest: [Substring] = []
        for token in words.split(whereSeparator: NamedPerson.separates) {
            let text = token.trimming(",:", end: ",:.")
            if text.utf8.contains(UInt8(ascii: "@")), text.split(separator: "@").count == 2 {
                email = text.lowercased()
            } else if text.utf8.count == 7, text.utf8.allSatisfy({ $0 &- 0x30 <= 9 }) {
                number = String(text)
            } else if !text.isEmpty, text.utf8.count > 6 || !["gmc", "no", "number"].contains(text.lowercased()) {
                rest.append(token)
            }
        }
        self.email = email
        self.number = number
        let words = rest.joined(separator: " ")
        let name = String(Substring(words).trimming(",:;", end: ",:; "))
        self.name = name.contains(where: \.isLetter) ? name : nil
    }

    /// Whether a character stands between words. Most are letters, and settled without a look at what Unicode says of them.
    private static func separates(_ character: Character) -> Bool {
        if let byte = character.asciiValue { return byte <= 0x20 || "<>()[]".utf8.contains(byte) }
        return character.isWhitespace
    }

    /// Whether nothing but a name is known.
    public var isNameOnly: Bool { email == nil && number == nil }
}

extension Substring {
    /// What is left without some characters at the start and others at the end.
    fileprivate func trimming(_ start: String, end: String) -> Substring {
        var left = drop { start.contains($0) }
        while let last = left.last, end.contains(last) { left.removeLast() }
        return left
    }
}
