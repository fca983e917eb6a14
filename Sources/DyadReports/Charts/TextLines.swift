/// Breaks a label into lines, since SVG does not.
enum TextLines {
    /// The words in lines of at most so many characters; a longer word has a line of its own.
    static func of(_ text: String, atMost limit: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < limit {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// The text with words that are longer than a line broken by hyphens, so that `of` cannot exceed its limit.
    static func breakable(_ text: String, atMost limit: Int) -> String {
        let size = max(2, limit)
        return VisibleText.of(text).split(separator: " ").map { word in
            guard word.count > size else { return String(word) }
            let letters = Array(word)
            return stride(from: 0, to: letters.count, by: size - 1).map { start in
                let end = min(start + size - 1, letters.count)
                return String(letters[start..<end]) + (end < letters.count ? "-" : "")
            }.joined(separator: " ")
        }.joined(separator: " ")
    }
}
