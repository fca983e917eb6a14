public import DyadCore

/// Free text.
public struct TextQuestion: Question {
    /// `text`.
    public static let id = "text"
    /// What it does.
    public static let summary = "Free text."

    /// The most letters.
    public var longest = 5000

    /// Free text.
    public init() {}

    /// Reads the text as it is, without spaces around it.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        let shown = entry.shown
        let isTrimmed = !(shown.first?.isWhitespace ?? false) && !(shown.last?.isWhitespace ?? false)
        let before = shown.drop(while: \.isWhitespace)
        let text = isTrimmed ? shown : String(before.reversed().drop(while: \.isWhitespace).reversed())
        if text.utf8.count > longest, text.count > longest {
            throw EntryProblem("is \(text.count) letters long", remedy: "Shorten it to \(longest) letters.")
        }
        return .text(text)
    }

    /// `text`.
    public var whatToEnter: String { "text" }

    /// Words up to the limit.
    public var shape: QuestionShape { .text(longest: longest) }
}
