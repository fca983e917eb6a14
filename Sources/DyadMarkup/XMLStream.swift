internal import CLibXML2

/// Reads XML piece by piece, so that a large document never stands in memory.
///
/// This is the only place that touches the XML library, set up so that no document can harm: a DOCTYPE stops the reading
/// (and with it entities), nothing is loaded from disk or network, depth and lengths are limited.
package final class XMLStream {
    static let maximumDepth = 64
    static let maximumAttributes = 256
    package static let maximumText = 2_000_000

    /// Once for the process: prepares the library and forbids it to load anything.
    private static let isPrepared: Bool = {
        xmlInitParser()
        xmlSetExternalEntityLoader { _, _, _ in nil }
        return true
    }()

    private static let encodings: Set<String> = [
        "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii", "iso-8859-1", "windows-1252",
    ]

    private let handler: any XMLStreamHandler
    private let longestText: Int
    private var parser: xmlParserCtxtPtr?
    private var firstBytes: [UInt8] = []
    private var depth = 0
    private var textLength = 0
    private var failure: (any Error)? { didSet { hasFailed = failure != nil } }
    /// Cheaper to look at than the failure itself.
    private var hasFailed = false

    /// Prepares to read one document.
    ///
    /// - Parameter longestText: bytes of one text; more than usual only for a handler that does not keep it.
    package init(_ handler: any XMLStreamHandler, longestText: Int = maximumText) {
        self.handler = handler
        self.longestText = longestText
        _ = Self.isPrepared
    }

    deinit { xmlFreeParserCtxt(parser) }

    /// Reads the next piece of the document.
    ///
    /// - Throws: `XMLStreamFailure`, or what the handler threw.
    package func feed(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        if parser == nil {
            // The first four bytes tell the encoding, so the parser begins with them.
            let missing = 4 - firstBytes.count
            firstBytes.append(contentsOf: rest.prefix(missing))
            rest = rest.dropFirst(missing)
            guard firstBytes.count == 4 else { return }
            begin()
        }
        while !rest.isEmpty, failure == nil {
            let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 20))
            rest = rest.dropFirst(piece.count)
            xmlParseChunk(parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count), 0)
        }
        if let failure { throw failure }
    }

    /// Says that there is no more.
    ///
    /// - Throws: `XMLStreamFailure` when the document is not complete, or what the handler threw.
    package func finish() throws {
        if parser == nil { begin() }
        if failure == nil { xmlParseChunk(parser, nil, 0, 1) }
        if let failure { throw failure }
        guard let parser, parser.pointee.wellFormed == 1 else {
            throw XMLStreamFailure.malformed(line: 1, column: 1)
        }
    }

    /// The line that is being read, from 1.
    private var line: Int { Int(parser?.pointee.input?.pointee.line ?? 1) }

    private func begin() {
        var calls = xmlSAXHandler()
        calls.initialized = UInt32(XML_SAX2_MAGIC)
        calls.internalSubset = { context, _, _, _ in
            XMLStream.call(context) { $0.stop(XMLStreamFailure.doctype) }
        }
        calls.startElementNs = { context, local, _, namespace, _, _, count, _, attributes in
            guard let local else { return }
            let name = XMLName(local: local, namespace: namespace)
            XMLStream.call(context) { stream in
                stream.start(XMLElement(name: name, line: stream.line, count: Int(count), attributes: attributes))
            }
        }
        calls.endElementNs = { context, local, _, namespace in
            guard let local else { return }
            XMLStream.call(context) { $0.end(XMLName(local: local, namespace: namespace)) }
        }
        calls.characters = { context, text, count in XMLStream.call(context) { $0.text(text, count) } }
        calls.cdataBlock = { context, text, count in XMLStream.call(context) { $0.text(text, count) } }
        calls.ignorableWhitespace = { context, text, count in XMLStream.call(context) { $0.text(text, count) } }
        calls.serror = { context, error in
            guard let error, error.pointee.level == XML_ERR_FATAL else { return }
            let place = XMLStreamFailure.malformed(line: Int(error.pointee.line), column: Int(error.pointee.int2))
            XMLStream.call(context) { $0.note(place) }
        }
        let own = Unmanaged.passUnretained(self).toOpaque()
        parser = firstBytes.withUnsafeBytes { bytes in
            xmlCreatePushParserCtxt(
                &calls, own, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil)
        }
        // Nothing but this option: the others would load or expand what a document names.
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
    }

    /// Hands the stream over without counting a reference, because this runs for each element and text.
    private static func call(_ context: UnsafeMutableRawPointer?, _ body: (XMLStream) -> Void) {
        if let context { Unmanaged<XMLStream>.fromOpaque(context)._withUnsafeGuaranteedRef(body) }
    }

    private func start(_ element: XMLElement) {
        guard !hasFailed else { return }
        if depth == 0, let encoding = parser?.pointee.encoding {
            let name = String(cString: encoding)
            guard Self.encodings.contains(name.lowercased()) else { return stop(XMLStreamFailure.encoding(name)) }
        }
        depth += 1
        textLength = 0
        guard depth <= Self.maximumDepth else { return stop(XMLStreamFailure.tooDeep) }
        guard element.count <= Self.maximumAttributes else { return stop(XMLStreamFailure.tooLong) }
        do { try handler.start(element) } catch { stop(error) }
    }

    private func end(_ name: XMLName) {
        guard !hasFailed else { return }
        depth -= 1
        textLength = 0
        do { try handler.end(name) } catch { stop(error) }
    }

    private func text(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard !hasFailed else { return }
        textLength += Int(count)
        guard textLength <= longestText else { return stop(XMLStreamFailure.tooLong) }
        handler.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }

    private func note(_ error: any Error) { if failure == nil { failure = error } }

    private func stop(_ error: any Error) {
        note(error)
        xmlStopParser(parser)
    }
}
