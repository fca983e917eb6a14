import DyadCore
import DyadMarkup
import DyadSheets

/// Reads an ODM document from its beginning to its end: first what is asked, then what was answered.
final class ODMHandler: XMLStreamHandler {
    /// What is asked, by the study and version of its definition.
    private(set) var dictionaries: [String: ODMDictionary] = [:]
    private var version = ""
    private var study: String?
    private var firstStudy: String?
    private let file: String
    private let each: (AnswerRecord) throws -> Void
    private let leaveOut: (_ what: String, _ path: String, _ line: Int) -> Void
    private var odm = XMLNamespace(ODMRecords.namespaces)
    private var redcap = XMLNamespace(ODMRecords.redcap)
    private var place = ODMPlace()
    private var definitions = ODMDefinitions()
    private var subject: String?
    private var event: String?
    private var eventRepeat: String?
    private var record: AnswerRecord?
    /// Which question and option an item is, because finding out takes longer than all else that is done for an answer.
    private var known: [String: (question: String, option: String?)] = [:]
    private var mostAnswers = 0
    /// Answers of one form, far beyond any; they are held until it ends.
    private static let answersOfAForm = 100_000
    private var typedItem: (id: String, line: Int)?
    private var text: [UInt8] = []
    private var isKeepingText = false

    /// - Parameters:
    ///   - each: gets each record.
    ///   - leaveOut: hears of what is no answer, each time it comes up.
    init(
        _ file: String, each: @escaping (AnswerRecord) throws -> Void,
        leaveOut: @escaping (_ what: String, _ path: String, _ line: Int) -> Void
    ) {
        (self.file, self.each, self.leaveOut) = (file, each, leaveOut)
    }

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
        case .clinicalData:
            study = element.attribute("StudyOID")
            firstStudy = firstStudy ?? study
            begin(study, element.attribute("MetaDataVersionOID"))
        case .definition:
            if element.name == "Study" { study = element.attribute("OID") }
            if element.name == "MetaDataVersion" { begin(study, element.attribute("OID")) }
            isKeepingText = definitions.start(element, &redcap, &dictionaries[version, default: ODMDictionary()])
        case .outside: leaveOut("“\(element.name.text)”", place.path, element.line)
        }
    }

    /// A definition begins, or the data that follow one.
    private func begin(_ study: String?, _ definition: String?) {
        version = "\(study ?? "")/\(definition ?? "")"
        known = [:]
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isKeepingText { text.append(contentsOf: bytes) }
    }

    func end(_ name: XMLName) throws {
        if isKeepingText {
            let words = String(decoding: text, as: UTF8.self)
            if let item = typedItem {
                try add(words, to: item.id, line: item.line)
            } else {
                definitions.text(words, &dictionaries[version, default: ODMDictionary()])
            }
        }
        text.removeAll(keepingCapacity: true)
        (isKeepingText, typedItem) = (false, nil)
        guard place.leave() == .form, let record else { return }
        self.record = nil
        mostAnswers = max(mostAnswers, record.answers.count)
        try each(record)
    }

    private func startRecord(_ element: XMLElement) throws {
        try refuseRemoval(element)
        var record = AnswerRecord(
            form: (element.attribute("FormOID") ?? "") + ODMRecords.mark + version, path: place.path, line: element.line
        )
        // The same number is somebody else in another study.
        record.roles[.sourceID] =
            study == firstStudy ? subject : [study, subject].compactMap { $0 }.joined(separator: "/")
        record.roles[.event] = event.map { $0.hasPrefix("Event.") ? String($0.dropFirst(6)) : $0 }
        record.roles[.repetition] =
            [element.attribute("FormRepeatKey"), eventRepeat]
            .compactMap { $0 }.first { $0 != "1" } ?? "1"
        record.answers.reserveCapacity(mostAnswers)
        self.record = record
    }

    private func startItem(_ element: XMLElement) throws {
        var (id, value, isPlain) = (String?.none, String?.none, true)
        for index in 0..<element.count {
            guard let name = element.attributeName(index), name.namespaceKey == nil else { continue }
            switch name {
            case "ItemOID": id = element.attributeText(index)
            case "Value": value = element.attributeText(index)
            default: isPlain = false
            }
        }
        if !isPlain { try refuseRemoval(element) }
        guard let id else { return }
        if let value {
            try add(value, to: id, line: element.line)
        } else if element.name == "ItemDataBase64Binary" || element.name == "ItemDataHexBinary" {
            leaveOut("The file or picture in “\(id)”", place.path, element.line)
        } else if element.attribute("IsNull") != "Yes" {
            typedItem = (id, element.line)
            isKeepingText = true
        }
    }

    private func add(_ value: String, to item: String, line: Int) throws {
        guard record?.answers.count ?? 0 < Self.answersOfAForm else { throw XMLStreamFailure.tooLong }
        let (question, option) = question(of: item)
        // A box that is not ticked says that the question was asked.
        record?.answers.append(
            AnswerRecord.Answer(
                question: question, option: option, value: value.isEmpty ? .empty : .text(value), line: line))
    }

    private func question(of item: String) -> (question: String, option: String?) {
        if let found = known[item] { return found }
        let found = (dictionaries[version] ?? ODMDictionary()).question(of: item)
        if known.count < 10_000 { known[item] = found }
        return found
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
