import DyadCore

/// The options of a field as REDCap writes them.
enum REDCapOptions {
    /// Reads the words of a slider, `low | middle | high`.
    static func ends(_ text: String) -> [String] {
        text.split(separator: "|", omittingEmptySubsequences: false).map { PlainWords.of(String($0)) }
    }

    /// Reads `1, one | 2, two`, with the codes as ids.
    static func read(_ text: String) -> [ChoiceOption] {
        text.split(separator: "|").compactMap { option in
            let parts = option.split(separator: ",", maxSplits: 1).map { PlainWords.of(String($0)) }
            guard let code = parts.first, !code.isEmpty else { return nil }
            return ChoiceOption(code, parts.count > 1 ? parts[1] : code)
        }
    }
}
