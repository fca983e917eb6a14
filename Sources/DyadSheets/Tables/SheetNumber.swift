/// A number of a cell: exact as the file writes it, and as the sheet shows it.
///
/// A workbook keeps 0.1 as `0.10000000000000001` and shows `0.1`. For a score or a code `shown` is the one to use.
public struct SheetNumber: Hashable, Sendable {
    /// The digits as written, in plain decimal or with an exponent: `7`, `-0.3`, `1.5E-7`.
    public let decimal: String
    /// How the sheet shows it.
    private let shape: NumberShape

    /// Reads a decimal number; `nil` for anything that is not one, so a formula can never pass for a number.
    public init?(_ decimal: String) {
        var decimal = decimal
        guard let number = decimal.withUTF8({ SheetNumber(utf8: $0, shape: .general) }) else { return nil }
        self = number
    }

    /// A whole number.
    public init(_ whole: Int) {
        decimal = String(whole)
        shape = .general
    }

    init?(utf8 bytes: UnsafeBufferPointer<UInt8>, shape: NumberShape) {
        guard DecimalDigits.isShortAndPlain(bytes) || DecimalDigits(bytes) != nil else { return nil }
        decimal = String(decoding: bytes, as: UTF8.self)
        self.shape = shape
    }

    /// Whether the sheet shows it in percent: 0.72 as 72%.
    public var isPercentage: Bool { shape.isPercentage }

    /// The number to the 15 digits that spreadsheets keep, in the cell's number format where that is a simple one.
    ///
    /// Worked out anew each time, because of a million cells hardly any is ever shown.
    public var shown: String {
        var copy = decimal
        return copy.withUTF8 { bytes in
            if shape == .general, DecimalDigits.isShortAndPlain(bytes) { return decimal }
            guard var digits = DecimalDigits(bytes) else { return decimal }
            digits.round(toSignificant: 15)
            return digits.text(in: shape) ?? decimal
        }
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
