import DyadCore
import DyadMarkup
import DyadSheets

/// Reads an ODM document from its beginning to its end: first what is asked, then what was answered.
final class ODMHandler: XMLStreamHandler {
    private(set) var contents: DocumentContents
    private(set) var dictionary = ODMDictionary()
    /// The forms that have records.
    private(set) var forms: Set<String> = []
    private let file: String
    private var odm = XMLNamespace(ODMRecords.namespaces)
    private var redcap = XMLNamespace(ODMRecords.redcap)
    private var place = ODMPlace()
    private var definitions = ODMDefinitions()
    private var subject: String?
    private var event: String?
    private var eventRepeat: String?
    private var record: AnswerRecord?
    private var typedItem: (id: String, line: Int)?
    private var text: [UInt8] = []
    private var isKeepingText = false

    init(_ file: String, _ contents: DocumentContents) { (self.file, self.contents) = (file, contents) }

    func start(_ element: XMLElement) throws {
        guard odm.has(element.name) else { return place.passOver() }
        isKeepingText = false
        switch place.enter(element.name) {
        case .item: try startItem(element)
        case .group: try refuseRemoval(element)
        case .form: try startRecord(element)
        case .event:
            try refuseRemoval(element)
            event = element.attribute("UniqueEventName", in: &redcap) ?? element.attribute("StudyEventOID")
            eventRepeat = element.attribute("StudyEventRepeatKey")
        case .subject:
            try refuseRemoval(element)
            (subject, event, eventRepeat) = (element.attribute("SubjectKey"), nil, nil)
        case .clinicalData: break
        case .definition: isKeepingText = definitions.start(element, &redcap, &dictionary)
        case .outside: contents.leaveOut("“\(element.name.text)”", at: place.path, line: element.line)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isKeepingText { text.append(contentsOf: bytes) }
    }

    func end(_ name: XMLName) throws {
        if isKeepingText {
            let words = String(decoding: text, as: UTF8.self)
            if let item = typedItem {
                add(words, to: item.id, line: item.line)
            } else {
                definitions.text(words, &dictionary)
            }
        }
        text.removeAll(keepingCapacity: true)
        (isKeepingText, typedItem) = (false, nil)
        guard place.leave() == .form, let record else { return }
        self.record = nil
        forms.insert(record.form)
        try contents.add(record)
    }

    private func startRecord(_ element: XMLElement) throws {
        try refuseRemoval(element)
        var record = AnswerRecord(
            form: element.attribute("FormOID") ?? "", path: place.path, line: element.line)
        record.roles[.sourceID] = subject
        record.roles[.event] = event.map { $0.hasPrefix("Event.") ? String($0.dropFirst(6)) : $0 }
        record.roles[.repetition] =
            [element.attribute("FormRepeatKey"), eventRepeat]
            .compactMap { $0 }.first { $0 != "1" } ?? "1"
        self.record = record
    }

    private func startItem(_ element: XMLElement) throws {
        try refuseRemoval(element)
        guard let id = element.attribute("ItemOID") else { return }
        if let value = element.attribute("Value") {
            add(value, to: id, line: element.line)
        } else if element.name == "ItemDataBase64Binary" || element.name == "ItemDataHexBinary" {
            contents.leaveOut("The file or picture in “\(id)”", at: place.path, line: element.line)
        } else if element.attribute("IsNull") != "Yes" {
            typedItem = (id, element.line)
            isKeepingText = true
        }
    }

    private func add(_ value: String, to item: String, line: Int) {
        let (question, option) = dictionary.question(of: item)
        // A box that is not ticked says that the question was asked.
        record?.answers.append(
            AnswerRecord.Answer(
                question: question, option: option, value: value.isEmpty ? .empty : .text(value), line: line))
    }

    private func refuseRemoval(_ element: XMLElement) throws {
        guard element.attribute("TransactionType") == "Remove" else { return }
        throw Mistakes([
            Diagnostic(
                "removed-answer", at: .element(file: file, line: element.line, path: place.path),
                "This takes back an earlier answer, which is not done by importing.",
                remedy: "Export a snapshot (FileType=\"Snapshot\") of all answers as they stand.")
        ])
    }
}
