/// Whole numbers with zeros before them, as dates and times want them.
enum Padded {
    /// `7` to two places is `07`.
    static func text(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// Milliseconds as `.250`, or nothing when there are none.
    static func fraction(_ milliseconds: Int) -> String {
        milliseconds == 0 ? "" : "." + text(milliseconds, to: 3)
    }
}
