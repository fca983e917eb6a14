import DyadCore

/// A rating that stands with words: `1 (Never)`, `0 - Not at all`, `7 out of 10`, or the words of an end alone.
///
/// Survey programs write the words of the ends into the answers, so reading bare numbers would lose just the extremes.
struct RatingWords {
    let minimum: Int
    let maximum: Int
    let low: String
    let high: String

    /// The rating that a text gives; `nil` where it gives none, or more than one number that is not the scale's end.
    func rating(in text: String) -> Int? {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let end = [(low, minimum), (high, maximum)].first(where: { isSame($0.0, words) }) { return end.1 }
        let sign = words.first == "-" ? 1 : 0
        let digits = words.dropFirst(sign).prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let rating = Int(words.prefix(sign) + digits) else { return nil }
        let rest = words.dropFirst(sign + digits.count).drop { $0 == " " }
        if rest.lowercased() == "out of \(maximum)" { return rating }
        if [(minimum, low), (maximum, high)].contains(where: { $0.0 == rating && isSame($0.1, String(rest)) }) {
            return rating
        }
        guard let mark = rest.first, "(-–—:=.".contains(mark) else { return nil }
        let label = rest.dropFirst().drop { $0 == " " }
        let isClosed = mark != "(" || rest.last == ")"
        guard isClosed, label.first?.isLetter ?? false, !label.contains(where: \.isNumber) else { return nil }
        return rating
    }

    private func isSame(_ one: String, _ other: String) -> Bool {
        !one.isEmpty && ChoiceOption.id(of: one) == ChoiceOption.id(of: other)
    }
}
