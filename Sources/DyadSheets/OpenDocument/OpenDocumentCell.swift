internal import DyadMarkup

/// What a cell says of itself; its text comes later.
struct OpenDocumentCell {
    /// A number of repeats is no number.
    struct NotACount: Error {}

    /// How many cells side by side hold the same.
    var times = 1
    private var type: String?
    private var value: String?
    private var text: String?
    private var style: String?
    private var hasFormula = false
    private var isError = false

    /// A cell that lies under a merged one: what it holds is not seen and does not count.
    let isCovered: Bool

    init(_ element: XMLElement, _ names: inout OpenDocumentNames) throws {
        isCovered = element.name == "covered-table-cell"
        for index in 0..<element.count {
            guard let name = element.attributeName(index) else { continue }
            func string() -> String { element.attributeText(index) }
            if names.table.has(name) {
                switch name {
                case "number-columns-repeated": times = try OpenDocumentCell.times(string())
                case "style-name": style = string()
                case "formula": hasFormula = true
                default: break
                }
            } else if names.office.has(name) {
                switch name {
                case "value-type": type = string()
                case "value", "date-value", "time-value", "boolean-value": value = string()
                case "string-value": text = string()
                default: break
                }
            } else if names.calc.has(name), name == "value-type" {
                isError = string() == "error"
            }
        }
    }

    /// A number of repeats, at most one more than a sheet has rows.
    ///
    /// - Throws: `NotACount` when it is no whole number above 0.
    static func times(_ text: String) throws -> Int {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 <= 9 }), Int(text) != 0 else { throw NotACount() }
        return min(Int(text) ?? Int.max, CellAddress.maximumRow + 1)
    }

    /// What the cell holds. The value counts and not the text that shows it, except for texts and errors.
    func content(shown: [UInt8], _ styles: OpenDocumentStyles) throws(UnreadCell) -> CellValue {
        guard !isCovered else { return .empty }
        let words = String(decoding: shown, as: UTF8.self)
        if isError || (hasFormula && SheetError.isName(words)) { return .error(words) }
        guard let type, type != "void" else {
            guard !hasFormula || !shown.isEmpty else { throw .formulaWithoutResult }
            return .text(orEmpty: words)
        }
        guard type != "string" else { return .text(orEmpty: text ?? words) }
        guard let value else { throw hasFormula ? .formulaWithoutResult : .notANumber }
        switch type {
        case "date":
            guard let date = ISODate.value(value) else { throw .notADay(nil) }
            return date
        case "time": return try time(value, styles)
        case "boolean": return .boolean(value == "true")
        default:
            let isPercentage = type == "percentage" || styles.isPercentage(style)
            let number = Array(value.utf8).withUnsafeBufferPointer {
                SheetNumber(utf8: $0, shape: isPercentage ? .percentage : .general)
            }
            guard let number else { throw .notANumber }
            return .number(number)
        }
    }

    /// A length of time that a clock can show is a time of day, unless its style counts hours beyond 24.
    private func time(_ value: String, _ styles: OpenDocumentStyles) throws(UnreadCell) -> CellValue {
        guard let length = ISODuration.milliseconds(value) else { throw .notADay(nil) }
        let isClock = (0..<SheetTime.millisecondsOfDay).contains(length) && !styles.isElapsed(style)
        return isClock ? .time(SheetTime(milliseconds: length)) : .duration(SheetDuration(milliseconds: length))
    }
}
