/// Whether an option that has a column of its own is ticked.
enum Tick {
    /// Words of a box that is not ticked; survey programs export them in the language of the survey.
    private static let off: Set<String> = [
        "0", "no", "n", "false", "unchecked", "not selected", "nein", "non", "0.0",
    ]

    /// Anything but nothing, 0 and the words for no: some programs write the option itself.
    static func isSet(_ cell: CellValue) -> Bool {
        if case .boolean(let value) = cell { return value }
        guard let text = cell.shown else { return false }
        let word = WhiteSpace.trimmed(text).lowercased()
        return !word.isEmpty && !off.contains(word)
    }
}
