internal import CSodium

/// A SHA-256 digest: the fingerprint of a definition, a payload, an event or a file.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The digest of some bytes.
    ///
    /// - Complexity: linear in the number of bytes.
    public init(of data: [UInt8]) {
        var bytes = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&bytes, data, UInt64(data.count))
        self.bytes = bytes
    }

    /// The digest of a text in UTF-8.
    public init(of text: String) { self.init(of: Array(text.utf8)) }

    /// A digest that was stored as its 32 bytes; `nil` for any other number of bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Int(crypto_hash_sha256_BYTES) else { return nil }
        self.bytes = bytes
    }

    /// Reads 64 hexadecimal digits; `nil` for anything else.
    public init?(hex: String) {
        let digits = hex.utf8.map { $0 }
        guard digits.count == 64, hex.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: 64, by: 2) {
            guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(byte)
        }
        self.bytes = bytes
    }

    /// 64 hexadecimal digits.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: bytes.count * 2) { text in
            for (index, byte) in bytes.enumerated() {
                text[2 * index] = digits[Int(byte >> 4)]
                text[2 * index + 1] = digits[Int(byte & 15)]
            }
            return bytes.count * 2
        }
    }

    /// The first twelve digits, for reading aloud and comparing by eye.
    public var short: String { String(description.prefix(12)) }
}
