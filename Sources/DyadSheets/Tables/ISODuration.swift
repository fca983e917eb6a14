/// Lengths of time in the ISO form, as OpenDocument writes them.
enum ISODuration {
    /// Reads `PT05H43M21S`, `-PT36H`, `P1DT2H` or `PT0.250S` as milliseconds; `nil` for anything else, also for months
    /// and years, which have no fixed length.
    static func milliseconds(_ text: String) -> Int? {
        var rest = text.utf8[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
        var total = 0.0
        var isClock = false
        while let first = rest.first {
            if first == UInt8(ascii: "T"), !isClock, rest.count > 1 {
                isClock = true
                rest.removeFirst()
                continue
            }
            let digits = rest.prefix { $0 &- 0x30 <= 9 || $0 == UInt8(ascii: ".") }
            rest = rest.dropFirst(digits.count)
            guard digits.count <= 20, let number = Double(String(Substring(digits))), let letter = rest.popFirst(),
                let size = size(of: letter, isClock: isClock)
            else { return nil }
            total += number * size
        }
        guard total < 1e15 else { return nil }
        return Int(total.rounded()) * (isNegative ? -1 : 1)
    }

    private static func size(of letter: UInt8, isClock: Bool) -> Double? {
        switch (letter, isClock) {
        case (UInt8(ascii: "D"), false): 86_400_000
        case (UInt8(ascii: "H"), true): 3_600_000
        case (UInt8(ascii: "M"), true): 60_000
        case (UInt8(ascii: "S"), true): 1000
        default: nil
        }
    }
}
