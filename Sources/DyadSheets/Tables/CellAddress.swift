/// Where a cell stands in its sheet, in the words of a spreadsheet: row and column count from 1, and column 3 is `C`.
public struct CellAddress: Hashable, Sendable {
    /// The most rows that a sheet may have.
    public static let maximumRow = 1_048_576
    /// The most columns that a sheet may have (`XFD`).
    public static let maximumColumn = 16_384

    // In 8 bytes together: an address stands beside each of a million cells.
    private var row32: Int32
    private var column32: Int32

    /// Makes an address from a row and a column, both from 1.
    public init(row: Int, column: Int) {
        row32 = Int32(clamping: row)
        column32 = Int32(clamping: column)
    }

    /// The row, from 1.
    public var row: Int {
        get { Int(row32) }
        set { row32 = Int32(clamping: newValue) }
    }

    /// The column, from 1.
    public var column: Int {
        get { Int(column32) }
        set { column32 = Int32(clamping: newValue) }
    }

    /// Reads `C14`; `nil` for anything else, and for cells beyond the last row or column of a sheet.
    public init?(_ text: String) {
        var text = text
        guard let address = text.withUTF8({ CellAddress(utf8: $0) }), address.row > 0, address.column > 0 else {
            return nil
        }
        self = address
    }

    /// Reads letters, then digits; either may be absent and is 0 then, because some programs write only one of them.
    init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        var row = 0
        var column = 0
        var index = 0
        while index < bytes.count {
            let letter = bytes[index] & 0xDF
            guard letter >= 0x41, letter <= 0x5A else { break }
            column = column * 26 + Int(letter) - 0x40
            guard column <= Self.maximumColumn else { return nil }
            index += 1
        }
        while index < bytes.count {
            let digit = Int(bytes[index]) - 0x30
            guard digit >= 0, digit <= 9 else { return nil }
            row = row * 10 + digit
            guard row <= Self.maximumRow else { return nil }
            index += 1
        }
        self.init(row: row, column: column)
    }

    /// The letters of a column: 1 is `A`, 27 is `AA`.
    public static func letters(ofColumn column: Int) -> String {
        var letters: [UInt8] = []
        var rest = column
        while rest > 0 {
            letters.append(UInt8(0x41 + (rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}

extension CellAddress: CustomStringConvertible {
    /// `C14`.
    public var description: String { Self.letters(ofColumn: column) + String(row) }
}

extension CellAddress: Comparable {
    /// Reading order: row by row, each from left to right.
    public static func < (a: CellAddress, b: CellAddress) -> Bool { (a.row, a.column) < (b.row, b.column) }
}
