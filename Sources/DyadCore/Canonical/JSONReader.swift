/// Reads a JSON document from bytes in one pass.
///
/// Foundation's reader takes most of the time of opening a large journal and rounds decimals through binary numbers, so
/// the journal has its own (`Docs/decisions/0004-journal-encoding.md`).
public struct JSONReader {
    /// A document that is not JSON; `offset` counts bytes from 0.
    public struct Malformed: Error, Equatable, CustomStringConvertible {
        /// The byte at which reading stopped.
        public let offset: Int
        /// What to tell a person.
        public var description: String { "The text is not JSON: reading stopped at byte \(offset)." }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private static let deepest = 128

    /// The document in these bytes.
    ///
    /// - Throws: `Malformed`, also for a document nested more than 128 deep.
    /// - Complexity: linear in the number of bytes.
    public static func value(of bytes: [UInt8]) throws -> JSONValue {
        try bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(bytes: buffer)
            let value = try reader.value(depth: 0)
            reader.skipSpaces()
            guard reader.position == buffer.count else { throw reader.malformed }
            return value
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private var malformed: Malformed { Malformed(offset: position) }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpaces() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: Character) throws {
        skipSpaces()
        guard next == byte.asciiValue else { throw malformed }
        position += 1
    }

    private mutating func takeIfNext(_ byte: Character) -> Bool {
        skipSpaces()
        guard next == byte.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws -> JSONValue {
        skipSpaces()
        guard depth < JSONReader.deepest, let byte = next else { throw malformed }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws -> JSONValue {
        try take("{")
        var members: [String: JSONValue] = [:]
        if takeIfNext("}") { return .object(members) }
        repeat {
            skipSpaces()
            let key = try string()
            try take(":")
            guard members.updateValue(try value(depth: depth + 1), forKey: key) == nil else { throw malformed }
        } while takeIfNext(",")
        try take("}")
        return .object(members)
    }

    private mutating func array(depth: Int) throws -> JSONValue {
        try take("[")
        var elements: [JSONValue] = []
        if takeIfNext("]") { return .array(elements) }
        repeat { elements.append(try value(depth: depth + 1)) } while takeIfNext(",")
        try take("]")
        return .array(elements)
    }

    private mutating func word(_ text: String, _ value: JSONValue) throws -> JSONValue {
        for byte in text.utf8 {
            guard next == byte else { throw malformed }
            position += 1
        }
        return value
    }

    private mutating func number() throws -> JSONValue {
        let start = position
        if next == UInt8(ascii: "-") { position += 1 }
        let isZero = next == UInt8(ascii: "0")
        let whole = try takeDigits()
        guard !isZero || whole == 1 else { throw Malformed(offset: start) }
        var isWhole = true
        if next == UInt8(ascii: ".") {
            isWhole = false
            position += 1
            try takeDigits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            isWhole = false
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            try takeDigits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let whole = Int(text) { return .integer(whole) }
        return .decimal(text)
    }

    @discardableResult
    private mutating func takeDigits() throws -> Int {
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        guard position > start else { throw malformed }
        return position - start
    }

    private mutating func string() throws -> String {
        try take("\"")
        let start = position
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        guard next == UInt8(ascii: "\"") else { return try stringWithEscapes(from: start) }
        let text = try text(bytes[start..<position])
        position += 1
        return text
    }

    /// Bytes that are not UTF-8 are refused: mended ones would no longer have the digest of what was stored.
    private func text(_ bytes: some Sequence<UInt8>) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw malformed }
        return text
    }

    private mutating func stringWithEscapes(from start: Int) throws -> String {
        var text = Array(bytes[start..<position])
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw malformed }
            position += 1
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            text.append(contentsOf: try escape())
        }
        let read = try self.text(text)
        try take("\"")
        return read
    }

    private mutating func escape() throws -> [UInt8] {
        guard let byte = next else { throw malformed }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw malformed
        }
    }

    private mutating func unicodeEscape() throws -> [UInt8] {
        var code = try fourHexDigits()
        if (0xD800..<0xDC00).contains(code) {
            guard next == UInt8(ascii: "\\") else { throw malformed }
            position += 1
            guard next == UInt8(ascii: "u") else { throw malformed }
            position += 1
            let low = try fourHexDigits()
            guard (0xDC00..<0xE000).contains(low) else { throw malformed }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw malformed }
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func fourHexDigits() throws -> UInt32 {
        guard position + 4 <= bytes.count else { throw malformed }
        let digits = bytes[position..<position + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw malformed }
        position += 4
        return code
    }
}
