public import DyadCore

/// The tables of a file that are for forms of a programme, with what their columns hold.
public struct FileTables: Sendable {
    /// The tables with their columns, in the order of the file.
    public private(set) var tables: [(table: RecognisedTable, columns: FormColumns)] = []
    /// The parts of the file that are for no form.
    public private(set) var unused: [RecognisedTable] = []

    /// Recognises what the tables of a file are for.
    ///
    /// - Parameter form: the form of all its rows, where the caller knows it.
    /// - Throws: `Mistakes` when no part fits a form, or one does and lacks a required column.
    public init(of found: [RecognisedTable], _ recognition: FormRecognition, form: FormID?) throws {
        var refusal: Mistakes?
        var found = found
        // One instrument of a study asks who somebody is, and the record tells it for the others.
        let isTold = found.contains { table in
            (try? recognition.nearest(to: table, form: form))?.items.contains { $0.item.part == .email } ?? false
        }
        for index in found.indices where isTold && found[index].metadata[.sourceID] != nil {
            found[index].recordTellsEmail = found.count > 1
        }
        for table in found {
            do {
                tables.append((table, try recognition.columns(of: table, form: form)))
            } catch let mistakes as Mistakes {
                guard found.count > 1, mistakes.all.allSatisfy({ $0.code == "no-form" }) else { throw mistakes }
                refusal = refusal ?? mistakes
                unused.append(table)
            }
        }
        if tables.isEmpty, let refusal { throw refusal }
    }

    /// The rows of all tables, read; an e-mail that stands only in another row of the same record is taken from there.
    ///
    /// - Parameters:
    ///   - occasion: the occasion of every row, where the caller says it.
    ///   - reading: reads rows, which do not depend on each other.
    /// - Complexity: linear in the number of cells.
    public func rows(
        occasion: Occasion? = nil,
        reading: (SubmissionReader, [Row]) -> [SubmissionReader.ReadRow] = { reader, rows in rows.map(reader.read) }
    ) -> [[SubmissionReader.ReadRow]] {
        var rows = tables.map { table, columns in
            reading(SubmissionReader(table, columns: columns, occasion: occasion), table.rows)
        }
        // A record with two e-mails tells of nobody whose other rows are.
        var emails: [String: Set<String>] = [:]
        func record(_ table: Int, _ row: Int) -> String? {
            tables[table].table.value(.sourceID, of: tables[table].table.rows[row]).shown
        }
        for table in rows.indices {
            for row in rows[table].indices {
                guard let email = rows[table][row].submission.email, let record = record(table, row) else { continue }
                emails[record, default: []].insert(email)
            }
        }
        for table in rows.indices where tables.count > 1 || tables[table].table.hasRecords {
            for row in rows[table].indices where rows[table][row].submission.email == nil {
                guard let known = record(table, row).flatMap({ emails[$0] }), known.count == 1 else { continue }
                rows[table][row].submission.email = known.first
                rows[table][row].isJoined = rows[table][row].submission.email != nil
            }
        }
        return rows
    }
}

extension RecognisedTable {
    /// Whether several rows may belong to one record, as in a study.
    fileprivate var hasRecords: Bool {
        [.event, .repetition, .repeatedForm].contains { metadata[$0] != nil }
    }
}
