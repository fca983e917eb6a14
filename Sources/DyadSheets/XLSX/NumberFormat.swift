/// What a number format makes of a number: the only thing that tells a date from a number in a workbook.
struct NumberFormat: Hashable {
    /// The kind of value that the format shows.
    enum Kind { case number, date, dateTime, time, duration }

    var kind: Kind
    /// How a number is shown.
    var shape = NumberShape.general

    static let general = NumberFormat(kind: .number)

    private init(kind: Kind, shape: NumberShape = .general) {
        self.kind = kind
        self.shape = shape
    }

    /// A format that every workbook knows without writing it down; `nil` for a number that means nothing by itself.
    init?(builtIn id: Int) {
        switch id {
        case 0, 11, 12, 13, 48, 49: self = .general
        case 1: self = Self.fixed(0)
        case 2: self = Self.fixed(2)
        case 3, 37, 38: self = Self.fixed(0, thousands: true)
        case 4, 39, 40: self = Self.fixed(2, thousands: true)
        case 9: self = Self.fixed(0, percent: true)
        case 10: self = Self.fixed(2, percent: true)
        case 14...17, 27...31, 36, 50...54, 57, 58: self.init(kind: .date)
        case 18...21, 32...35, 45, 47, 55, 56: self.init(kind: .time)
        case 22: self.init(kind: .dateTime)
        case 46: self.init(kind: .duration)
        default: return nil
        }
    }

    /// Reads the first section of a format code, such as `dd/mm/yyyy;@` or `[h]:mm:ss`.
    init(code: String) {
        var letters: [UInt8] = []
        var isElapsed = false
        var bytes = Array(code.utf8)[...]
        scan: while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: ";"): break scan
            case UInt8(ascii: "\""):
                while let quoted = bytes.popFirst(), quoted != UInt8(ascii: "\"") {}
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): _ = bytes.popFirst()
            case UInt8(ascii: "["):
                let inside = bytes.prefix { $0 != UInt8(ascii: "]") }.map { $0 | 0x20 }
                bytes = bytes.dropFirst(inside.count + 1)
                if let first = inside.first, "hms".utf8.contains(first), inside.allSatisfy({ $0 == first }) {
                    isElapsed = true
                }
            default: letters.append(byte &- 0x41 <= 25 ? byte | 0x20 : byte)
            }
        }
        self = isElapsed ? Self(kind: .duration) : Self.of(letters)
    }

    private static func of(_ letters: [UInt8]) -> NumberFormat {
        let text = String(decoding: letters, as: UTF8.self)
        guard text != "general" else { return .general }
        let hasDay = letters.contains(UInt8(ascii: "d")) || letters.contains(UInt8(ascii: "y"))
        let hasClock = letters.contains(UInt8(ascii: "h")) || letters.contains(UInt8(ascii: "s"))
        if hasDay { return NumberFormat(kind: hasClock ? .dateTime : .date) }
        if hasClock { return NumberFormat(kind: .time) }
        if letters.contains(UInt8(ascii: "m")) { return NumberFormat(kind: .date) }
        return numberShape(text)
    }

    /// `0`, `0.00`, `#,##0.00` and the same with `%`; all others show the number as it is, in percent where they have a `%`.
    private static func numberShape(_ text: String) -> NumberFormat {
        let percent = text.hasSuffix("%")
        let parts = (percent ? String(text.dropLast()) : text).split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? parts[1].utf8.count : 0
        let other = text.contains("%") ? NumberFormat(kind: .number, shape: .percentage) : .general
        guard parts.count == 1 || (decimals > 0 && decimals <= 15 && parts[1].allSatisfy { $0 == "0" }) else {
            return other
        }
        switch parts[0] {
        case "0": return fixed(decimals, percent: percent)
        case "#,##0": return fixed(decimals, thousands: true, percent: percent)
        default: return other
        }
    }

    private static func fixed(_ decimals: Int, thousands: Bool = false, percent: Bool = false) -> NumberFormat {
        NumberFormat(kind: .number, shape: .fixed(decimals: UInt8(decimals), thousands: thousands, percent: percent))
    }
}
