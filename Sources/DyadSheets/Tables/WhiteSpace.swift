/// White space as it comes in exports: blanks, tabs, line ends, and the no-break space that forms put after questions.
package enum WhiteSpace {
    /// Whether a text has nothing else.
    package static func isAll(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    /// The text without white space at its ends, and with one blank for each run of it inside.
    package static func folded(_ text: String) -> String {
        let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
        return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    /// The text without white space at its ends.
    package static func trimmed(_ text: some StringProtocol) -> String {
        if let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace {
            return String(text)
        }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }
}
