internal import DyadCore

/// The headers of a sheet and the rows below them: what every layout begins with.
struct TableHead {
    let sheet: Sheet
    private(set) var headers: [HeaderCell] = []
    private(set) var rows: [Row] = []
    private(set) var mistakes: [Diagnostic]

    /// The rows between the headers and the answers, where there are several rows of headers.
    private(set) var below: [Row] = []

    /// All rows of headings as they stand.
    private var headRows: [Row] { sheet.rows.first { !$0.isBlank }.map { [$0] + below } ?? [] }

    /// Takes the first row that is not blank for the headers, and so many rows with it.
    init(_ sheet: Sheet, rows count: Int = 1) {
        self.sheet = sheet
        mistakes = sheet.findings
        guard let top = sheet.rows.firstIndex(where: { !$0.isBlank }) else { return }
        headers = Self.headers(of: sheet)
        let first = min(top + count, sheet.rows.count)
        below = Array(sheet.rows[(top + 1)..<max(first, top + 1)])
        rows = sheet.rows[first...].filter { !$0.isBlank }
    }

    /// The headers alone, for a quick look: the first row that is not blank.
    static func headers(of sheet: Sheet) -> [HeaderCell] {
        guard let top = sheet.rows.first(where: { !$0.isBlank }) else { return [] }
        return top.cells.compactMap { cell in
            guard let text = cell.value.shown, !WhiteSpace.isAll(text) else { return nil }
            return HeaderCell(cell.address, text)
        }
    }

    /// Gives a column without a header the text of the one before it, as far as a column.
    mutating func nameColumns(upTo last: Int) {
        guard let row = headers.first?.address.row, let first = headers.first?.column, first <= last else { return }
        var named: [HeaderCell] = []
        for column in first...last {
            if let header = headers.first(where: { $0.column == column }) ?? named.last {
                named.append(HeaderCell(CellAddress(row: row, column: column), header.text))
            }
        }
        headers = named + headers.filter { $0.column > last }
    }

    /// The header of a name, in any case.
    func header(_ names: String...) -> HeaderCell? {
        headers.first { header in names.contains { header.text.lowercased() == $0.lowercased() } }
    }

    /// The texts of the first headers, as long as they stand side by side from column A.
    func leading(_ count: Int) -> [String] {
        headers.prefix(count).enumerated().prefix { $0.offset + 1 == $0.element.column }.map(\.element.text)
    }

    /// The table, with these columns taken out of the questions.
    ///
    /// - Throws: `Mistakes` when there are no headers, two are the same, or answers stand under none; with what the
    ///   reader of the sheet found.
    func table(
        layout: String, metadata: [ColumnRole: HeaderCell] = [:], ignored: [IgnoredColumn] = [],
        questions: [TableQuestion]? = nil
    ) throws -> RecognisedTable {
        var mistakes = mistakes
        if headers.isEmpty {
            mistakes.append(
                Diagnostic(
                    "no-headers", at: sheet.place(CellAddress(row: 1, column: 1)), "This sheet is empty.",
                    remedy: "Choose the sheet with the answers, or export it again."))
        }
        let taken = Set(metadata.values).union(ignored.map(\.header))
        let questions = questions ?? headers.filter { !taken.contains($0) }.map { TableQuestion($0) }
        mistakes += duplicates(among: questions.map(\.header)) + orphans()
        guard !mistakes.contains(where: { $0.severity == .error }) else { throw Mistakes(mistakes) }
        var table = RecognisedTable(
            layout: layout, layoutName: KnownLayouts.name(of: layout), file: sheet.file, sheet: sheet.name,
            headers: headers, metadata: metadata,
            questions: questions, ignored: ignored, rows: rows, warnings: mistakes)
        table.headRows = headRows
        return table
    }

    private func duplicates(among headers: [HeaderCell]) -> [Diagnostic] {
        var first: [String: HeaderCell] = [:]
        return headers.compactMap { header in
            guard let earlier = first[header.text] else {
                first[header.text] = header
                return nil
            }
            return Diagnostic(
                "duplicate-header", at: sheet.place(header.address),
                "The header in \(header.address) is the same as the one in \(earlier.address).",
                remedy: "Change one of them, so that each column has a name of its own.", quoted: header.text)
        }
    }

    /// Columns that have answers but no header; rows that are too long have been reported by the reader.
    private func orphans() -> [Diagnostic] {
        var known = Set(headers.map(\.column))
        if let last = headers.last, mistakes.contains(where: { $0.code == "long-row" }) {
            known.formUnion(last.column...CellAddress.maximumColumn)
        }
        var found: [Int: CellAddress] = [:]
        for row in rows {
            for cell in row.cells where !known.contains(cell.address.column) && found[cell.address.column] == nil {
                found[cell.address.column] = cell.address
            }
        }
        return found.values.sorted().map { address in
            let letters = CellAddress.letters(ofColumn: address.column)
            // Programs that save tables put a number before each row, under no header.
            if address.column == 1, rows.allSatisfy({ $0[1].shown.flatMap { Int($0) } != nil }) {
                return Diagnostic(
                    "missing-header", at: sheet.place(address),
                    "Column A numbers the rows and has no header; it is not used.",
                    remedy: "Write a header above it if it says more.", severity: .warning)
            }
            return Diagnostic(
                "missing-header", at: sheet.place(address), "Column \(letters) has answers but no header.",
                remedy: "Write the question above them, or delete the column.")
        }
    }
}
