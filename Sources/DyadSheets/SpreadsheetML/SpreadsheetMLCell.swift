internal import DyadMarkup

/// A cell in the XML of Excel 2003.
struct SpreadsheetMLCell {
    /// The type that its data say they have.
    enum DataType: String {
        case number = "Number", dateTime = "DateTime", boolean = "Boolean", error = "Error", string = "String"
    }

    /// The number format of its style.
    var format = NumberFormat.general
    /// Whether the result of a formula stands in it.
    var hasFormula = false
    /// `nil` as long as it has no data.
    var type: DataType?
    /// What it holds, in UTF-8.
    var bytes: [UInt8] = []

    /// What the cell holds.
    func content(uses1904: Bool) throws(UnreadCell) -> CellValue {
        guard let type else {
            guard !hasFormula else { throw .formulaWithoutResult }
            return .empty
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if type == .string { return .text(orEmpty: text) }
        let word = WhiteSpace.trimmed(text)
        guard !word.isEmpty else {
            guard !hasFormula else { throw .formulaWithoutResult }
            return .empty
        }
        switch type {
        case .boolean: return .boolean(word == "1")
        case .error: return .error(word)
        case .dateTime: return try dateTime(word, uses1904: uses1904)
        case .number, .string:
            let number = Array(word.utf8).withUnsafeBufferPointer { SheetNumber(utf8: $0, shape: format.shape) }
            guard let number else { throw .notANumber }
            guard format.kind != .number else { return .number(number) }
            guard let value = SerialDate.value(number.double, format.kind, uses1904: uses1904) else {
                throw .notADay(number.shown)
            }
            return value
        }
    }

    /// A date is written in full, so the count of 1904 does not change it; a time stands on the day before the first.
    private func dateTime(_ word: String, uses1904: Bool) throws(UnreadCell) -> CellValue {
        guard let value = ISODate.value(word) else { throw .notADay(nil) }
        guard case .dateTime(let whole) = value else { return value }
        let days = whole.date.dayNumber - (uses1904 ? Self.first1904 : Self.zero1900)
        // The 1900 count has one day more from March 1900 on.
        let counted = days + (!uses1904 && days > 59 ? 1 : 0)
        switch format.kind {
        case .duration:
            return .duration(
                SheetDuration(milliseconds: counted * SheetTime.millisecondsOfDay + whole.time.milliseconds))
        case .time where days == 0, .dateTime where days == 0 && !uses1904: return .time(whole.time)
        case .date where whole.time.milliseconds == 0, .number where whole.time.milliseconds == 0:
            return .date(whole.date)
        default: return value
        }
    }

    /// 31 December 1899, which is day 0 of the 1900 count.
    private static let zero1900 = SheetDate(year: 1899, month: 12, day: 31)?.dayNumber ?? 0
    /// 1 January 1904, which is day 0 of the 1904 count.
    private static let first1904 = SheetDate(year: 1904, month: 1, day: 1)?.dayNumber ?? 0
}
