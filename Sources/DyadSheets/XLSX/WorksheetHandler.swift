internal import DyadCore
internal import DyadMarkup

/// Reads the cells of one worksheet, row by row. Everything here runs once a cell, so it works on bytes.
final class WorksheetHandler: XMLStreamHandler {
    /// What a sheet needs to know of its workbook.
    struct Context {
        var file: String
        var part: String
        var sheet: String?
        var uses1904: Bool
        var strings: [CellValue]
        var formats: [NumberFormat]
    }

    /// The type that a cell says it has.
    enum CellType { case number, shared, text, inline, boolean, error, date }

    private let context: Context
    private let report: (Diagnostic) -> Void
    private let emit: (Row) throws -> Void
    private var findings = Findings()
    private var namespace = MainNamespace()

    private var rowNumber = 0
    private var cells: [Cell] = []
    private var cellColumn = 0
    private var type = CellType.number
    private var style = 0
    private var hasFormula = false
    private var hasResult = false
    private var isInCell = false
    private var isInline = false
    private var isCollecting = false
    private var phonetic = 0
    private var buffer: [UInt8] = []

    init(_ context: Context, report: @escaping (Diagnostic) -> Void, emit: @escaping (Row) throws -> Void) {
        self.context = context
        self.report = report
        self.emit = emit
    }

    /// Says what was left unsaid; to be called after the last element.
    func close() { findings.close(report) }

    func start(_ element: XMLElement) throws {
        guard namespace.has(element.name) else { return }
        switch element.name {
        case "c": try startCell(element)
        case "v": (isCollecting, hasResult) = (isInCell, true)
        case "row": try startRow(element)
        case "t": isCollecting = isInline && phonetic == 0
        case "f": hasFormula = isInCell
        case "is": isInline = isInCell
        case "rPh": phonetic += 1
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isCollecting { buffer.append(contentsOf: bytes) }
    }

    func end(_ name: XMLName) throws {
        guard namespace.has(name) else { return }
        switch name {
        case "v", "t": isCollecting = false
        case "c": try endCell()
        case "row": try endRow()
        case "is": isInline = false
        case "rPh": phonetic -= 1
        default: break
        }
    }

    private func startRow(_ element: XMLElement) throws {
        var number = rowNumber + 1
        for index in 0..<element.count where element.attributeName(index).map({ $0 == "r" }) ?? false {
            guard let given = CellAddress(utf8: element.attributeBytes(index)), given.row > 0, given.column == 0 else {
                throw damaged
            }
            number = given.row
        }
        guard number > rowNumber, number <= CellAddress.maximumRow else { throw damaged }
        rowNumber = number
        cellColumn = 0
        cells = []
    }

    private func startCell(_ element: XMLElement) throws {
        guard rowNumber > 0 else { throw damaged }
        isInCell = true
        hasFormula = false
        hasResult = false
        type = .number
        style = 0
        buffer.removeAll(keepingCapacity: true)
        var column = cellColumn + 1
        for index in 0..<element.count {
            guard let name = element.attributeName(index), name.namespaceKey == nil else { continue }
            let bytes = element.attributeBytes(index)
            switch name {
            case "r":
                guard let address = CellAddress(utf8: bytes), address.column > 0, address.row == rowNumber else {
                    throw damaged
                }
                column = address.column
            case "t": type = Self.type(bytes)
            case "s":
                // A style is a plain number, and so is a row.
                style = CellAddress(utf8: bytes)?.row ?? 0
            default: break
            }
        }
        guard column > cellColumn, column <= CellAddress.maximumColumn else { throw damaged }
        cellColumn = column
    }

    private static func type(_ bytes: UnsafeBufferPointer<UInt8>) -> CellType {
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

    private func endRow() throws {
        guard !cells.isEmpty else { return }
        let row = Row(number: rowNumber, filled: cells)
        cells = []
        cells.reserveCapacity(row.cells.count)
        try emit(row)
    }

    private func endCell() throws {
        isInCell = false
        isCollecting = false
        let value = cellValue()
        if !value.isEmpty {
            cells.append(Cell(CellAddress(row: rowNumber, column: cellColumn), value))
        }
    }

    private func cellValue() -> CellValue {
        guard !buffer.isEmpty else {
            guard hasFormula, !(hasResult && type == .text) else { return .empty }
            return unknown(
                "formula-without-result", "This formula was saved without its result, so the answer is not known.",
                remedy: "Open the workbook in Excel, let it calculate, and save it.", isWarning: true)
        }
        switch type {
        case .number: return number()
        case .shared:
            if let index = wholeNumber(), index < context.strings.count { return context.strings[index] }
            return unknown(
                "missing-text", "This cell refers to a text that the workbook does not have.",
                remedy: "Open the workbook in Excel, mend the cell and save it.")
        case .text, .inline: return .text(EscapedText.read(buffer))
        case .boolean:
            let text = String(decoding: buffer, as: UTF8.self)
            return .boolean(text == "1" || text == "true")
        case .error: return .error(String(decoding: buffer, as: UTF8.self))
        case .date:
            if let value = ISODate.value(String(decoding: buffer, as: UTF8.self)) { return value }
            return unknown(
                "not-a-day", "This is not a day of the calendar.", remedy: "Correct the date in the workbook.")
        }
    }

    private func number() -> CellValue {
        let format = style < context.formats.count ? context.formats[style] : .general
        guard let number = buffer.withUnsafeBufferPointer({ SheetNumber(utf8: $0, shape: format.shape) }) else {
            return unknown(
                "not-a-number", "The workbook says that this is a number, but it is not.",
                remedy: "Open the workbook in Excel, correct the cell and save it.")
        }
        guard format.kind != .number else { return .number(number) }
        if let value = SerialDate.value(number.double, format.kind, uses1904: context.uses1904) { return value }
        return unknown(
            "not-a-day", "This cell is meant to be a date, but its number, \(number.shown), is no day of the calendar.",
            remedy: "Type the date again, or give the cell the number format “General”.")
    }

    private func wholeNumber() -> Int? {
        var value = 0
        for byte in buffer {
            guard byte &- 0x30 <= 9, value < 100_000_000 else { return nil }
            value = value * 10 + Int(byte &- 0x30)
        }
        return value
    }

    private func unknown(_ code: String, _ problem: String, remedy: String, isWarning: Bool = false) -> CellValue {
        let cell = CellAddress(row: rowNumber, column: cellColumn).description
        let place = Place.cell(file: context.file, sheet: context.sheet, cell: cell)
        findings.add(
            Diagnostic(code, at: place, problem, remedy: remedy, severity: isWarning ? .warning : .error), to: report)
        return .unknown
    }

    private var damaged: Mistakes { Refusal.damaged(context.file, part: context.part) }
}
