/// A decimal number as its digits, for rounding and showing it without going through binary.
struct DecimalDigits {
    /// From the most significant; no leading zero, and nothing at all for zero.
    private var digits: [UInt8] = []
    /// How many digits stand before the point; may be negative or beyond the digits.
    private var point = 0
    private var isNegative = false

    /// Whether the bytes are a plain decimal of at most 15 digits, which is shown as it is.
    static func isShortAndPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count <= 16, let last = bytes.last else { return false }
        var index = bytes[0] == UInt8(ascii: "-") ? 1 : 0
        let first = index
        var hasPoint = false
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "."), !hasPoint, index > first {
                hasPoint = true
            } else if bytes[index] &- 0x30 > 9 {
                return false
            }
            index += 1
        }
        let isMinusZero = first == 1 && index == 2 && bytes[1] == 0x30
        let hasSpareZero = index - first > 1 && bytes[first] == 0x30 && bytes[first + 1] != UInt8(ascii: ".")
        return index > first && index - first <= 15 + (hasPoint ? 1 : 0) && !hasSpareZero && !isMinusZero
            && !(hasPoint && (last == 0x30 || last == UInt8(ascii: ".")))
    }

    /// Reads sign, digits, point and exponent; `nil` for anything else and for exponents beyond four digits.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var seen = 0
        var hasPoint = false
        func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }
        if index < bytes.count, isSign(bytes[index]) {
            isNegative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 0x30 <= 9 {
                seen += 1
                if !digits.isEmpty || byte != 0x30 { digits.append(byte &- 0x30) }
                if hasPoint { if digits.isEmpty { point -= 1 } } else { point = digits.count }
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            index += 1
        }
        guard seen > 0 else { return nil }
        if index < bytes.count {
            guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return nil }
            index += 1
            let isDown = index < bytes.count && bytes[index] == UInt8(ascii: "-")
            if index < bytes.count, isSign(bytes[index]) { index += 1 }
            guard index < bytes.count, bytes.count - index <= 4 else { return nil }
            var exponent = 0
            while index < bytes.count {
                guard bytes[index] &- 0x30 <= 9 else { return nil }
                exponent = exponent * 10 + Int(bytes[index] &- 0x30)
                index += 1
            }
            point += isDown ? -exponent : exponent
        }
        dropTrailingZeros()
    }

    /// Rounds half away from zero to so many digits in all.
    mutating func round(toSignificant count: Int) {
        guard count >= 0, count < digits.count else {
            if count < 0 { (digits, point) = ([], 0) }
            return
        }
        let goesUp = digits[count] >= 5
        digits.removeSubrange(count...)
        if goesUp {
            var index = count - 1
            while index >= 0, digits[index] == 9 { index -= 1 }
            digits.removeSubrange((index + 1)...)
            if index < 0 {
                digits = [1]
                point += 1
            } else {
                digits[index] += 1
            }
        }
        dropTrailingZeros()
    }

    /// The number in a format; `nil` for sizes that nobody writes out.
    func text(in shape: NumberShape) -> String? {
        guard point <= 21, point >= -21 else { return nil }
        var copy = self
        var wanted = 0
        if shape.isPercentage, !copy.digits.isEmpty { copy.point += 2 }
        if case .fixed(let decimals, _, _) = shape {
            wanted = Int(decimals)
            copy.round(toSignificant: copy.point + wanted)
        }
        return copy.plain(decimals: wanted, shape: shape)
    }

    private func plain(decimals: Int, shape: NumberShape) -> String {
        var text: [UInt8] = isNegative && !digits.isEmpty ? [UInt8(ascii: "-")] : []
        var groups = false
        if case .fixed(_, let thousands, _) = shape { groups = thousands }
        let whole = digits.isEmpty ? 0 : max(point, 0)
        if whole == 0 { text.append(0x30) }
        for index in 0..<whole {
            text.append(0x30 + (index < digits.count ? digits[index] : 0))
            let left = whole - 1 - index
            if groups, left > 0, left % 3 == 0 { text.append(UInt8(ascii: ",")) }
        }
        let places = max(decimals, digits.isEmpty ? 0 : digits.count - point)
        if places > 0 { text.append(UInt8(ascii: ".")) }
        for place in 0..<max(places, 0) {
            let index = point + place
            text.append(0x30 + (index >= 0 && index < digits.count ? digits[index] : 0))
        }
        if shape.isPercentage { text.append(UInt8(ascii: "%")) }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func dropTrailingZeros() {
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { point = 0 }
    }
}
