/// The errors that spreadsheet programs put into cells.
enum SheetError {
    private static let names: Set<String> = [
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#ERROR!", "#SPILL!", "#CALC!",
    ]

    /// Whether a formula that shows this text failed; LibreOffice also shows `Err:502`.
    static func isName(_ text: String) -> Bool {
        names.contains(text) || (text.hasPrefix("Err:") && text.utf8.dropFirst(4).allSatisfy { $0 &- 0x30 <= 9 })
    }
}
