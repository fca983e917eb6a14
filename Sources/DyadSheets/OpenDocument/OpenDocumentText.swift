internal import DyadMarkup

/// The text of a cell: its paragraphs joined by line breaks, with white space as OpenDocument part 3, 6.1 has it.
struct OpenDocumentText {
    /// What was gathered, in UTF-8.
    private(set) var bytes: [UInt8] = []
    private var paragraphs = 0
    private var paragraphStart = 0
    private var isAfterBlank = true
    /// Blanks that a document asks for by number only, which would else cost it nothing.
    private var blanksLeft = ReadingLimits.countedBlanks

    /// Begins the text of another cell.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        paragraphs = 0
    }

    mutating func beginParagraph() {
        if paragraphs > 0 { bytes.append(UInt8(ascii: "\n")) }
        paragraphs += 1
        paragraphStart = bytes.count
        isAfterBlank = true
    }

    mutating func endParagraph() {
        if isAfterBlank, bytes.count > paragraphStart { bytes.removeLast() }
    }

    /// Letters as they stand in the document, where runs of white space count as one blank.
    mutating func add(_ letters: UnsafeBufferPointer<UInt8>) {
        for byte in letters {
            let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
            if !isBlank || !isAfterBlank { bytes.append(isBlank ? 0x20 : byte) }
            isAfterBlank = isBlank
        }
    }

    /// One letter that counts, whatever stands before it.
    mutating func add(_ letter: Unicode.Scalar) {
        bytes.append(UInt8(ascii: letter))
        isAfterBlank = false
    }

    /// So many blanks.
    ///
    /// - Throws: `XMLStreamFailure` when the document asks for more than any text has.
    mutating func add(blanks count: Int) throws {
        blanksLeft -= count
        guard blanksLeft >= 0 else { throw XMLStreamFailure.tooLong }
        bytes.append(contentsOf: repeatElement(0x20, count: count))
        isAfterBlank = false
    }
}
