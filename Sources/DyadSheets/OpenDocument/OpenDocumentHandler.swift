internal import DyadMarkup

/// Reads the sheets of an OpenDocument spreadsheet. Repeats are counted and not written out; what is no part of a cell's
/// own text, such as notes, drawings and what was deleted, is passed over.
final class OpenDocumentHandler: XMLStreamHandler {
    /// In what the reading is.
    private enum Part { case document, styles, spreadsheet, table, row, cell, paragraph }

    /// Whether the document is a spreadsheet at all.
    private(set) var isSpreadsheet = false

    private let pass: SheetPass
    private var names = OpenDocumentNames()
    private var styles = OpenDocumentStyles()
    private var parts = OpenParts(Part.document)

    private var tableStyle: String?
    private var rowNumber = 0
    private var rowTimes = 1
    private var cells: [Cell] = []
    private var column = 0
    private var cell: OpenDocumentCell?
    private var text = OpenDocumentText()

    init(_ pass: SheetPass) { self.pass = pass }

    func start(_ element: XMLElement) throws {
        guard parts.start() else { return }
        switch parts.current {
        case .document:
            guard names.office.has(element.name) else { return }
            switch element.name {
            case "styles", "automatic-styles": parts.enter(.styles)
            case "spreadsheet":
                isSpreadsheet = true
                parts.enter(.spreadsheet)
            default: break
            }
        case .styles: try styles.start(element, &names)
        case .spreadsheet:
            guard names.table.has(element.name), element.name == "table" else { return parts.passOver() }
            parts.enter(.table)
            tableStyle = element.attribute("style-name", in: &names.table)
            rowNumber = 1
            try pass.begin(element.attribute("name", in: &names.table) ?? "")
        case .table: try startInTable(element)
        case .row:
            let isCell = element.name == "table-cell" || element.name == "covered-table-cell"
            guard isCell, names.table.has(element.name) else { return parts.passOver() }
            parts.enter(.cell)
            cell = try OpenDocumentCell(element, &names)
            text.clear()
        case .cell, .paragraph: try startInCell(element)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if case .paragraph = parts.current, !parts.isPassingOver { text.add(bytes) }
    }

    func end(_ name: XMLName) throws {
        switch parts.end() {
        case .table: try pass.end(styles.hidesTable(tableStyle) ? .hidden : .visible)
        case .row:
            try pass.take(cells, at: rowNumber, times: rowTimes)
            rowNumber = min(rowNumber + rowTimes, CellAddress.maximumRow + 1)
        case .cell: try endCell()
        case .paragraph: text.endParagraph()
        default: break
        }
    }

    private func startInTable(_ element: XMLElement) throws {
        guard pass.isWanted, names.table.has(element.name) else { return parts.passOver() }
        switch element.name {
        case "table-row":
            parts.enter(.row)
            rowTimes =
                try element.attribute("number-rows-repeated", in: &names.table)
                .map(OpenDocumentCell.times) ?? 1
            cells = []
            column = 1
        case "table-row-group", "table-header-rows", "table-rows": break
        default: parts.passOver()
        }
    }

    private func startInCell(_ element: XMLElement) throws {
        guard names.text.has(element.name) else { return parts.passOver() }
        switch element.name {
        case "p", "h":
            guard case .cell = parts.current, !isHidden(element) else { return parts.passOver() }
            parts.enter(.paragraph)
            text.beginParagraph()
        case "span": if isHidden(element) { parts.passOver() }
        case "s": try text.add(blanks: try element.attribute("c", in: &names.text).map(OpenDocumentCell.times) ?? 1)
        case "tab": text.add("\t")
        case "line-break": text.add("\n")
        case "note", "ruby-text", "hidden-text", "hidden-paragraph": parts.passOver()
        default: break
        }
    }

    private func endCell() throws {
        guard let cell else { return }
        let address = CellAddress(row: rowNumber, column: column)
        column = min(column + cell.times, CellAddress.maximumColumn + 1)
        let value: CellValue
        do throws(UnreadCell) { value = try cell.content(shown: text.bytes, styles) } catch {
            value = .unknown
            pass.found(error, at: address)
        }
        guard !value.isEmpty else { return }
        guard address.column + cell.times - 1 <= CellAddress.maximumColumn else {
            throw Refusal.tooLarge(pass.file, "row \(rowNumber) has more than 16,384 columns")
        }
        for next in 0..<cell.times {
            cells.append(Cell(CellAddress(row: rowNumber, column: address.column + next), value))
        }
    }

    private func isHidden(_ element: XMLElement) -> Bool {
        styles.hidesText(element.attribute("style-name", in: &names.text))
    }
}
