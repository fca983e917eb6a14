internal import DyadMarkup

/// Reads the texts that cells share. Rich text is joined; reading aids (`rPh`) are left out.
final class SharedStringsHandler: XMLStreamHandler {
    private(set) var strings: [CellValue] = []
    private var room = TextRoom()
    private var buffer: [UInt8] = []
    private var isText = false
    private var phonetic = 0
    private var namespace = XMLNamespace(WorkbookNames.main)

    func start(_ element: XMLElement) {
        guard namespace.has(element.name) else { return }
        switch element.name {
        case "t": isText = phonetic == 0
        case "si": buffer.removeAll(keepingCapacity: true)
        case "rPh": phonetic += 1
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isText { buffer.append(contentsOf: bytes) }
    }

    func end(_ name: XMLName) throws {
        guard namespace.has(name) else { return }
        switch name {
        case "t": isText = false
        case "si":
            let text = CellValue.text(orEmpty: EscapedText.read(buffer))
            guard strings.count < ReadingLimits.sharedTexts, room.takes(text) else { throw XMLStreamFailure.tooLong }
            strings.append(text)
        case "rPh": phonetic -= 1
        default: break
        }
    }
}
