/// The words of a piece of HTML, as survey programs keep their texts.
enum PlainWords {
    /// The text without tags, with letters for their names, and with single spaces.
    static func of(_ markup: String) -> String {
        var words = markup.replacing(/<\/?[A-Za-z!][^<>]*>/, with: " ")
        for (name, letter) in [("nbsp", " "), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'")] {
            words = words.replacing("&\(name);", with: letter)
        }
        words = words.replacing(/&#([0-9]{1,7});/) { match in
            UInt32(match.1).flatMap { Unicode.Scalar($0) }.map { String($0) } ?? "\u{FFFD}"
        }
        return words.replacing("&amp;", with: "&").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
