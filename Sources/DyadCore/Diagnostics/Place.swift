/// Where in a person's material something stands, so that they can go there and mend it.
public enum Place: Hashable, Sendable {
    /// A whole file.
    case file(String)
    /// A line of a text file; line and column count from 1.
    case line(file: String, line: Int, column: Int)
    /// A cell of a spreadsheet in spreadsheet words (`C14`); a CSV file has no sheet name.
    case cell(file: String, sheet: String?, cell: String)
    /// A word of the command line, such as `--because`.
    case argument(String)

    /// The file that holds the place, where it is in a file.
    public var file: String? {
        switch self {
        case .file(let file), .line(let file, _, _), .cell(let file, _, _): file
        case .argument: nil
        }
    }

    /// The sheet of the workbook, where there is one.
    public var sheet: String? {
        if case .cell(_, let sheet, _) = self { sheet } else { nil }
    }

    /// The cell in spreadsheet words, where there is one.
    public var cell: String? {
        if case .cell(_, _, let cell) = self { cell } else { nil }
    }
}

extension Place: CustomStringConvertible {
    /// `file`, `file:line:column`, `file, sheet!cell` or the argument itself.
    public var description: String {
        switch self {
        case .file(let file): file
        case .line(let file, let line, let column): "\(file):\(line):\(column)"
        case .cell(let file, let sheet?, let cell): "\(file), \(sheet)!\(cell)"
        case .cell(let file, nil, let cell): "\(file), \(cell)"
        case .argument(let argument): argument
        }
    }
}
