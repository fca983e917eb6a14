internal import DyadCore

/// What one cell says.
extension ScoreMatrixReader {
    mutating func id(_ value: CellValue, _ row: Int, _ column: Int, of role: String) -> String {
        let id = value.shown.map { WhiteSpace.trimmed($0) } ?? ""
        if id.isEmpty, value != .unknown {
            add(
                "empty-id", row, column, "There is no id of a \(role) here.",
                "Write the \(role)'s id, or clear the \(column == 1 ? "row" : "column").")
        }
        return id
    }

    mutating func score(_ value: CellValue, _ row: Int, _ column: Int) -> ExactDecimal? {
        let words = text(value)
        if words?.isEmpty ?? false {
            cells.countEmpty()
            return nil
        }
        if words == "x" || words == "X" { return nil }
        let reading = words.map { ExactDecimal.read($0, decimalComma: allowsDecimalComma) } ?? .notANumber
        let remedy = "Write a decimal number such as 7.5, or x where the pair is not allowed."
        switch reading {
        case .number(let number):
            cells.note(number, decimals: number.places, row, column)
            return number
        case .longDecimals(let number, let places):
            cells.note(number, decimals: places, row, column)
            return number
        case .comma:
            add(
                "not-a-number", row, column,
                "“\(words ?? "")” has a decimal comma in a file whose cells commas separate.",
                "Write a decimal point: 7.5.")
        case .tooLong:
            add(
                "scores-too-large", row, column, "This score has more digits than can be added up exactly.",
                "Scale all scores down, such as to thousands.")
        case .notANumber where value == .unknown: break
        case .notANumber: add("not-a-number", row, column, "\(named(value)) is not a score.", remedy)
        }
        return nil
    }

    mutating func count(_ value: CellValue, _ row: Int, _ column: Int) -> Int? {
        if value == .unknown || text(value)?.isEmpty ?? false { return nil }
        switch text(value).map({ ExactDecimal.read($0, decimalComma: allowsDecimalComma) }) {
        case .number(let number)? where number.places == 0 && number.digits >= 0: return number.digits
        case .tooLong? where text(value)?.hasPrefix("-") == false:
            add(
                "bad-places", row, column, "\(named(value)) is too large a number of places.",
                "Write a smaller one: more places than there are mentees are never taken.")
        default:
            add(
                "bad-places", row, column, "\(named(value)) is not a number of places.",
                "Write a whole number of 0 or more.")
        }
        return nil
    }

    /// Whether a row holds whole numbers of 0 or more, and nothing else, as a row of places does.
    func holdsCounts(_ row: Row) -> Bool {
        mentors.allSatisfy { mentor in
            guard let words = text(row[mentor.column]) else { return false }
            return words.allSatisfy { ("0"..."9").contains($0) }
        }
    }

    /// The words of a cell; a number of a workbook has the 15 digits that spreadsheets keep, whatever its format shows.
    func text(_ value: CellValue) -> String? {
        switch value {
        case .empty: ""
        case .text(let text): WhiteSpace.trimmed(text)
        case .number(let number): SheetNumber(number.decimal)?.shown
        default: nil
        }
    }

    private func named(_ value: CellValue) -> String {
        switch value {
        case .error(let name): "The error “\(name)”"
        default: "“\(WhiteSpace.trimmed(value.shown ?? ""))”"
        }
    }
}
