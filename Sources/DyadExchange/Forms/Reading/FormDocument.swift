import DyadCore
import DyadMarkup
import DyadSheets

/// A file in memory from which forms are read.
///
/// JSON and tables become elements too.
struct FormDocument {
    /// What messages call the file.
    let file: String
    /// What tells its format.
    let kind: FormRoot
    /// The first element.
    let root: XMLNode
    /// What is understood of it.
    let log = FormReadingLog()

    /// Reads the file whole.
    ///
    /// - Throws: `Mistakes` with one mistake, where it cannot be read as what it begins as.
    init(_ bytes: [UInt8], file: String) throws {
        self.file = file
        // Letters have a zero byte beside them in UTF-16; a byte order mark is no letter.
        switch bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) {
        case nil: throw FormRefusal.blank(file)
        case UInt8(ascii: "<"):
            do { root = try XMLNode(of: bytes) } catch let failure as XMLStreamFailure {
                throw FormRefusal.markup(failure, bytes, file)
            }
            kind = .element(name: root.name, namespace: root.namespace ?? "")
        case UInt8(ascii: "{"):
            do {
                let value = try JSONReader.value(of: bytes)
                root = FHIRElements(value).root
                kind = .element(name: root.name, namespace: root.namespace ?? "")
            } catch let failure as JSONReader.Malformed {
                throw FormRefusal.json(at: failure.offset, of: bytes, file)
            }
        default:
            let tables = try SheetFile.reader(of: bytes, named: file).workbook()
            root = FormTables.root(of: tables)
            let headings =
                tables.firstFilledSheet?.rows.first.map { row in row.cells.compactMap { $0.value.shown } } ?? []
            kind = .table(headings: headings, sheets: tables.sheets.compactMap(\.name))
        }
    }

    /// The first element, to be read.
    var start: FormNode { FormNode(root, log: log) }

    /// One mistake at an element.
    func mistake(_ code: String, at node: FormNode, _ problem: String, remedy: String) -> Mistakes {
        let place = node.node.line.map { Place.line(file: file, line: $0, column: 1) } ?? .file(file)
        let question = node.node.attribute("ref").map { " (\($0))" } ?? ""
        return Mistakes([Diagnostic(code, at: place, "\(node.node.path)\(question): \(problem)", remedy: remedy)])
    }
}
