import DyadCore
import DyadMarkup
import DyadSheets

/// A file that is one document of elements: XML, or JSON that stands for the same elements.
struct DocumentFile {
    /// What the bytes are.
    enum Kind {
        /// XML, with its first element.
        case xml(XMLRoot)
        /// JSON, with the kind of FHIR resource, where it is one.
        case json(String?)
    }

    /// Its name, for messages.
    let file: String
    /// What the bytes are.
    let kind: Kind
    private let path: String
    private var json: [UInt8] = []
    /// Bytes of the longest piece of JSON that is read at once.
    private static let longestPiece = 4_000_000

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
            json = try FileBytes.read(path, named: file, limits: .forms)
            if json.starts(with: [0xEF, 0xBB, 0xBF]) { json.removeFirst(3) }
            let list = JSONList("entry", in: json)
            kind = .json(FHIRElements(try Self.value(list.rest, in: json, file) { list.offset(ofRest: $0) }).type)
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
        var root = XMLNode("")
        try read(with: XMLPieces(depth: 1) { root = $0 })
        return root
    }

    /// The entries of a FHIR Bundle one after the other, or the one resource that the document is.
    ///
    /// - Throws: `Mistakes` when it is damaged, and what `each` throws.
    func resources(_ each: (XMLNode) throws -> Void) throws {
        switch kind {
        case .xml(let root):
            let isBundle = root.name == "Bundle"
            try withoutActuallyEscaping(each) { each in
                // After its entries a bundle comes itself, without them.
                let pieces = XMLPieces(depth: isBundle ? 2 : 1) { if !isBundle || $0.name != "Bundle" { try each($0) } }
                try read(with: pieces)
            }
        case .json(let type):
            guard type == "Bundle" else {
                return try each(FHIRElements(try Self.value(json, in: json, file) { $0 }).root)
            }
            for (index, range) in JSONList("entry", in: json).elements.enumerated() {
                let entry = FHIRElements(try Self.value(Array(json[range]), in: json, file) { $0 + range.lowerBound })
                try each(entry.element("entry", at: "/Bundle/entry[\(index + 1)]"))
            }
        }
    }

    private static func value(_ piece: [UInt8], in json: [UInt8], _ file: String, offset: (Int) -> Int) throws
        -> JSONValue
    {
        guard piece.count <= longestPiece else { throw Refusal.tooLarge(file, "one resource in it has more than 4 MB") }
        do { return try JSONReader.value(of: piece) } catch let fault as JSONReader.Malformed {
            throw FormRefusal.json(at: offset(fault.offset), of: json, file)
        }
    }

    /// Whether the first letters are those of a JSON object.
    private static func isObject(_ start: [UInt8]) -> Bool {
        let letters = (start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]).lazy
            .filter { $0 > 0x20 }.prefix(2)
        return Array(letters) == Array("{\"".utf8) || Array(letters) == Array("{}".utf8)
    }
}
