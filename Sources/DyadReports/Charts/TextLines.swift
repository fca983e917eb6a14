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
}
