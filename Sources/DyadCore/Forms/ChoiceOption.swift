internal import Foundation

/// One option of a choice: a permanent id and the words that people see.
///
/// A definition writes `{id: in-person, label: In person}`, or `In person` alone, which gives the id `in-person`.
public struct ChoiceOption: Hashable, Codable, Sendable {
    /// The permanent name.
    public let id: String
    /// What people see.
    public let label: String
    /// Other words by which a spreadsheet may call it.
    public let aliases: [String]
    /// The first day on which it can be the answer, such as an exam's first sitting; `nil` for any.
    public let from: CalendarDate?
    /// The last day on which it can be the answer; `nil` for any.
    public let until: CalendarDate?
    private let folded: Set<String>

    /// An option with its words.
    public init(
        _ id: String, _ label: String, aliases: [String] = [], from: CalendarDate? = nil, until: CalendarDate? = nil
    ) {
        folded = Set(([id, label] + aliases).map(ChoiceOption.id(of:)))
        self.id = id
        self.label = label
        self.aliases = aliases
        self.from = from
        self.until = until
    }

    /// Reads an option, or a label alone.
    public init(from decoder: any Decoder) throws {
        if let label = try? decoder.singleValueContainer().decode(String.self) {
            self.init(ChoiceOption.id(of: label), label)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(String.self, forKey: .id)
        let label = try container.decodeIfPresent(String.self, forKey: .label) ?? id
        func day(_ key: CodingKeys) throws -> CalendarDate? {
            guard let text = try container.decodeIfPresent(String.self, forKey: key) else { return nil }
            if let day = CalendarDate(iso: text) { return day }
            throw DecodingError.dataCorruptedError(
                forKey: key, in: container, debugDescription: "Write a real date such as 2023-11-01.")
        }
        self.init(
            id, label, aliases: try container.decodeIfPresent([String].self, forKey: .aliases) ?? [],
            from: try day(.from), until: try day(.until))
    }

    /// Whether a person who wrote these words meant this option; case, accents of spacing and hyphens do not matter.
    public func answers(to words: String) -> Bool { answers(toID: ChoiceOption.id(of: words)) }

    /// The same for words that are an id already, so that many options are asked quickly.
    public func answers(toID id: String) -> Bool { folded.contains(id) }

    /// Writes the option.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(label, forKey: .label)
        try container.encode(aliases, forKey: .aliases)
        try container.encodeIfPresent(from?.description, forKey: .from)
        try container.encodeIfPresent(until?.description, forKey: .until)
    }

    /// An option's words as an id: small letters and digits, a hyphen for anything else between them, and a minus before a
    /// number that the words begin with.
    public static func id(of label: String) -> String { sign(of: label) + unsigned(label) }

    /// A minus, where the words begin with a number below zero.
    private static func sign(of label: String) -> String {
        let words = label.utf8.drop { $0 <= UInt8(ascii: " ") }
        let minus = ["-", "\u{2212}"].first { words.starts(with: $0.utf8) }
        let next = minus.flatMap { words.dropFirst($0.utf8.count).first } ?? 0
        return UInt8(ascii: "0")...UInt8(ascii: "9") ~= next ? "-" : ""
    }

    private static func unsigned(_ label: String) -> String {
        var id: [UInt8] = []
        id.reserveCapacity(label.utf8.count)
        var isApart = false
        for byte in label.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if isApart, !id.isEmpty { id.append(UInt8(ascii: "-")) }
                isApart = false
                id.append(byte | 0x20)
            case 0..<128: isApart = true
            // Letters of all languages, more slowly.
            default: return label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
            }
        }
        return String(decoding: id, as: UTF8.self)
    }

    private enum CodingKeys: CodingKey { case id, label, aliases, from, until }
}
