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

    let context: Context
    private let report: (Diagnostic) -> Void
    private let emit: (Row) throws -> Void
    private var findings = Findings()
    private var namespace = XMLNamespace(WorkbookNames.main)
    private var mainKey: UnsafeRawPointer?

    private var rowNumber = 0
    private var cells: [Cell] = []
    private var cellColumn = 0
    private(set) var type = CellType.number
    private(set) var style = 0
    private(set) var hasFormula = false
    private(set) var hasResult = false
    private var isInRow = false
    private var isInCell = false
    private var isInline = false
    private var isCollecting = false
    private var phonetic = 0
    private(set) var buffer: [UInt8] = []

    init(_ context: Context, report: @escaping (Diagnostic) -> Void, emit: @escaping (Row) throws -> Void) {
        self.context = context
        self.report = report
        self.emit = emit
    }

    /// Says what was left unsaid; to be called after the last element.
    func close() { findings.close(report) }

    func start(_ element: XMLElement) throws {
        guard isMain(element.name) else { return }
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
        guard isMain(name) else { return }
        switch name {
        case "v", "t": isCollecting = false
        case "c": try endCell()
        case "row": try endRow()
        case "is": isInline = false
        case "rPh": phonetic -= 1
        default: break
        }
    }

    /// Compares keys first, because that is all that nearly every element takes.
    private func isMain(_ name: XMLName) -> Bool {
        if let mainKey, name.namespaceKey == mainKey { return true }
        guard namespace.has(name) else { return false }
        mainKey = name.namespaceKey
        return true
    }

    private func startRow(_ element: XMLElement) throws {
        var number = rowNumber + 1
        for index in 0..<element.count where element.attributeName(index).map({ $0 == "r" }) ?? false {
            guard let given = CellAddress(utf8: element.attributeBytes(index)), given.row > 0, given.column == 0 else {
                throw damaged
            }
            number = given.row
        }
        guard !isInRow, number > rowNumber, number <= CellAddress.maximumRow else { throw damaged }
        isInRow = true
        rowNumber = number
        cellColumn = 0
        cells = []
    }

    private func startCell(_ element: XMLElement) throws {
        guard isInRow, !isInCell else { throw damaged }
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
            case "t": type = CellType(bytes)
            case "s":
                // A style is a plain number, and so is a row.
                style = CellAddress(utf8: bytes)?.row ?? 0
            default: break
            }
        }
        guard column > cellColumn, column <= CellAddress.maximumColumn else { throw damaged }
        cellColumn = column
    }

    private func endRow() throws {
        isInRow = false
        guard !cells.isEmpty else { return }
        let row = Row(number: rowNumber, filled: cells)
        cells = []
        cells.reserveCapacity(row.cells.count)
        try emit(row)
    }

    private func endCell() throws {
        isInCell = false
        isCollecting = false
        let address = CellAddress(row: rowNumber, column: cellColumn)
        do throws(UnreadCell) {
            let value = try value
            if !value.isEmpty { cells.append(Cell(address, value)) }
        } catch {
            let place = Place.cell(file: context.file, sheet: context.sheet, cell: address.description)
            findings.add(error.diagnostic(at: place), to: report)
            cells.append(Cell(address, .unknown))
        }
    }

    private var damaged: Mistakes { Refusal.damaged(context.file, part: context.part) }
}
