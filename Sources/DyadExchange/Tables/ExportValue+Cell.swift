internal import DyadCore
internal import DyadSheets

extension ExportValue {
    /// The value as a cell of its type.
    var cell: CellValue {
        switch self {
        case .missing: .empty
        case .text(let text): .text(text)
        case .whole(let whole): .number(SheetNumber(whole))
        case .number, .approximate: decimal.flatMap { SheetNumber($0) }.map { .number($0) } ?? .empty
        case .yesNo(let answer): .boolean(answer)
        case .date(let day):
            SheetDate(year: day.year, month: day.month, day: day.day).map { .date($0) } ?? .text(day.description)
        }
    }
}
