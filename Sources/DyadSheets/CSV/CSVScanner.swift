/// Cuts text into records and fields by the rules of RFC 4180; lines may end in CR, LF or both.
struct CSVScanner {
    /// A field as it stands between its separators.
    struct Field {
        /// Where the text begins and ends; quotes around it are left out.
        var range: Range<Int>
        /// Whether it holds quotes written twice.
        var hasDoubledQuotes = false
        /// Whether something stands between its closing quote and the separator.
        var isStray = false
    }

    let separator: UInt8
    /// Where the next record begins.
    var position: Int
    /// The line of the next record, from 1.
    var line: Int
    /// The line of the quote that is never closed, where there is one.
    private(set) var unclosedLine: Int?

    init(separator: UInt8, position: Int = 0, line: Int = 1) {
        self.separator = separator
        self.position = position
        self.line = line
    }

    /// Puts the fields of the next record into `fields`; `false` when there is none.
    ///
    /// - Complexity: O(*bytes of the record*).
    mutating func next(_ bytes: UnsafeBufferPointer<UInt8>, _ fields: inout [Field]) -> Bool {
        fields.removeAll(keepingCapacity: true)
        let end = bytes.count
        guard position < end else { return false }
        var index = position
        while true {
            if index < end, bytes[index] == 0x22 {
                fields.append(quoted(bytes, &index))
            } else {
                let start = index
                while index < end {
                    let byte = bytes[index]
                    if byte == separator || byte == 0x0A || byte == 0x0D { break }
                    index += 1
                }
                fields.append(Field(range: start..<index))
            }
            guard index < end else { break }
            let byte = bytes[index]
            index += 1
            if byte == separator { continue }
            if byte == 0x0D, index < end, bytes[index] == 0x0A { index += 1 }
            break
        }
        line += 1
        position = index
        return true
    }

    private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Field {
        let end = bytes.count
        let firstLine = line
        index += 1
        var field = Field(range: index..<index)
        while index < end {
            let byte = bytes[index]
            if byte == 0x22 {
                if index + 1 < end, bytes[index + 1] == 0x22 {
                    field.hasDoubledQuotes = true
                    index += 2
                    continue
                }
                field.range = field.range.lowerBound..<index
                index += 1
                while index < end, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D {
                    field.isStray = true
                    index += 1
                }
                return field
            }
            if byte == 0x0A || (byte == 0x0D && (index + 1 == end || bytes[index + 1] != 0x0A)) { line += 1 }
            index += 1
        }
        unclosedLine = unclosedLine ?? firstLine
        field.range = field.range.lowerBound..<end
        return field
    }

    /// The text of a field.
    static func text(_ field: Field, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let raw = UnsafeBufferPointer(rebasing: bytes[field.range])
        guard field.hasDoubledQuotes else { return String(decoding: raw, as: UTF8.self) }
        var single: [UInt8] = []
        single.reserveCapacity(raw.count)
        var index = 0
        while index < raw.count {
            single.append(raw[index])
            index += raw[index] == 0x22 ? 2 : 1
        }
        return String(decoding: single, as: UTF8.self)
    }
}
