internal import DyadCore
internal import DyadMarkup

/// What a cell holds, once all of it was read.
extension WorksheetHandler {
    var value: CellValue {
        get throws(UnreadCell) {
            guard !buffer.isEmpty else {
                guard !hasFormula || (hasResult && type == .text) else { throw .formulaWithoutResult }
                return .empty
            }
            switch type {
            case .number: return try number
            case .shared:
                guard let index = wholeNumber, index < context.strings.count else { throw .missingText }
                return context.strings[index]
            case .text, .inline: return .text(EscapedText.read(buffer))
            case .boolean:
                let text = String(decoding: buffer, as: UTF8.self)
                return .boolean(text == "1" || text == "true")
            case .error: return .error(String(decoding: buffer, as: UTF8.self))
            case .date:
                guard let value = ISODate.value(String(decoding: buffer, as: UTF8.self)) else { throw .notADay(nil) }
                return value
            }
        }
    }

    private var number: CellValue {
        get throws(UnreadCell) {
            let format = style < context.formats.count ? context.formats[style] : .general
            let number = buffer.withUnsafeBufferPointer { SheetNumber(utf8: $0, shape: format.shape) }
            guard let number else { throw .notANumber }
            guard format.kind != .number else { return .number(number) }
            guard let value = SerialDate.value(number.double, format.kind, uses1904: context.uses1904) else {
                throw .notADay(number.shown)
            }
            return value
        }
    }

    private var wholeNumber: Int? {
        var value = 0
        for byte in buffer {
            guard byte &- 0x30 <= 9, value < 100_000_000 else { return nil }
            value = value * 10 + Int(byte &- 0x30)
        }
        return value
    }
}

extension WorksheetHandler.CellType {
    /// The type that an attribute names; a number for anything unknown.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self =
            switch (bytes.first, bytes.count) {
            case (UInt8(ascii: "s"), 1): .shared
            case (UInt8(ascii: "s"), _): .text
            case (UInt8(ascii: "i"), _): .inline
            case (UInt8(ascii: "b"), _): .boolean
            case (UInt8(ascii: "e"), _): .error
            case (UInt8(ascii: "d"), _): .date
            default: .number
            }
    }
}
