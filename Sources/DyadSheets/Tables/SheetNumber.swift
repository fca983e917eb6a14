/// A number of a cell: exact as the file writes it, and as the sheet shows it.
///
/// A workbook keeps 0.1 as `0.10000000000000001` and shows `0.1`. For a score or a code `shown` is the one to use.
public struct SheetNumber: Hashable, Sendable {
    /// The digits as written, in plain decimal or with an exponent: `7`, `-0.3`, `1.5E-7`.
    public let decimal: String
    /// The number to the 15 digits that spreadsheets keep, in the cell's number format where that is a simple one.
    public let shown: String
    /// Whether the sheet shows it in percent: 0.72 as 72%.
    public let isPercentage: Bool

    /// Reads a decimal number; `nil` for anything that is not one, so a formula can never pass for a number.
    public init?(_ decimal: String) {
        var decimal = decimal
        guard let number = decimal.withUTF8({ SheetNumber(utf8: $0, shape: .general) }) else { return nil }
        self = number
    }

    /// A whole number.
    public init(_ whole: Int) {
        decimal = String(whole)
        shown = decimal
        isPercentage = false
    }

    init?(utf8 bytes: UnsafeBufferPointer<UInt8>, shape: NumberShape) {
        isPercentage = shape.isPercentage
        if shape == .general, DecimalDigits.isShortAndPlain(bytes) {
            decimal = String(decoding: bytes, as: UTF8.self)
            shown = decimal
            return
        }
        guard var digits = DecimalDigits(bytes) else { return nil }
        decimal = String(decoding: bytes, as: UTF8.self)
        digits.round(toSignificant: 15)
        shown = digits.text(in: shape) ?? decimal
    }

    /// The nearest double.
    public var double: Double { Double(decimal) ?? .nan }

    /// The whole number, where what is shown is one.
    public var whole: Int? { Int(shown) }
}

extension SheetNumber: CustomStringConvertible {
    /// What the sheet shows.
    public var description: String { shown }
}
