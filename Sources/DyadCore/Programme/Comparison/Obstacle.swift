/// Something that stands in the way of a comparison, with how much it does.
struct Obstacle: Sendable {
    let comparability: Comparability
    let sentence: String

    /// It may move answers.
    static func care(_ sentence: String) -> Obstacle { Obstacle(comparability: .withCare, sentence: sentence) }
    /// Figures mean something else.
    static func bar(_ sentence: String) -> Obstacle { Obstacle(comparability: .notComparable, sentence: sentence) }
}

extension Sequence<Obstacle> {
    /// What the worst of them leaves of the comparison.
    var worst: Comparability { self.map(\.comparability).max() ?? .comparable }

    /// The sentences, the gravest first.
    var sentences: [String] {
        self.filter { $0.comparability == .notComparable }.map(\.sentence)
            + self.filter { $0.comparability != .notComparable }.map(\.sentence)
    }
}
