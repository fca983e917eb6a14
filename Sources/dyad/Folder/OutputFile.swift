import DyadCore
import DyadExchange
import DyadReports
import DyadSheets
import Foundation

/// A file that a person asks for by name. It takes the place of nothing but what Dyad wrote: a slip must not cost a programme.
struct OutputFile {
    /// What is written, and how it is known again.
    struct Kind: Sendable {
        let name: String
        let isOwn: @Sendable (Data) -> Bool

        /// What begins so, and has at least one of these marks.
        init(name: String, start: String, marks: [String]) {
            self.init(name: name) { data in
                data.starts(with: start.utf8) && marks.contains { data.range(of: Data($0.utf8)) != nil }
            }
        }

        init(name: String, isOwn: @escaping @Sendable (Data) -> Bool) {
            self.name = name
            self.isOwn = isOwn
        }

        static let page = Kind(name: "a page", start: "<!DOCTYPE html>", marks: ReportMark.page)
        static let document = Kind(name: "a report", start: "{", marks: ReportMark.document)
        static let text = Kind(name: "a report", start: "", marks: ReportMark.text)
        static let exchange = Kind(name: "a cohort", start: "<?xml", marks: ["urn:dyad:exchange:1"])
        static let calendar = Kind(name: "a calendar", start: "BEGIN:VCALENDAR", marks: [CalendarFile.maker])
        static let rejectedRows = Kind(
            name: "a table of rejected rows", start: "", marks: [RejectedSheet.Heading.reason])
        static let workbook = Kind(name: "a workbook of tables") { TableWorkbook.isOwn(Array($0)) }

        static func csv(of table: ExportTable) -> Kind {
            Kind(name: "a table of the same columns") { TableCSV.isOwn($0, like: table) }
        }
    }

    let path: String
    private let kind: Kind
    private let argument: String?

    /// A file at a path that may be written; made before anything is stored.
    ///
    /// - Throws: `Stop` where something else stands there, or no file can.
    init(_ path: String, _ kind: Kind, at argument: String? = nil) throws {
        self.path = path
        self.kind = kind
        self.argument = argument
        try OutputFile.refuseNoName(path, of: kind.name, at: argument)
        try refuseOthers()
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard FileManager.default.isWritableFile(atPath: folder) else { throw TextFile.unwritable(path) }
    }

    /// Refuses what names no file, such as the `-` by which other programs mean to print.
    static func refuseNoName(_ path: String, of what: String, at argument: String?) throws {
        guard path == "-" || path.isEmpty else { return }
        throw Stop.wrongUse(
            "no-file-name", at: argument, "“\(path)” is no name of a file, and \(what) is not printed.",
            remedy: "Name the file to write.")
    }

    /// The ending of a file's name in small letters, `csv`; `nil` where it has none.
    static func ending(of path: String) -> String? {
        path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
    }

    /// Writes the file whole, in the place of what Dyad wrote before.
    func write(_ text: String) throws { try write(Array(text.utf8)) }

    /// Writes the file whole, in the place of what Dyad wrote before.
    func write(_ bytes: [UInt8]) throws {
        try refuseOthers()
        try TextFile.write(bytes, to: path)
    }

    /// Lets nobody but its owner read the file, for it speaks of single people.
    func keepPrivate() {
        try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    private func refuseOthers() throws {
        guard FileManager.default.fileExists(atPath: path), !isOurs else { return }
        throw Stop.wrongUse(
            "exists", at: argument, "“\(path)” exists and is not \(kind.name) that Dyad wrote, so it is not replaced.",
            remedy: "Choose another name, or move it away first.")
    }

    /// Whether it was written by Dyad, or holds nothing.
    private var isOurs: Bool {
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular,
            let data = try? Data(contentsOf: url, options: .mappedIfSafe)
        else { return false }
        return data.isEmpty || kind.isOwn(data)
    }
}
