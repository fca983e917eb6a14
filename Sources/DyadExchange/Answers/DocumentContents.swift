import DyadCore
import DyadSheets

/// What was found in a document: forms that it defines, and records.
struct DocumentContents {
    /// What a document says of a form.
    struct Form: Sendable {
        /// The questions, by the document's names for them.
        var questions: [String: DocumentQuestion] = [:]
        /// The conditions of questions that are asked of some people only; all must hold, also those of the groups around.
        var conditions: [String: [FHIRCondition]] = [:]
    }

    /// The forms that are known, by the document's names for them; at first those of other documents.
    var forms: [String: Form]
    /// How many records there are.
    private(set) var count = 0
    /// What somebody ought to look at.
    private var warnings: [Diagnostic] = []
    private var seen: Set<String> = []
    private var records: RecordTables
    private let file: String

    init(_ file: String, _ format: any AnswerFormat.Type, forms: [String: Form]) {
        self.file = file
        self.forms = forms
        records = RecordTables(file, format)
    }

    /// The forms that have records.
    var answeredForms: [String] { records.forms }

    /// Takes a record.
    mutating func add(_ record: AnswerRecord) throws {
        count += 1
        try records.add(record)
    }

    /// Notes something that is not read, once for each kind.
    mutating func leaveOut(_ what: String, at path: String, line: Int?) {
        remark(
            "not-read", "\(what) is not read.", remedy: "Enter it in another way if a form asks for it.", at: path,
            line: line)
    }

    /// Notes what somebody ought to look at, once for each problem.
    mutating func remark(_ code: String, _ problem: String, remedy: String, at path: String, line: Int?) {
        guard seen.insert(problem).inserted else { return }
        warnings.append(
            Diagnostic(
                code, at: .element(file: file, line: line, path: path), problem, remedy: remedy, severity: .warning))
    }

    /// The records as tables.
    var tables: [RecognisedTable] {
        records.tables(
            { form, question in forms[form]?.questions[question] }, warnings: warnings)
    }
}
