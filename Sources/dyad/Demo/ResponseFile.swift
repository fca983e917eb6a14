import DyadCore
import DyadSheets

/// One form's answers as Microsoft Forms exports them: a workbook, or a CSV file where the name says so.
struct ResponseFile {
    /// The form that was answered.
    let form: FormID
    /// The answers: a CSV table of item ids, and `submitted`, `email` and `name`.
    let answers: [UInt8]
    /// The file's name: `check-ins.xlsx`.
    let name: String

    init(_ form: FormID, _ answers: [UInt8], as name: String) {
        self.form = form
        self.answers = answers
        self.name = name
    }

    /// Writes the file.
    func write(to path: String, of form: FormDefinition) throws {
        let sheet = try export(form)
        guard name.hasSuffix(".csv") else { return try XLSXWriter.write([sheet], to: path) }
        var writer = CSVWriter()
        writer.append(sheet.header)
        for row in sheet.rows { writer.append(row) }
        try TextFile.write(String(decoding: writer.bytes, as: UTF8.self), to: path)
    }

    /// The columns of a Microsoft Forms export: the response's own, then one for each question.
    private func export(_ form: FormDefinition) throws -> SheetOutput {
        let sheet = try SheetFile.reader(of: answers, named: "\(form.id).csv").workbook().sheets[0]
        let table = try PlainLayout().tables(from: sheet)[0]
        let items = form.items.filter { item in
            item.part != .email && item.part != .name && table.headers.contains { $0.text == item.id.description }
        }
        let rows = table.rows.enumerated().map { index, row in response(index + 1, row, items, table) }
        return SheetOutput(
            name: "Form1", header: ["ID", "Start time", "Completion time", "Email", "Name"] + items.map(\.prompt),
            rows: rows,
            isTable: true)
    }

    private func response(_ number: Int, _ row: Row, _ items: [FormItem], _ table: RecognisedTable) -> [CellValue] {
        func value(_ name: String) -> String {
            table.headers.first { $0.text == name }.flatMap { row[$0.column].shown } ?? ""
        }
        let day = CalendarDate(iso: value("submitted"))
        let own: [CellValue] = [
            .number(SheetNumber(number)), time(on: day, minute: 2), time(on: day, minute: 14), .text(value("email")),
            .text(value("name")),
        ]
        return own + items.map { cell(value($0.id.description)) }
    }

    private func time(on day: CalendarDate?, minute: Int) -> CellValue {
        guard let day, let date = SheetDate(year: day.year, month: day.month, day: day.day),
            let time = SheetTime(hour: 9, minute: minute, second: 0)
        else { return .empty }
        return .dateTime(SheetDateTime(date, time))
    }

    private func cell(_ text: String) -> CellValue {
        if text.isEmpty { return .empty }
        if let date = CalendarDate(iso: text), let day = SheetDate(year: date.year, month: date.month, day: date.day) {
            return .date(day)
        }
        return SheetNumber(text).map { .number($0) } ?? .text(text.contains(";") ? text + ";" : text)
    }
}
