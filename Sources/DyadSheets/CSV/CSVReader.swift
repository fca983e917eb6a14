public import DyadCore

/// Reads CSV and TSV files as they come from Excel, forms and survey tools, in any usual encoding and separator.
///
/// Every cell is a text: in `007` or `1-2` a reader cannot know what was meant. The first record that is not blank says
/// how many columns there are.
public struct CSVReader: TableReader {
    /// The display name of the file.
    public let file: String
    /// The one sheet, which has no name.
    public let sheets = [SheetEntry(name: nil)]
    /// What stands between the fields.
    public let separator: Character

    private let text: CSVText
    private let separatorByte: UInt8
    private let start: Int

    /// Finds out encoding and separator.
    ///
    /// - Throws: `Mistakes` when the bytes are empty, beyond the limit, or not text.
    public init(_ bytes: [UInt8], file: String, limits: ReadingLimits = .forms) throws {
        guard bytes.count <= limits.fileBytes else {
            throw Refusal.tooLarge(file, "it has more than \(ReadingLimits.megabytes(limits.fileBytes))")
        }
        text = try CSVText(bytes, file: file)
        guard text.withUTF8({ $0.contains { $0 > 0x20 } }) else { throw Refusal.empty(file) }
        self.file = file
        (separatorByte, start) = text.withUTF8 {
            CSVSeparator.named($0) ?? (CSVSeparator.detected($0), 0)
        }
        separator = Character(UnicodeScalar(separatorByte))
    }

    /// Reads record by record; the number of a row is that of its record, as Excel counts.
    public func read(_ sheet: SheetEntry, report: (Diagnostic) -> Void, each row: (Row) throws -> Void) throws {
        text.findings.forEach(report)
        try text.withUTF8 { try read($0, report: report, each: row) }
    }

    private func read(
        _ bytes: UnsafeBufferPointer<UInt8>, report: (Diagnostic) -> Void, each row: (Row) throws -> Void
    ) throws {
        var scanner = CSVScanner(separator: separatorByte, position: start, line: start > 0 ? 2 : 1)
        var fields: [CSVScanner.Field] = []
        var findings = Findings()
        var number = 0
        var header = (number: 0, width: 0)
        var line = scanner.line
        while scanner.next(bytes, &fields) {
            defer { line = scanner.line }
            if let line = scanner.unclosedLine { throw unclosed(line) }
            number += 1
            guard number <= CellAddress.maximumRow else {
                throw Refusal.tooLarge(file, "it has more than 1,048,576 rows")
            }
            if fields.count == 1, fields[0].range.isEmpty { continue }
            let cells = cells(fields, bytes, number)
            if header.width == 0 { header = (number, fields.count) }
            guard (cells.last?.address.column ?? 0) <= CellAddress.maximumColumn else {
                throw Refusal.tooLarge(file, "row \(number) has more than 16,384 columns")
            }
            if fields.count < header.width {
                findings.add(short(number, fields.count, header), to: report)
            } else if let last = cells.last, last.address.column > header.width {
                findings.add(long(number, last.address.column, header), to: report)
            }
            if let stray = fields.firstIndex(where: \.isStray) {
                findings.add(strayQuote(CellAddress(row: number, column: stray + 1), line), to: report)
            }
            if !cells.isEmpty { try row(Row(number: number, filled: cells)) }
        }
        findings.close(report)
    }

    private func cells(
        _ fields: [CSVScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>, _ number: Int
    ) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(fields.count)
        var column = 0
        for field in fields {
            column += 1
            guard !field.range.isEmpty else { continue }
            cells.append(Cell(CellAddress(row: number, column: column), .text(CSVScanner.text(field, bytes))))
        }
        return cells
    }

    private func place(_ row: Int, _ column: Int) -> Place {
        .cell(file: file, sheet: nil, cell: CellAddress(row: row, column: column).description)
    }

    private func short(_ number: Int, _ count: Int, _ header: (number: Int, width: Int)) -> Diagnostic {
        Diagnostic(
            "short-row", at: place(number, count + 1),
            "Row \(number) has \(Counted.columns(count)) where row \(header.number) has \(header.width); the rest were read as empty.",
            remedy: "Check that nothing is missing in this row.", severity: .warning)
    }

    private func long(_ number: Int, _ count: Int, _ header: (number: Int, width: Int)) -> Diagnostic {
        Diagnostic(
            "long-row", at: place(number, header.width + 1),
            "Row \(number) has \(Counted.columns(count)) where row \(header.number) has only \(header.width).",
            remedy:
                "Put a text that has a “\(separator == "\t" ? "tab" : String(separator))” in it between double quotes, or export the file again."
        )
    }

    private func strayQuote(_ address: CellAddress, _ line: Int) -> Diagnostic {
        Diagnostic(
            "stray-quote", at: place(address.row, address.column),
            "In the record that begins on line \(line), something stands after the closing quote of a text.",
            remedy: "Write each double quote inside the text twice, or export the file again.")
    }

    private func unclosed(_ line: Int) -> Mistakes {
        Mistakes([
            Diagnostic(
                "unclosed-quote", at: .line(file: file, line: line, column: 1),
                "The text that begins with a double quote on this line is never closed.",
                remedy: "Put a double quote at its end, or export the file again.")
        ])
    }
}
