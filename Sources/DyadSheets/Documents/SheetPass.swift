internal import DyadCore
internal import DyadMarkup

/// One reading of a document in which all sheets stand one after the other, and what of it is wanted.
final class SheetPass {
    /// Thrown after the last sheet that is wanted.
    struct Enough: Error {}

    /// What of the document is wanted.
    enum Purpose {
        /// Names and visibility of all sheets, and which of them hold anything.
        case list
        /// The rows of these sheets, by their positions.
        case rows(of: Set<Int>)
    }

    let file: String
    /// The sheets that have ended so far.
    private(set) var entries: [SheetEntry] = []
    /// Which of them hold more than white space, where the purpose is a list.
    private(set) var filled: [Bool] = []
    /// Whether the rows of the sheet that has begun are of use.
    private(set) var isWanted = false

    private let limits: ReadingLimits
    private let purpose: Purpose
    private let report: (Int, Diagnostic) -> Void
    private let emit: (Int, Row) throws -> Void
    private var findings = Findings()
    private var isFilled = false
    private var cells = 0
    private var name: String?

    init(
        _ file: String, _ limits: ReadingLimits, _ purpose: Purpose,
        report: @escaping (Int, Diagnostic) -> Void = { _, _ in },
        emit: @escaping (Int, Row) throws -> Void = { _, _ in }
    ) {
        self.file = file
        self.limits = limits
        self.purpose = purpose
        self.report = report
        self.emit = emit
    }

    private var position: Int { entries.count }

    /// A sheet begins.
    func begin(_ name: String) throws {
        guard position < ReadingLimits.sheets else { throw XMLStreamFailure.tooLong }
        (self.name, isFilled, cells, findings) = (name, false, 0, Findings())
        isWanted = if case .rows(let positions) = purpose { positions.contains(position) } else { true }
    }

    /// A row of something ends, which stands so many times from a row number on.
    ///
    /// - Throws: `Mistakes` when the sheet has more rows than any, or more cells than the limit; and what the caller throws.
    func take(_ cells: [Cell], at number: Int, times: Int = 1) throws {
        guard isWanted, !cells.isEmpty else { return }
        let row = Row(number: number, filled: cells)
        guard case .rows = purpose else {
            isFilled = !row.isBlank
            isWanted = !isFilled
            return
        }
        guard number + times - 1 <= CellAddress.maximumRow else {
            throw Refusal.tooLarge(file, "its sheet “\(name ?? "")” has more than 1,048,576 rows")
        }
        self.cells += cells.count * times
        guard self.cells <= limits.cells else { throw Refusal.tooManyCells(file, sheet: name, limit: limits.cells) }
        try emit(position, row)
        for next in 1..<max(times, 1) { try emit(position, row.moved(to: number + next)) }
    }

    /// A cell holds something that the file does not tell.
    func found(_ reason: UnreadCell, at address: CellAddress) {
        let place = Place.cell(file: file, sheet: name, cell: address.description)
        findings.add(reason.diagnostic(at: place)) { report(position, $0) }
    }

    /// The sheet that began has ended; only now some formats have said whether it is hidden.
    func end(_ visibility: SheetEntry.Visibility) throws {
        findings.close { report(position, $0) }
        isWanted = false
        filled.append(isFilled)
        entries.append(SheetEntry(name: name, visibility: visibility, index: position))
        if case .rows(let positions) = purpose, positions.allSatisfy({ $0 < position }) { throw Enough() }
    }
}
