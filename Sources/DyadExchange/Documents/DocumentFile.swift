import DyadCore
import DyadMarkup
import DyadSheets

/// A file that is one document of elements: XML, or JSON that stands for the same elements.
struct DocumentFile {
    /// What the bytes are.
    enum Kind {
        /// XML, with its first element.
        case xml(XMLRoot)
        /// JSON.
        case json(JSONValue)
    }

    /// Its name, for messages.
    let file: String
    /// What the bytes are.
    let kind: Kind
    private let path: String

    /// A document at a path; `nil` where the file is something else, such as a workbook.
    ///
    /// - Throws: `Mistakes` when the file cannot be read, or is JSON with a fault.
    init?(path: String) throws {
        self.path = path
        file = String(path.split(separator: "/").last ?? Substring(path))
        let start = try FileBytes.start(of: path, named: file, count: 1 << 16)
        if case .xml(let root) = FileKind(start) {
            kind = .xml(root)
        } else if Self.isObject(start) {
            let bytes = try FileBytes.read(path, named: file, limits: .forms)
            do { kind = .json(try JSONReader.value(of: bytes)) } catch let fault as JSONReader.Malformed {
                throw FormRefusal.json(fault, bytes, file)
            }
        } else {
            return nil
        }
    }

    /// Reads an XML document through a handler, piece by piece.
    ///
    /// - Throws: `Mistakes` when it is not safe, well-formed XML; and what the handler throws.
    func read(with handler: any XMLStreamHandler, longestText: Int = XMLStream.maximumText) throws {
        let stream = XMLStream(handler, longestText: longestText)
        do {
            try FileBytes.pieces(of: path, named: file, limits: .records) { try stream.feed($0) }
            try stream.finish()
        } catch let failure as XMLStreamFailure { throw Refusal.markup(failure, file) }
    }

    /// The forms that it defines in a format from which forms are read.
    ///
    /// - Throws: `Mistakes` when it cannot be read.
    func forms(_ format: some FormImport) throws -> [FoundForm] {
        try format.forms(of: FormDocument(FileBytes.read(path, named: file, limits: .forms), file: file))
    }

    /// The whole document as elements in memory.
    ///
    /// - Throws: `Mistakes` when it is not safe, well-formed XML, or too large.
    func root() throws -> XMLNode {
        switch kind {
        case .json(let value): return FHIRElements(value).root
        case .xml:
            let bytes = try FileBytes.read(path, named: file, limits: .forms)
            do { return try XMLNode(of: bytes) } catch let failure as XMLStreamFailure {
                throw Refusal.markup(failure, file)
            }
        }
    }

    /// Whether the first letters are those of a JSON object.
    private static func isObject(_ start: [UInt8]) -> Bool {
        let letters = (start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]).lazy
            .filter { $0 > 0x20 }.prefix(2)
        return Array(letters) == Array("{\"".utf8) || Array(letters) == Array("{}".utf8)
    }
}
