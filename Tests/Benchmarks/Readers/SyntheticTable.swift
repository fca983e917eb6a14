import DyadSheets

/// A drawn table of 20 typed columns: a person's e-mail address, which no other row has, nine answers from lists, five
/// ratings, three decimals, a date and a date with a time. No cell is empty.
struct SyntheticTable {
    static let header = (1...20).map { "Question \($0)" }

    let rows: Int
    private let draws: [[UInt64]]

    init(rows: Int) {
        self.rows = rows
        draws = Self.header.indices.map { NationalDraw(seed: 20).words($0, rows) }
    }

    /// The values of a row, from 0.
    func values(_ row: Int) -> [CellValue] { Self.header.indices.map { value(draws[$0][row], row, $0) } }

    private func value(_ word: UInt64, _ row: Int, _ column: Int) -> CellValue {
        let drawn = Int(word >> 33)
        switch column {
        case 0: return .text("person\(row)@example.org")
        case 1...9: return .text(Self.answers[(drawn + column) % Self.answers.count])
        case 10...14: return .number(SheetNumber(1 + drawn % 10))
        case 15...17: return SheetNumber("\(drawn % 1000).\(1 + drawn % 9)").map { .number($0) } ?? .unknown
        case 18: return date(drawn).map { .date($0) } ?? .unknown
        default:
            guard let date = date(drawn), let time = SheetTime(hour: drawn % 24, minute: drawn % 60) else {
                return .unknown
            }
            return .dateTime(SheetDateTime(date, time))
        }
    }

    private func date(_ drawn: Int) -> SheetDate? {
        SheetDate(year: 2020 + drawn % 6, month: 1 + drawn % 12, day: 1 + drawn % 28)
    }

    private static let answers = [
        "Yes", "No", "Not sure", "Agree", "Disagree", "Strongly agree", "Hull", "Scunthorpe", "Grimsby and Cleethorpes",
        "Weekday evenings", "Face to face", "Video call", "Emergency medicine", "General practice",
        "Neither agree, nor disagree", "I would rather not say", "Every two weeks",
    ]
}
