internal import DyadCore
package import DyadMarkup

/// What a file is by its first bytes; its ending says nothing, because people rename files.
package enum FileKind: Equatable {
    /// Zipped, as modern workbooks are.
    case zip
    /// Text, as CSV is.
    case text
    /// Nothing at all.
    case empty
    /// A workbook that needs a password.
    case encrypted
    /// A workbook of Excel 97 to 2003.
    case oldWorkbook
    /// XML, by its first element.
    case xml(XMLRoot)
    /// XML that cannot be read as far as its first element.
    case unreadableXML(XMLStreamFailure)
    /// Something else with a name, such as “a PDF”.
    case other(String)

    /// Looks at the bytes.
    ///
    /// - Complexity: O(1), except for old Office files, which are searched.
    package init(_ bytes: [UInt8]) {
        if bytes.isEmpty {
            self = .empty
        } else if bytes.starts(with: Array("PK".utf8) + [3, 4]) || bytes.starts(with: Array("PK".utf8) + [5, 6]) {
            self = .zip
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = Self.oldOffice(bytes)
        } else if let known = Self.magic.first(where: { bytes.starts(with: $0.bytes) }) {
            self = .other(known.name)
        } else {
            self = Self.markup(bytes) ?? .text
        }
    }

    /// The refusal of a file that is neither a workbook nor text.
    func refusal(_ file: String) -> Mistakes? {
        switch self {
        case .zip: nil
        case .xml(let root): KnownMarkup(root).refusal(file)
        case .unreadableXML(let failure): Refusal.markup(failure, file)
        case .text: Refusal.notAWorkbook(file, "a text file")
        case .empty: Refusal.empty(file)
        case .encrypted: Refusal.encrypted(file)
        case .oldWorkbook:
            Refusal.file(
                "old-workbook", file, "This is an old Excel workbook (.xls), which is not read here.",
                remedy: Refusal.saveAgain)
        case .other(let name): Refusal.notAWorkbook(file, name)
        }
    }

    private static let magic: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF".utf8), "a PDF"), (Array("{\\rtf".utf8), "a rich-text document"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"),
        ([0x1F, 0x8B], "a compressed file"), ([0x37, 0x7A, 0xBC, 0xAF], "a compressed file"),
        (Array("Rar!".utf8), "a compressed file"), (Array("SQLite format 3".utf8), "a database"),
        (Array("MZ".utf8) + [0x90, 0], "a program"),
    ]

    private static func oldOffice(_ bytes: [UInt8]) -> FileKind {
        if contains(bytes, "EncryptedPackage") { return .encrypted }
        if contains(bytes, "Workbook") || contains(bytes, "Book") { return .oldWorkbook }
        return .other(contains(bytes, "WordDocument") ? "an old Word document" : "an old Office file")
    }

    /// Whether the directory of an old Office file names an entry; names are in UTF-16 and begin on a multiple of 128.
    private static func contains(_ bytes: [UInt8], _ name: String) -> Bool {
        var wanted: [UInt8] = []
        for byte in name.utf8 { wanted += [byte, 0] }
        wanted += [0, 0]
        return stride(from: 512, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: wanted) }
    }

    /// What begins like XML or HTML; `nil` for a text that only begins with a `<`, as a CSV file may.
    private static func markup(_ bytes: [UInt8]) -> FileKind? {
        // Letters have a zero byte beside them in UTF-16; no byte of a mark is a letter.
        let start = bytes.prefix(4000).filter { $0 != 0 && $0 < 0x80 }.drop { $0 <= 0x20 }
        guard start.first == UInt8(ascii: "<") else { return nil }
        let text = String(decoding: start.prefix(1000), as: UTF8.self).lowercased()
        do {
            let root = try XMLRoot(of: bytes)
            let isMeant = text.hasPrefix("<?xml") || root.namespace != nil
            return isMeant || bytes.last { $0 > 0x20 } == UInt8(ascii: ">") ? .xml(root) : nil
        } catch {
            let beginnings = ["<!doctype html", "<html", "<head", "<meta", "<table", "<body", "<style", "<!--"]
            if beginnings.contains(where: { text.hasPrefix($0) }) { return .other("a web page (HTML)") }
            let isMeant = text.hasPrefix("<?xml") || text.hasPrefix("<!doctype") || text.contains("xmlns")
            return isMeant ? (error as? XMLStreamFailure).map { .unreadableXML($0) } : nil
        }
    }
}
