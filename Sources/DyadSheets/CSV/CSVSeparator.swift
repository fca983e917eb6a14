/// Finds out what stands between the fields of a CSV file, which depends on the country of the computer that wrote it.
enum CSVSeparator {
    private static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// The separator that a first line of `sep=;` names, and where the text after that line begins.
    static func named(_ bytes: UnsafeBufferPointer<UInt8>) -> (separator: UInt8, start: Int)? {
        guard bytes.count >= 5,
            bytes.prefix(4).elementsEqual("sep=".utf8) || bytes.prefix(4).elementsEqual("SEP=".utf8),
            bytes[4] < 0x80, bytes[4] != 0x22, bytes[4] != 0x0A, bytes[4] != 0x0D
        else { return nil }
        guard bytes.count > 5 else { return (bytes[4], 5) }
        switch (bytes[5], bytes.count > 6 ? bytes[6] : 0) {
        case (0x0D, 0x0A): return (bytes[4], 7)
        case (0x0D, _), (0x0A, _): return (bytes[4], 6)
        default: return nil
        }
    }

    /// The candidate that cuts the most of the first 20 records into as many fields as the first one.
    ///
    /// Separators inside quotes do not count. A bar also stands inside answers and codebooks, so it counts only where
    /// nothing else separates, or more records agree on more fields. A file of one column gets the comma.
    static func detected(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        var best: (separator: UInt8, agreeing: Int, width: Int) = (candidates[0], 0, 1)
        for candidate in candidates {
            let (agreeing, width) = score(candidate, bytes)
            guard width > 1 else { continue }
            if (agreeing, width) > (best.agreeing, best.width) || best.width == 1 {
                best = (candidate, agreeing, width)
            }
        }
        let bar = UInt8(ascii: "|")
        let (agreeing, width) = score(bar, bytes)
        let isBetter = width >= best.width && agreeing > best.agreeing
        return width > 1 && (best.width == 1 || isBetter) ? bar : best.separator
    }

    private static func score(_ separator: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> (agreeing: Int, width: Int) {
        var scanner = CSVScanner(separator: separator)
        var fields: [CSVScanner.Field] = []
        var width = 0
        var agreeing = 0
        var records = 0
        while records < 20, scanner.next(bytes, &fields) {
            if fields.count == 1, fields[0].range.isEmpty { continue }
            records += 1
            if width == 0 { width = fields.count }
            if fields.count == width { agreeing += 1 }
        }
        return (agreeing, width)
    }
}
