/// Writes CSV that Excel opens rightly: UTF-8 with a byte order mark, CRLF, quotes where needed.
///
/// A text that a spreadsheet program would take for a formula gets a leading `'`; numbers and dates are written as they
/// are, so `-0.3` stays a number.
///
/// ```swift
/// var writer = CSVWriter()
/// writer.append([.text("Mentee"), .text("Change")])
/// writer.append([.text("M01"), .number(SheetNumber(-3))])
/// let bytes = writer.bytes
/// ```
public struct CSVWriter: Sendable {
    /// What has been written so far, ready for a file.
    public private(set) var bytes: [UInt8]
    private let separator: UInt8

    /// Begins a file; the separator is a comma, a semicolon or a tab.
    public init(separator: Separator = .comma, hasByteOrderMark: Bool = true) {
        self.separator = separator.rawValue
        bytes = hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    }

    /// What may stand between fields.
    public enum Separator: UInt8, Sendable {
        /// `,`
        case comma = 0x2C
        /// `;`
        case semicolon = 0x3B
        /// A tab.
        case tab = 0x09
    }

    /// Writes one record. Errors and unknown values are written as empty, because no CSV reader knows them.
    ///
    /// - Parameter bare: the places of texts that can be no formula and must stand as they are.
    /// - Complexity: O(*bytes of the record*).
    public mutating func append(_ values: [CellValue], bare: Set<Int> = []) {
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(separator) }
            switch value {
            case .text(let text) where bare.contains(index): append(quoting: Array(text.utf8))
            case .text(let text): append(text: text)
            case .number(let number): append(quoting: Array(number.decimal.utf8))
            case .dateTime(let dateTime): append(quoting: Array("\(dateTime.date) \(dateTime.time)".utf8))
            default: append(quoting: Array((value.shown ?? "").utf8))
            }
        }
        // A record of one empty field would look like a blank line.
        if values.count == 1, values[0].shown ?? "" == "" { bytes += [0x22, 0x22] }
        bytes += [0x0D, 0x0A]
    }

    /// Writes one record of texts, such as a header.
    public mutating func append(_ texts: [String]) { append(texts.map { CellValue.text($0) }) }

    /// Whether a spreadsheet program might take a text that begins with a byte for a formula.
    static func isGuarded(_ first: UInt8) -> Bool {
        ["=", "+", "-", "@", "\t", "\r", "\0"].contains { UInt8(ascii: $0) == first }
    }

    private mutating func append(text: String) {
        var field = Array(text.utf8)
        if let first = field.first, Self.isGuarded(first) { field.insert(UInt8(ascii: "'"), at: 0) }
        append(quoting: field)
    }

    private mutating func append(quoting field: [UInt8]) {
        let needsQuotes =
            field.first == 0x20 || field.last == 0x20
            || field.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else {
            bytes += field
            return
        }
        bytes.append(0x22)
        for byte in field {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
