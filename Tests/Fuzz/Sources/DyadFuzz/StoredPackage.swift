/// A zipped file with its parts uncompressed, so that a fuzzer's bytes get past sizes and checksums into a reader of XML.
struct StoredPackage {
    private(set) var bytes: [UInt8] = []

    init(_ parts: [(name: String, content: [UInt8])]) {
        var list: [UInt8] = []
        for (name, content) in parts {
            let size = Self.little(content.count, 4)
            let about =
                Self.little(20, 2) + Self.little(0, 8) + Self.little(Self.checksum(content), 4) + size + size
                + Self.little(name.utf8.count, 2) + Self.little(0, 2)
            list += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + about + Self.little(0, 10)
            list += Self.little(bytes.count, 4) + Array(name.utf8)
            bytes += Self.little(0x0403_4B50, 4) + about + Array(name.utf8) + content
        }
        let start = bytes.count
        let count = Self.little(parts.count, 2)
        bytes += list + Self.little(0x0605_4B50, 4) + Self.little(0, 4) + count + count
        bytes += Self.little(list.count, 4) + Self.little(start, 4) + Self.little(0, 2)
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// CRC-32 of ISO 3309.
    private static func checksum(_ bytes: [UInt8]) -> Int {
        var value: UInt32 = .max
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return Int(~value)
    }
}
