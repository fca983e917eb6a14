public import DyadCore

/// A table of rejected rows that somebody has mended: what its file said, in the layout of that file, with columns of Dyad's own
/// that say what only the file as a whole told.
public struct RejectedSheet {
    /// The headings of Dyad's own columns.
    public enum Heading {
        /// Whose the row is, where another row of the file told.
        public static let email = "Whose it is"
        /// After or at what it was answered, where no column of the file says it.
        public static let occasion = "Its occasion"
        /// The day of the answers, where no column of the file says it.
        public static let day = "Its day"
        /// The reasons, by which such a table is known; behind it stand the layout and the form.
        public static let reason = "Why it was not stored"

        /// The heading of the reasons.
        public static func reason(layout: String, form: String?) -> String {
            "\(reason) [\([layout, form].compactMap { $0 }.joined(separator: "; "))]"
        }
    }

    /// The form of all rows, where the file was for one.
    public let form: FormID?
    /// The layout of the file.
    let layout: any Layout
    /// The sheet without the columns that Dyad added.
    let sheet: Sheet
    /// What each row says in Dyad's own columns, by its number.
    private var told: [ColumnRole: (header: HeaderCell, cells: [Int: CellValue])] = [:]

    /// Recognises a sheet of rejected rows; `nil` for any other.
    public init?(_ sheet: Sheet) {
        guard let head = sheet.rows.first(where: { !$0.isBlank }) else { return nil }
        var roles: [Int: ColumnRole?] = [:]
        var names: [String]?
        for cell in head.cells {
            guard let text = cell.value.shown else { continue }
            switch text {
            case Heading.email: roles[cell.address.column] = .some(.respondentEmail)
            case Heading.occasion: roles[cell.address.column] = .some(.event)
            case Heading.day: roles[cell.address.column] = .some(.submittedAt)
            case _ where text.hasPrefix(Heading.reason):
                roles[cell.address.column] = .some(nil)
                let said = text.dropFirst(Heading.reason.count).filter { !"[] ".contains($0) }
                names = said.split(separator: ";").map(String.init)
            default: break
            }
        }
        guard let names else { return nil }
        layout = KnownLayouts.all.first { type(of: $0).id == names.first } ?? PlainLayout()
        form = names.count > 1 ? FormID(names[1]) : nil
        var plain = sheet
        plain.rows = sheet.rows.map { row in
            Row(number: row.number, cells: row.cells.filter { roles[$0.address.column] == nil }.map(Self.unguarded))
        }
        self.sheet = plain
        for case (let column, let role?) in roles {
            let cells = sheet.rows.filter { $0.number > head.number }.map { ($0.number, $0[column]) }
            let header = HeaderCell(CellAddress(row: head.number, column: column), head[column].shown ?? "")
            told[role] = (header, Dictionary(cells) { first, _ in first })
        }
    }

    /// The tables as their file's layout reads them.
    ///
    /// - Throws: `Mistakes` as the layout does.
    public func tables() throws -> [RecognisedTable] {
        try layout.tables(from: sheet).map { table in
            var table = table
            for (role, (header, cells)) in told where table.metadata[role] == nil {
                table.metadata[role] = header
                for index in table.rows.indices {
                    guard let value = cells[table.rows[index].number], !value.isEmpty else { continue }
                    let address = CellAddress(row: table.rows[index].number, column: header.column)
                    table.rows[index].cells.append(Cell(address, value))
                    table.rows[index].cells.sort { $0.address < $1.address }
                }
            }
            return table
        }
    }

    /// A cell without the `'` that keeps a spreadsheet program from taking a text for a formula.
    private static func unguarded(_ cell: Cell) -> Cell {
        guard case .text(let text) = cell.value, text.first == "'", let next = text.utf8.dropFirst().first,
            CSVWriter.isGuarded(next)
        else { return cell }
        return Cell(cell.address, .text(String(text.dropFirst())))
    }
}
