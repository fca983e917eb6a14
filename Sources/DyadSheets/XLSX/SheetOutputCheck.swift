internal import DyadCore

/// Finds what a workbook could not hold before anything is written.
struct SheetOutputCheck {
    let file: String
    private(set) var mistakes: [Diagnostic] = []

    init(_ sheets: [SheetOutput], file: String) {
        self.file = file
        if sheets.isEmpty {
            add("no-sheets", .file(file), "There is no sheet to write.", "Give at least one sheet.")
        }
        var names: Set<String> = []
        for sheet in sheets {
            check(name: sheet.name)
            if !names.insert(sheet.name.lowercased()).inserted {
                add("bad-sheet-name", .file(file), "Two sheets are called “\(sheet.name)”.", "Give one another name.")
            }
            check(size: sheet)
            if sheet.isTable { check(table: sheet) }
            check(texts: sheet.header.map { CellValue.text($0) }, row: 1, of: sheet)
            for (index, row) in sheet.rows.enumerated() { check(texts: row, row: index + 2, of: sheet) }
        }
    }

    private mutating func check(name: String) {
        let isBad =
            WhiteSpace.isAll(name) || name.utf16.count > 31 || name.hasPrefix("'") || name.hasSuffix("'")
            || name.contains { "[]:*?/\\".contains($0) } || name.unicodeScalars.contains { $0.value < 0x20 }
        guard isBad else { return }
        add(
            "bad-sheet-name", .file(file), "“\(name)” cannot be the name of a sheet.",
            "Use 1 to 31 characters, without [ ] : * ? / \\ and without an apostrophe at either end.")
    }

    private mutating func check(size sheet: SheetOutput) {
        let width = max(sheet.header.count, sheet.rows.map(\.count).max() ?? 0)
        guard sheet.rows.count >= CellAddress.maximumRow || width > CellAddress.maximumColumn else { return }
        add(
            "sheet-too-large", .file(file), "The sheet “\(sheet.name)” is larger than Excel allows.",
            "Write fewer than 1,048,576 rows and at most 16,384 columns.")
    }

    private mutating func check(table sheet: SheetOutput) {
        var seen: [String: Int] = [:]
        for (index, header) in sheet.header.enumerated() {
            let place = place(sheet, 1, index + 1)
            if WhiteSpace.isAll(header) {
                add("bad-table-header", place, "A column of this table has no header.", "Give it one.")
            } else if header.utf16.count > 255 {
                add(
                    "bad-table-header", place, "This header is longer than the 255 characters of a table's column.",
                    "Shorten it, or write the sheet without a table.")
            } else if let first = seen.updateValue(index + 1, forKey: header.lowercased()) {
                let other = CellAddress(row: 1, column: first)
                add(
                    "duplicate-header", place, "This header is the same as the one in \(other).", "Change one of them.",
                    quoted: header)
            }
        }
        if sheet.header.isEmpty || sheet.rows.contains(where: { $0.count > sheet.header.count }) {
            add(
                "bad-table-header", .file(file), "The table on “\(sheet.name)” has columns without a header.",
                "Give each column a header.")
        }
    }

    private mutating func check(texts values: [CellValue], row: Int, of sheet: SheetOutput) {
        for (index, value) in values.enumerated() {
            guard case .text(let text) = value, text.utf8.count > 4_000,
                EscapedText.written(text).utf16.count > 32_767
            else { continue }
            add(
                "text-too-long", place(sheet, row, index + 1),
                "This text is longer than the 32,767 characters that a cell may have.", "Shorten it.")
        }
    }

    private func place(_ sheet: SheetOutput, _ row: Int, _ column: Int) -> Place {
        .cell(file: file, sheet: sheet.name, cell: CellAddress(row: row, column: column).description)
    }

    private mutating func add(
        _ code: String, _ place: Place, _ problem: String, _ remedy: String, quoted: String? = nil
    ) {
        mistakes.append(Diagnostic(code, at: place, problem, remedy: remedy, quoted: quoted))
    }
}
