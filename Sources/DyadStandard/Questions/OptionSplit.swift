import DyadCore

/// Finds the options that one text names, though programs write them in many ways: `Work;Play;`, `Work, Play`, one on each
/// line, or codes with blanks between. An option may itself hold what stands between options.
struct OptionSplit {
    private let options: [ChoiceOption]

    /// What may stand between options, the surest first.
    private static let separators: [[Character]] = [[";"], [",", "\n", "\r\n", "\r"], ["|"], ["/"], [" "]]

    init(_ options: [ChoiceOption]) { self.options = options }

    /// The words for each option that a text names. Where some are no option, they are told apart by the surest separator.
    ///
    /// - Complexity: one look at each piece where every piece is an option, as nearly always.
    func words(in text: String) -> [String] {
        if isOption(text) { return [text] }
        let found = Self.separators.filter { text.contains(where: $0.contains) }
        for separators in found {
            let pieces = text.split(whereSeparator: separators.contains).filter { !$0.allSatisfy(\.isWhitespace) }
            if pieces.allSatisfy(isOption) { return pieces.map(String.init) }
        }
        let joined = found.map { words(in: text, between: $0) }
        return joined.first { $0.allSatisfy(isOption) } ?? joined.first ?? [text]
    }

    /// Takes as many pieces together as make an option.
    private func words(in text: String, between separators: [Character]) -> [String] {
        let pieces = text.split(whereSeparator: separators.contains)
        var words: [String] = []
        var first = 0
        while first < pieces.count {
            let last = pieces.indices[first...].last { last in
                last - first < 12 && isOption(text[pieces[first].startIndex..<pieces[last].endIndex])
            }
            let end = last ?? first
            let word = text[pieces[first].startIndex..<pieces[end].endIndex]
            if !word.allSatisfy(\.isWhitespace) { words.append(String(word)) }
            first = end + 1
        }
        return words
    }

    private func isOption(_ words: some StringProtocol) -> Bool {
        let id = ChoiceOption.id(of: String(words))
        return !id.isEmpty && options.contains { $0.answers(toID: id) }
    }
}
