internal import DyadCore

/// A document in which all sheets stand one after the other, as in OpenDocument and in the XML of Excel 2003.
///
/// It is read anew each time, and never kept: once for the list of sheets, then up to the end of the sheets asked for.
/// A sheet of nothing is not looked for again, so that a thousand of them cost no more than one.
struct SheetDocument {
    let file: String
    /// All sheets in their order.
    let sheets: [SheetEntry]
    private let isFilled: [Bool]
    private let limits: ReadingLimits
    private let parse: (SheetPass) throws -> Void

    /// Lists the sheets.
    ///
    /// - Parameter parse: reads the document from its beginning and tells the pass what it finds.
    /// - Throws: what `parse` throws, and `Mistakes` when there is no sheet.
    init(_ file: String, limits: ReadingLimits, parse: @escaping (SheetPass) throws -> Void) throws {
        let pass = SheetPass(file, limits, .list)
        try parse(pass)
        guard !pass.entries.isEmpty else { throw Refusal.damaged(file) }
        self.file = file
        self.limits = limits
        self.parse = parse
        sheets = pass.entries
        isFilled = pass.filled
    }

    /// Reads sheets from the first row to the last, in the order of the document; each row comes with its sheet.
    func read(
        _ entries: [SheetEntry], report: (SheetEntry, Diagnostic) -> Void, each row: (SheetEntry, Row) throws -> Void
    ) throws {
        let positions = Set(entries.map(\.index)).filter { sheets.indices.contains($0) && isFilled[$0] }
        guard !positions.isEmpty else { return }
        try withoutActuallyEscaping(report) { report in
            try withoutActuallyEscaping(row) { row in
                let pass = SheetPass(file, limits, .rows(of: positions)) {
                    report(sheets[$0], $1)
                } emit: {
                    try row(sheets[$0], $1)
                }
                do { try parse(pass) } catch is SheetPass.Enough {}
            }
        }
    }

    /// Reads sheets into memory in one pass.
    func sheets(_ entries: [SheetEntry]) throws -> [Sheet] {
        try SheetCollector(file, entries).sheets { collector in
            try read(entries) {
                collector.find($1, in: $0)
            } each: {
                try collector.add($1, to: $0)
            }
        }
    }
}
