/// Numbers of things in words that agree.
enum Counted {
    /// `1 column`, `3 columns`.
    static func columns(_ count: Int) -> String { count == 1 ? "1 column" : "\(count) columns" }
}
