import DyadCore
import DyadSheets

/// Gathers the records of a document into tables, one for each form, so that answers from documents go the way of answers from
/// sheets: the same names of columns, the same messages.
struct RecordTables {
    private let file: String
    private let format: any AnswerFormat.Type
    private var tables: [RecordTable] = []
    private var places: [String: Int] = [:]
    private var room: CellRoom

    /// Prepares for the records of a file.
    init(_ file: String, _ format: any AnswerFormat.Type) {
        self.file = file
        self.format = format
        room = CellRoom(file)
    }

    /// The forms of the records, by the document's names.
    var forms: [String] { tables.map(\.form) }

    /// Takes the next record.
    ///
    /// - Throws: `Mistakes` when the file has more answers, or longer texts, than memory is to hold.
    mutating func add(_ record: AnswerRecord) throws {
        let place: Int
        if let known = places[record.form] {
            place = known
        } else {
            guard tables.count < 1000 else { throw room.refusal("it has more than 1,000 forms") }
            place = tables.count
            places[record.form] = place
            tables.append(RecordTable(record.form))
        }
        try tables[place].add(record, &room)
    }

    /// The tables, in the order in which their forms first occur.
    ///
    /// - Parameters:
    ///   - questions: what is known of a form's question, by the document's name for both.
    ///   - warnings: what somebody ought to look at; they stand with the first table.
    func tables(
        _ questions: (_ form: String, _ question: String) -> DocumentQuestion?, warnings: [Diagnostic]
    ) -> [RecognisedTable] {
        tables.enumerated().map { index, table in
            var table = table
            table.mergeWords()
            var found = table.recognised(file, format) { questions(table.form, $0) }
            if !table.form.isEmpty { found.part = format.formName(table.form) }
            if index == 0 { found.warnings = warnings }
            return found
        }
    }
}
