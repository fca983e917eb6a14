/// Where in a person's material something stands, so that they can go there and mend it.
public enum Place: Hashable, Sendable {
    /// A whole file.
    case file(String)
    /// A line of a text file; line and column count from 1.
    case line(file: String, line: Int, column: Int)
    /// A cell of a spreadsheet in spreadsheet words (`C14`); a CSV file has no sheet name.
    case cell(file: String, sheet: String?, cell: String)
    /// An element of an XML or JSON document, with the line on which it begins, where that is known, and the path to it.
    case element(file: String, line: Int?, path: String)
    /// A word of the command line, such as `--because`.
    case argument(String)

    /// The file that holds the place, where it is in a file.
    public var file: String? {
        switch self {
        case .file(let file), .line(let file, _, _), .cell(let file, _, _), .element(let file, _, _): file
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

    /// The path to an element of a document, where there is one.
    public var path: String? {
        if case .element(_, _, let path) = self { path } else { nil }
    }

    /// The line, from 1, where there is one.
    public var line: Int? {
        switch self {
        case .line(_, let line, _): line
        case .element(_, let line, _): line
        case .file, .cell, .argument: nil
        }
    }
}

extension Place: CustomStringConvertible {
    /// `file`, `file:line:column`, `file, sheet!cell`, `file:line, /path/of[2]/elements` or the argument itself.
    public var description: String {
        switch self {
        case .file(let file): file
        case .line(let file, let line, let column): "\(file):\(line):\(column)"
        case .cell(let file, let sheet?, let cell): "\(file), \(sheet)!\(cell)"
        case .cell(let file, nil, let cell): "\(file), \(cell)"
        case .element(let file, let line?, let path): "\(file):\(line), \(path)"
        case .element(let file, nil, let path): "\(file), \(path)"
        case .argument(let argument): argument
        }
    }
}
