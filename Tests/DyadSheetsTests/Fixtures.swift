internal import CLibZip
internal import DyadCore
internal import Foundation
internal import Testing

@testable internal import DyadSheets

/// A workbook made from raw parts, so that odd ones can be made.
struct RawWorkbook {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    var parts: [(name: String, text: String)] = []

    /// A workbook of one sheet with these rows, as XML.
    init(
        rows: String, styles: [String] = [], strings: [String] = [], workbookPr: String = "", namespace: String = main,
        workbook: String = "xl/workbook.xml", state: String = "visible"
    ) {
        let relations = Self.relations
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        parts = [
            (
                "_rels/.rels",
                #"<Relationships xmlns="\#(package)"><Relationship Id="r1" Type="\#(relations)/officeDocument" Target="\#(workbook)"/></Relationships>"#
            ),
            (
                workbook,
                #"<workbook xmlns="\#(namespace)" xmlns:r="\#(relations)">\#(workbookPr)<sheets><sheet name="Answers" sheetId="1" state="\#(state)" r:id="r1"/></sheets></workbook>"#
            ),
            (
                "xl/_rels/workbook.xml.rels",
                #"<Relationships xmlns="\#(package)"><Relationship Id="r1" Type="\#(relations)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="\#(relations)/styles" Target="/xl/styles.xml"/><Relationship Id="r3" Type="\#(relations)/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#
            ),
            (
                "xl/worksheets/sheet1.xml",
                #"<worksheet xmlns="\#(namespace)"><dimension ref="A1:XFD1048576"/><sheetData>\#(rows)</sheetData></worksheet>"#
            ),
            (
                "xl/sharedStrings.xml",
                #"<sst xmlns="\#(namespace)" count="99">\#(strings.map { "<si>\($0)</si>" }.joined())</sst>"#
            ),
            (
                "xl/styles.xml",
                #"<styleSheet xmlns="\#(namespace)"><numFmts>\#(styles.enumerated().map { #"<numFmt numFmtId="\#(200 + $0.offset)" formatCode="\#($0.element)"/>"# }.joined())</numFmts><cellXfs><xf numFmtId="0"/>\#(styles.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }.joined())</cellXfs></styleSheet>"#
            ),
        ]
    }

    /// A zip of exactly these parts.
    init(parts: [(name: String, text: String)]) { self.parts = parts }

    /// The zipped bytes.
    func bytes() throws -> [UInt8] {
        var problem = zip_error_t()
        guard let whole = zip_source_buffer_create(nil, 0, 0, &problem) else { throw CocoaError(.fileWriteUnknown) }
        defer { zip_source_free(whole) }
        zip_source_keep(whole)
        let archive = try #require(zip_open_from_source(whole, ZIP_CREATE | ZIP_TRUNCATE, &problem))
        let copies = parts.map { part -> UnsafeMutableBufferPointer<UInt8> in
            let bytes = Array(part.text.utf8)
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
            _ = copy.initialize(from: bytes)
            return copy
        }
        defer { copies.forEach { $0.deallocate() } }
        for (part, copy) in zip(parts, copies) {
            let source = try #require(zip_source_buffer(archive, copy.baseAddress, UInt64(copy.count), 0))
            try #require(zip_file_add(archive, part.name, source, 0) >= 0)
        }
        try #require(zip_close(archive) == 0, "\(String(cString: zip_strerror(archive)))")
        try #require(zip_source_open(whole) == 0)
        defer { zip_source_close(whole) }
        var status = zip_stat_t()
        try #require(zip_source_stat(whole, &status) == 0)
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        try #require(zip_source_read(whole, &bytes, UInt64(bytes.count)) == bytes.count)
        return bytes
    }

    /// The one sheet, read.
    func sheet() throws -> Sheet {
        let reader = try XLSXReader(try bytes(), file: "answers.xlsx")
        return try reader.sheet(reader.sheets[0])
    }
}

/// Public sample files, where they are at hand.
enum Corpus {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/corpus").path
    static let isHere = FileManager.default.fileExists(atPath: folder)

    static func open(_ name: String) throws -> any TableReader { try SheetFile.open(path: "\(folder)/\(name)") }

    /// The first rows of a sheet as texts, cut to the columns that hold something.
    static func text(_ sheet: Sheet, rows: Int) -> [[String]] {
        (1...rows).map { number in
            let width = sheet.rows.map(\.lastColumn).max() ?? 0
            return (1...max(width, 1)).map { sheet[CellAddress(row: number, column: $0)].marked }
        }
    }
}

extension CellValue {
    /// The value with its type before it, as `n:7`.
    var marked: String {
        switch self {
        case .empty: ""
        case .text(let text): "s:\(text)"
        case .number(let number): "n:\(number.shown)"
        case .boolean(let value): "bool:\(value)"
        case .date(let date): "d:\(date)"
        case .dateTime(let dateTime): "dt:\(dateTime)"
        case .time(let time): "t:\(time)"
        case .duration(let duration): "dur:\(duration)"
        case .error(let text): "error:\(text)"
        case .unknown: "unknown"
        }
    }
}

/// The diagnostics that a piece of work throws; none when it does not throw.
func mistakes(_ body: () throws -> Void) -> [Diagnostic] {
    do {
        try body()
        return []
    } catch let mistakes as Mistakes {
        return mistakes.all
    } catch {
        return [Diagnostic("other-error", "\(error)", remedy: "")]
    }
}

/// A CSV text, read.
func csv(_ text: String) throws -> Sheet {
    let reader = try CSVReader(Array(text.utf8), file: "answers.csv")
    return try reader.sheet(reader.sheets[0])
}

/// The rows of a CSV text as texts.
func fields(_ sheet: Sheet) -> [[String]] {
    let width = sheet.rows.map(\.lastColumn).max() ?? 0
    return sheet.rows.map { row in (1...max(1, width)).map { row[$0].shown ?? "" } }
}

extension Layout {
    /// The first table of a sheet, which for most layouts is the only one.
    func table(from sheet: Sheet) throws -> RecognisedTable { try tables(from: sheet)[0] }
}
