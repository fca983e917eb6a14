/// What support rules know of one person: their own application and what was recorded of them, without name or free text.
public struct SupportRecord: Sendable {
    /// The application.
    public let application: FormRecord
    private let records: [FormID: [FormRecord]]

    init(application: FormRecord, records: [FormID: [FormRecord]]) {
        self.application = application
        self.records = records
    }

    /// What was recorded on a form, oldest first.
    public func records(of form: FormID) -> [FormRecord] { records[form] ?? [] }
}
