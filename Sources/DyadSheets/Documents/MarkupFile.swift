internal import DyadCore
internal import DyadMarkup

/// A file that is one XML document.
struct MarkupFile {
    let file: String
    private let bytes: [UInt8]

    /// Takes the bytes of the file.
    ///
    /// - Throws: `Mistakes` when there are more than the limit.
    init(_ bytes: [UInt8], file: String, limits: ReadingLimits) throws {
        guard bytes.count <= limits.fileBytes else {
            throw Refusal.tooLarge(file, "it has more than \(ReadingLimits.megabytes(limits.fileBytes))")
        }
        self.bytes = bytes
        self.file = file
    }

    /// Reads the document through a handler.
    ///
    /// - Throws: `Mistakes` when it is not safe, well-formed XML; and what the handler throws.
    func read(with handler: any XMLStreamHandler) throws {
        let stream = XMLStream(handler)
        do {
            try bytes.withUnsafeBytes { try stream.feed($0) }
            try stream.finish()
        } catch let failure as XMLStreamFailure {
            throw Refusal.markup(failure, file)
        }
    }
}
