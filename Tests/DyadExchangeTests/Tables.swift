import DyadExchange
import DyadSheets

/// What a format wrote, read again as a table.
enum Tables {
    /// The records of a CSV or TSV file, as texts.
    static func records(_ bytes: [UInt8], separator: Character = ",") -> [[String]] {
        var records: [[String]] = []
        var fields = [""]
        var isQuoted = false
        var text = Substring(String(decoding: bytes, as: UTF8.self))
        if text.first == "\u{FEFF}" { text = text.dropFirst() }
        for letter in text {
            switch letter {
            case "\"":
                isQuoted.toggle()
            case separator where !isQuoted: fields.append("")
            case "\r\n" where !isQuoted:
                records.append(fields)
                fields = [""]
            default: fields[fields.count - 1].append(letter)
            }
        }
        return records
    }
}
