internal import CXlsxWriter

/// The cell formats of a workbook that is being written.
struct OutputFormats {
    let header: UnsafeMutablePointer<lxw_format>?
    let date: UnsafeMutablePointer<lxw_format>?
    let dateTime: UnsafeMutablePointer<lxw_format>?
    let time: UnsafeMutablePointer<lxw_format>?
    let duration: UnsafeMutablePointer<lxw_format>?

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        func format(_ code: String) -> UnsafeMutablePointer<lxw_format>? {
            let format = workbook_add_format(workbook)
            format_set_num_format(format, code)
            return format
        }
        header = workbook_add_format(workbook)
        format_set_bold(header)
        date = format("dd/mm/yyyy")
        dateTime = format("dd/mm/yyyy hh:mm:ss")
        time = format("hh:mm:ss")
        duration = format("[h]:mm:ss")
    }
}
