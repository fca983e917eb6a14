/// A decimal number as whole digits and how many of them stand after the point, so that no score passes through binary.
struct ExactDecimal: Hashable {
    /// What a text turned out to be.
    enum Reading: Hashable {
        /// A number.
        case number(ExactDecimal)
        /// A number with more decimals than are kept, cut to those that are, and how many it has.
        case longDecimals(ExactDecimal, places: Int)
        /// A number of more digits before the point than a machine word holds.
        case tooLong
        /// A number with a decimal comma, where the comma separates cells.
        case comma
        /// No decimal number.
        case notANumber
    }

    /// The digits as one whole number, with its sign.
    let digits: Int
    /// How many of the digits stand after the point.
    let places: Int

    /// The whole number of units of 10 to the power of `-wanted`, away from 0 where it has more decimals; `nil` where no machine
    /// word holds it.
    func rounded(places wanted: Int) -> Int? {
        var units = digits
        for _ in 0..<max(0, wanted - places) {
            let (product, isLost) = units.multipliedReportingOverflow(by: 10)
            guard !isLost else { return nil }
            units = product
        }
        for _ in 0..<max(0, places - wanted) {
            units = units / 10 + (units % 10).signum()
        }
        return units
    }

    /// Reads `7`, `-0.25`, `.5` or `1.5E-7`; with `decimalComma` also `7,5`.
    ///
    /// - Complexity: linear in the text; plain numbers of up to 18 digits, which most are, take one pass over its bytes.
    static func read(_ text: String, decimalComma: Bool) -> Reading {
        if let plain = plain(text.utf8) { return .number(plain) }
        var rest = Substring(text.replacing("\u{2212}", with: "-"))
        let isNegative = rest.hasPrefix("-")
        if isNegative || rest.hasPrefix("+") { rest.removeFirst() }
        let halves = rest.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        guard let mantissa = halves.first, halves.count <= 2 else { return .notANumber }
        let marks = mantissa.filter { !isDigit($0) }
        let digits = mantissa.filter(isDigit)
        guard marks.isEmpty || marks == "." || marks == ",", !digits.isEmpty, mantissa.last != marks.last else {
            return .notANumber
        }
        if marks == ",", !decimalComma { return .comma }
        var places = mantissa.firstIndex { !isDigit($0) }.map { mantissa[$0...].count - 1 } ?? 0
        if halves.count == 2 {
            guard let exponent = exponent(halves[1]) else { return .notANumber }
            places -= exponent
        }
        return whole(digits, places: places, isNegative: isNegative)
    }

    /// `-12.5` and the like; `nil` for everything that needs a closer look.
    private static func plain(_ bytes: String.UTF8View) -> ExactDecimal? {
        guard bytes.count <= 19, let last = bytes.last, last &- 0x30 <= 9 else { return nil }
        var digits = 0
        var places = -1
        var isNegative = false
        for (index, byte) in bytes.enumerated() {
            if byte &- 0x30 <= 9 {
                guard index < 18 else { return nil }
                digits = digits * 10 + Int(byte &- 0x30)
                if places >= 0 { places += 1 }
            } else if byte == UInt8(ascii: "."), places < 0 {
                places = 0
            } else if byte == UInt8(ascii: "-"), index == 0 {
                isNegative = true
            } else {
                return nil
            }
        }
        places = max(places, 0)
        while places > 0, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        return ExactDecimal(digits: isNegative ? -digits : digits, places: places)
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private static func exponent(_ text: Substring) -> Int? {
        guard text.count <= 4, let last = text.last, isDigit(last) else { return nil }
        return Int(text)
    }

    private static func whole(_ digits: String, places: Int, isNegative: Bool) -> Reading {
        var significant = Substring(digits).drop { $0 == "0" }
        var places = places
        guard !significant.isEmpty else { return .number(ExactDecimal(digits: 0, places: 0)) }
        while places > 0, significant.last == "0" {
            significant.removeLast()
            places -= 1
        }
        guard significant.count - places <= 18 else { return .tooLong }
        let kept = min(places, places - max(significant.count, places) + 18)
        let text = significant.dropLast(places - kept) + String(repeating: "0", count: max(0, -places))
        guard let value = text.isEmpty ? 0 : Int(text) else { return .tooLong }
        let number = ExactDecimal(digits: isNegative ? -value : value, places: max(0, kept))
        return kept < places ? .longDecimals(number, places: places) : .number(number)
    }
}
