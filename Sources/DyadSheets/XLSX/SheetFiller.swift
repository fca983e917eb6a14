internal import CXlsxWriter

/// Puts the values of one sheet into a worksheet that is being written.
struct SheetFiller {
    let worksheet: UnsafeMutablePointer<lxw_worksheet>
    let formats: OutputFormats

    func fill(_ sheet: SheetOutput) {
        worksheet_freeze_panes(worksheet, 1, 0)
        for (index, header) in sheet.header.enumerated() {
            let suitable = Double(min(max(header.count + 2, 10), 40))
            setWidth(index < sheet.columnWidths.count ? sheet.columnWidths[index] : suitable, of: index)
        }
        for index in sheet.header.count..<max(sheet.header.count, sheet.columnWidths.count) {
            setWidth(sheet.columnWidths[index], of: index)
        }
        for (index, text) in sheet.header.enumerated() { write(text, 0, index, formats.header) }
        if sheet.isTable { addTable(sheet) }
        for (row, values) in sheet.rows.enumerated() {
            for (column, value) in values.enumerated() { write(value, row + 1, column) }
        }
    }

    private func setWidth(_ width: Double, of column: Int) {
        worksheet_set_column(worksheet, UInt16(column), UInt16(column), min(max(width, 1), 255), nil)
    }

    private func write(_ value: CellValue, _ row: Int, _ column: Int) {
        let (line, place) = (UInt32(row), UInt16(column))
        switch value {
        case .empty, .unknown: break
        case .text(let text): write(text, row, column, nil)
        case .error(let text): write(text, row, column, nil)
        case .boolean(let value): worksheet_write_boolean(worksheet, line, place, value ? 1 : 0, nil)
        case .number(let number):
            // Excel keeps 15 digits; a longer identifier stays whole as a text.
            if number.decimal.utf8.count > 15, let whole = Int(number.decimal), abs(whole) >= 1_000_000_000_000_000 {
                write(number.decimal, row, column, nil)
            } else {
                worksheet_write_number(worksheet, line, place, number.double, nil)
            }
        case .date(let date): write(date, nil, value, row, column, formats.date)
        case .dateTime(let dateTime): write(dateTime.date, dateTime.time, value, row, column, formats.dateTime)
        case .time(let time):
            worksheet_write_number(worksheet, line, place, days(time.milliseconds), formats.time)
        case .duration(let duration):
            worksheet_write_number(worksheet, line, place, days(duration.milliseconds), formats.duration)
        }
    }

    private func days(_ milliseconds: Int) -> Double { Double(milliseconds) / Double(SheetTime.millisecondsOfDay) }

    private func write(
        _ date: SheetDate, _ time: SheetTime?, _ value: CellValue, _ row: Int, _ column: Int,
        _ format: UnsafeMutablePointer<lxw_format>?
    ) {
        if let serial = SerialDate.serial(date, time) {
            worksheet_write_number(worksheet, UInt32(row), UInt16(column), serial, format)
        } else {
            write(value.shown ?? "", row, column, nil)
        }
    }

    private func write(_ text: String, _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?) {
        worksheet_write_string(worksheet, UInt32(row), UInt16(column), EscapedText.written(text), format)
    }

    /// An Excel table over header and rows; a table without rows gets one blank row, because Excel wants one.
    private func addTable(_ sheet: SheetOutput) {
        let names = sheet.header.map { EscapedText.written($0).withCString { duplicate($0) } }
        defer { names.forEach { $0.deallocate() } }
        var columns = names.map { name in
            var column = lxw_table_column()
            column.header = name
            column.header_format = formats.header
            return column
        }
        columns.withUnsafeMutableBufferPointer { columns in
            var pointers: [UnsafeMutablePointer<lxw_table_column>?] = columns.indices.map {
                columns.baseAddress?.advanced(by: $0)
            }
            pointers.append(nil)
            pointers.withUnsafeMutableBufferPointer { pointers in
                var options = lxw_table_options()
                options.columns = pointers.baseAddress
                worksheet_add_table(
                    worksheet, 0, 0, UInt32(max(sheet.rows.count, 1)), UInt16(columns.count - 1), &options)
            }
        }
    }

    private func duplicate(_ text: UnsafePointer<CChar>) -> UnsafeMutablePointer<CChar> {
        var length = 0
        while text[length] != 0 { length += 1 }
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: length + 1)
        copy.initialize(from: text, count: length + 1)
        return copy
    }
}
