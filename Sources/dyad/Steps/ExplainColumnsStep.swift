import DyadCore
import DyadExchange
import DyadSheets

/// Says what would be made of files, column by column, and stores nothing.
struct ExplainColumnsStep {
    var form: FormID?
    var columns: String?
    var sheet: String?

    /// What was recognised in each file; what is wrong with a file stands in the second list, and the others go on.
    func run(_ files: [String], of definition: ProgrammeDefinition, in folder: ProgrammeFolder) throws -> (
        talks: [ColumnsTalk], unused: [RecognisedTable], problems: [Diagnostic]
    ) {
        let names = try folder.columns(for: definition, at: columns)
        let recognition = FormRecognition(definition, names: names)
        var (talks, unused, problems): ([ColumnsTalk], [RecognisedTable], [Diagnostic]) = ([], [], [])
        let answers = AnswerFiles(files)
        for file in files {
            do {
                guard let file = try AnswerTables(of: file, among: answers, sheet: sheet) else { continue }
                let found = file.tables
                do {
                    let tables = try FileTables(of: found, recognition, form: form ?? file.form)
                    talks += tables.tables.map { ColumnsTalk($0.table, $0.columns, names) }
                    unused += tables.unused
                } catch let mistakes as Mistakes {
                    // What can be told is told all the same.
                    talks += found.map { ColumnsTalk($0, try? recognition.nearest(to: $0, form: form), names) }
                    throw mistakes
                }
            } catch let mistakes as Mistakes {
                problems += mistakes.all
            }
        }
        return (talks, unused, problems)
    }
}
