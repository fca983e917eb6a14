import DyadCore
import DyadSheets

/// Writes the demonstration's answers as Microsoft Forms exports them: workbooks, and one CSV file.
struct DemoFiles {
    let variant: HUTHStory.Variant
    let definition: ProgrammeDefinition

    /// The files, by form.
    func write(into folder: ProgrammeFolder) throws -> [FormID: String] {
        let isMissed = variant == .missed
        let answers: [(form: FormID, csv: [UInt8], file: String)] = [
            ("mentee-application", PackageResources.mentee_application_csv, "mentee-applications.xlsx"),
            ("mentor-application", PackageResources.mentor_application_csv, "mentor-applications.xlsx"),
            (
                "check-in", isMissed ? PackageResources.check_in_missed_csv : PackageResources.check_in_csv,
                "check-ins.xlsx"
            ),
            (
                "mentee-feedback",
                isMissed ? PackageResources.mentee_feedback_missed_csv : PackageResources.mentee_feedback_csv,
                "mentee-feedback.csv"
            ),
            (
                "mentor-feedback",
                isMissed ? PackageResources.mentor_feedback_missed_csv : PackageResources.mentor_feedback_csv,
                "mentor-feedback.xlsx"
            ),
        ]
        var files: [FormID: String] = [:]
        for (id, csv, file) in answers {
            guard let form = definition.form(id) else { continue }
            let path = folder.file(file)
            let sheet = try export(form, answers: csv)
            if file.hasSuffix(".csv") {
                var writer = CSVWriter()
                writer.append(sheet.header)
                for row in sheet.rows { writer.append(row) }
                try TextFile.write(String(decoding: writer.bytes, as: UTF8.self), to: path)
            } else {
                try XLSXWriter.write([sheet], to: path)
            }
            files[id] = path
        }
        return files
    }

    /// One form's answers with the columns of a Microsoft Forms export: the response's own, then one for each question.
    private func export(_ form: FormDefinition, answers csv: [UInt8]) throws -> SheetOutput {
        let table = try PlainLayout().table(
            from: SheetFile.reader(of: csv, named: "\(form.id).csv").workbook().sheets[0])
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
        return own + items.map { cell(value($0.id.description), $0) }
    }

    private func time(on day: CalendarDate?, minute: Int) -> CellValue {
        guard let day, let date = SheetDate(year: day.year, month: day.month, day: day.day),
            let time = SheetTime(hour: 9, minute: minute, second: 0)
        else { return .empty }
        return .dateTime(SheetDateTime(date, time))
    }

    private func cell(_ text: String, _ item: FormItem) -> CellValue {
        if text.isEmpty { return .empty }
        if let date = CalendarDate(iso: text), let day = SheetDate(year: date.year, month: date.month, day: date.day) {
            return .date(day)
        }
        return SheetNumber(text).map { .number($0) } ?? .text(text.contains(";") ? text + ";" : text)
    }
}
