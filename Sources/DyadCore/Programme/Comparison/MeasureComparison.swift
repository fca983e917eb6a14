/// Whether the figures of one measure may be compared across two definitions, and why not.
///
/// What decides is what was asked and of whom: the kind of question with its scale or options, its wording and the labels
/// at its ends, the group that answers, and the times at which it does.
public struct MeasureComparison: Sendable {
    /// The measure's name in either definition.
    public let id: MeasureID
    /// The label, of the first definition where both have one.
    public let label: String
    /// Whether its figures may be compared.
    public let comparability: Comparability
    /// What stands in the way, as sentences, the gravest first; empty where nothing does.
    public let reasons: [String]

    /// The measure with what stands in the way of comparing it.
    var sentence: String {
        let start = comparability == .notComparable ? "Not comparable" : "Comparable with care"
        return "\(start): “\(label)”. \(reasons.joined(separator: " "))"
    }
}
