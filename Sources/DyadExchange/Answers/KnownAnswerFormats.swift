/// The formats of documents from which answers are read.
enum KnownAnswerFormats {
    /// All of them, the surest first.
    static let all: [any AnswerFormat.Type] = [
        ODMRecords.self, FHIRResponses.self, ODKSubmissions.self,
    ]

    /// The format of a document; `nil` where it is of none.
    static func format(of document: DocumentFile) -> (any AnswerFormat.Type)? {
        all.first { $0.recognises(document) }
    }
}
