/// The `_x000D_` way in which workbooks write letters that XML cannot hold.
enum EscapedText {
    /// The text that escaped UTF-8 stands for.
    static func read(_ bytes: [UInt8]) -> String {
        guard contains(bytes) else { return String(decoding: bytes, as: UTF8.self) }
        let units = Array(String(decoding: bytes, as: UTF8.self).utf16)
        var result: [UInt16] = []
        result.reserveCapacity(units.count)
        var index = 0
        while index < units.count {
            if let unit = escape(units, index) {
                result.append(unit)
                index += 7
            } else {
                result.append(units[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF16.self)
    }

    /// The text as it must be written: what looks like an escape is escaped, and so are letters that XML cannot hold.
    static func written(_ text: String) -> String {
        let units = Array(text.utf16)
        let isPlain = !units.contains { $0 == 0 || $0 >= 0xFFFE } && !text.utf8.contains(0x5F)
        if isPlain { return text }
        var result: [UInt16] = []
        for (index, unit) in units.enumerated() {
            switch unit {
            case 0: result += Array("_x0000_".utf16)
            case 0xFFFE: result += Array("_xFFFE_".utf16)
            case 0xFFFF: result += Array("_xFFFF_".utf16)
            case underscore where escape(units, index) != nil: result += Array("_x005F_".utf16)
            default: result.append(unit)
            }
        }
        return String(decoding: result, as: UTF16.self)
    }

    private static let underscore: UInt16 = 0x5F

    private static func contains(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 7 else { return false }
        for index in 0..<bytes.count - 6
        where bytes[index] == 0x5F && bytes[index + 1] == 0x78 && bytes[index + 6] == 0x5F {
            return true
        }
        return false
    }

    /// The unit for which `_xHHHH_` at this place stands.
    private static func escape(_ units: [UInt16], _ index: Int) -> UInt16? {
        guard index + 6 < units.count, units[index] == underscore, units[index + 1] == 0x78,
            units[index + 6] == underscore
        else { return nil }
        var value: UInt16 = 0
        for unit in units[(index + 2)...(index + 5)] {
            guard unit < 0x80, let digit = Character(UnicodeScalar(UInt8(unit))).hexDigitValue else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
