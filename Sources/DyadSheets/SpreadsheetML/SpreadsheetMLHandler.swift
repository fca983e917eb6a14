internal import DyadMarkup

/// Reads the sheets of a workbook in the XML of Excel 2003. Comments and reading aids are passed over.
final class SpreadsheetMLHandler: XMLStreamHandler {
    /// In what the reading is.
    private enum Part { case document, styles, worksheet, visible, table, row, cell, data }

    /// A place does not come after the one before it, or is none.
    struct Misplaced: Error {}

    private let pass: SheetPass
    private var sheet = XMLNamespace(["urn:schemas-microsoft-com:office:spreadsheet"])
    private var excel = XMLNamespace(["urn:schemas-microsoft-com:office:excel"])
    private var styles = SpreadsheetMLStyles()
    private var parts = OpenParts(Part.document)
    private var uses1904 = false
    private var visible: [UInt8] = []

    private var rowNumber = 0
    private var rowSpan = 0
    private var cells: [Cell] = []
    private var column = 0
    private var columnSpan = 0
    private var cell = SpreadsheetMLCell()

    init(_ pass: SheetPass) { self.pass = pass }

    func start(_ element: XMLElement) throws {
        guard parts.start() else { return }
        switch parts.current {
        case .document:
            if excel.has(element.name) {
                if element.name == "Date1904" { uses1904 = true }
            } else if sheet.has(element.name) {
                if element.name == "Styles" { parts.enter(.styles) }
                if element.name == "Worksheet" { try startSheet(element) }
            }
        case .styles: try styles.start(element, &sheet)
        case .worksheet:
            if sheet.has(element.name), element.name == "Table" { return parts.enter(.table) }
            guard excel.has(element.name) else { return parts.passOver() }
            if element.name == "Visible" { parts.enter(.visible) }
        case .table:
            guard pass.isWanted, sheet.has(element.name), element.name == "Row" else { return parts.passOver() }
            try startRow(element)
        case .row:
            guard sheet.has(element.name), element.name == "Cell" else { return parts.passOver() }
            try startCell(element)
        case .cell:
            guard sheet.has(element.name), element.name == "Data" else { return parts.passOver() }
            cell.type = element.attribute("Type", in: &sheet).flatMap(SpreadsheetMLCell.DataType.init) ?? .string
            parts.enter(.data)
        case .visible, .data: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch parts.current {
        case .data where !parts.isPassingOver: cell.bytes.append(contentsOf: bytes)
        case .visible where visible.count < 100: visible.append(contentsOf: bytes)
        default: break
        }
    }

    func end(_ name: XMLName) throws {
        switch parts.end() {
        case .worksheet:
            let visibility: SheetEntry.Visibility =
                switch WhiteSpace.trimmed(String(decoding: visible, as: UTF8.self)) {
                case "SheetHidden": .hidden
                case "SheetVeryHidden": .veryHidden
                default: .visible
                }
            try pass.end(visibility)
        case .row:
            try pass.take(cells, at: rowNumber)
            rowNumber += rowSpan
        case .cell: endCell()
        default: break
        }
    }

    private func startSheet(_ element: XMLElement) throws {
        parts.enter(.worksheet)
        (rowNumber, visible) = (0, [])
        try pass.begin(element.attribute("Name", in: &sheet) ?? "")
    }

    private func startRow(_ element: XMLElement) throws {
        parts.enter(.row)
        let given = try number("Index", of: element, from: 1, to: CellAddress.maximumRow)
        let next = given ?? rowNumber + 1
        guard next > rowNumber, next <= CellAddress.maximumRow else { throw Misplaced() }
        rowNumber = next
        rowSpan = try number("Span", of: element, from: 0, to: CellAddress.maximumRow) ?? 0
        (cells, column, columnSpan) = ([], 0, 0)
    }

    private func startCell(_ element: XMLElement) throws {
        parts.enter(.cell)
        let given = try number("Index", of: element, from: 1, to: CellAddress.maximumColumn)
        let next = given ?? column + columnSpan + 1
        guard next > column + columnSpan, next <= CellAddress.maximumColumn else { throw Misplaced() }
        column = next
        columnSpan = try number("MergeAcross", of: element, from: 0, to: CellAddress.maximumColumn) ?? 0
        cell.type = nil
        cell.bytes.removeAll(keepingCapacity: true)
        cell.hasFormula = element.attributeBytes("Formula", in: &sheet) != nil
        cell.format = styles[element.attribute("StyleID", in: &sheet)]
    }

    private func endCell() {
        let address = CellAddress(row: rowNumber, column: column)
        do throws(UnreadCell) {
            let value = try cell.content(uses1904: uses1904)
            if !value.isEmpty { cells.append(Cell(address, value)) }
        } catch {
            pass.found(error, at: address)
            cells.append(Cell(address, .unknown))
        }
    }

    private func number(_ word: StaticString, of element: XMLElement, from least: Int, to most: Int) throws -> Int? {
        guard let text = element.attribute(word, in: &sheet) else { return nil }
        guard let number = Int(text), number >= least, number <= most else { throw Misplaced() }
        return number
    }
}
