internal import DyadCore

/// The bytes of a text file turned into UTF-8, whatever program wrote them.
struct CSVText {
    /// The text in UTF-8, behind the byte order mark where the file has that of UTF-8.
    private var utf8: [UInt8]
    private var markLength = 0
    /// What to say about the way it was read.
    var findings: [Diagnostic] = []

    /// Takes the byte order mark at its word, then tries UTF-8, then UTF-16 without a mark, then Windows-1252.
    ///
    /// - Throws: `Mistakes` when the bytes are not text.
    init(_ bytes: [UInt8], file: String) throws {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            (utf8, markLength) = (bytes, 3)
            guard Self.isUTF8(utf8) else { throw Self.broken(file, "UTF-8") }
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            utf8 = try Self.fromUTF16(bytes.dropFirst(2), bigEndian: false, file)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            utf8 = try Self.fromUTF16(bytes.dropFirst(2), bigEndian: true, file)
        } else if let bigEndian = Self.looksLikeUTF16(bytes) {
            utf8 = try Self.fromUTF16(bytes[...], bigEndian: bigEndian, file)
        } else if Self.isUTF8(bytes) {
            utf8 = bytes
        } else {
            utf8 = Self.fromWindows1252(bytes)
            findings.append(
                Diagnostic(
                    "windows-1252", at: .file(file),
                    "The letters of this file are not in UTF-8, so they were read as Windows-1252, which Excel often uses.",
                    remedy: "Check names with accents; if they are wrong, save the file in Excel as “CSV UTF-8”.",
                    severity: .warning))
        }
        if let zero = utf8.firstIndex(of: 0) { throw Self.notText(file, utf8[markLength..<zero]) }
    }

    /// Calls a function with the text in UTF-8, without a byte order mark.
    func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try utf8.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[markLength...])) }
    }

    private static func notText(_ file: String, _ before: ArraySlice<UInt8>) -> Mistakes {
        let line = 1 + before.count { $0 == 0x0A }
        let column = 1 + before.reversed().prefix { $0 != 0x0A }.count
        return Mistakes([
            Diagnostic(
                "not-text", at: .line(file: file, line: line, column: column),
                "This is not a text file: it has NUL bytes, which no CSV file has.",
                remedy: "Open the original in Excel and save it as .xlsx or as “CSV UTF-8”.")
        ])
    }

    private static func broken(_ file: String, _ encoding: String) -> Mistakes {
        Refusal.file(
            "broken-text", file, "This file says that its letters are in \(encoding), but some are not.",
            remedy: "Open the original in Excel and save it as “CSV UTF-8”.")
    }

    /// Looks at one piece after the other, so that a large file is not copied; no letter is cut.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        var start = 0
        while start < bytes.count {
            var end = min(start + 1 << 16, bytes.count)
            while end < bytes.count, end > start + 1 << 15, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            guard String(validating: bytes[start..<end], as: UTF8.self) != nil else { return false }
            start = end
        }
        return true
    }

    /// Plain letters have a zero byte beside them in UTF-16: before the letter, or after it. Only few other letters have
    /// one on the other side.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(512)
        guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        guard (zeros[0] + zeros[1]) * 4 > sample.count else { return nil }
        if zeros[0] * 10 < zeros[1] { return false }
        return zeros[1] * 10 < zeros[0] ? true : nil
    }

    private static func fromUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool, _ file: String) throws -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        guard index == bytes.endIndex, let text = String(validating: units, as: UTF16.self) else {
            throw broken(file, "UTF-16")
        }
        return Array(text.utf8)
    }

    private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
        let high: [UInt16] = [
            0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
            0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
            0x0153, 0x9D, 0x017E, 0x0178,
        ]
        let units = bytes.map { (0x80...0x9F).contains($0) ? high[Int($0) - 0x80] : UInt16($0) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
