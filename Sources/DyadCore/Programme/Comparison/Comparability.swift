/// Whether figures under one definition may stand beside figures under another.
///
/// Regions and sites are pooled and drawn in one picture only where they asked the same thing: “one agreed set of indicators
/// and one analytic framework” (HEE-23), on which the estimates of REQUIREMENTS 3.3 rest. A different number on another
/// scale looks like a different result, and nothing in the figures themselves shows that it is not.
public enum Comparability: String, CaseIterable, Sendable {
    /// The same thing was asked of the same people at the same times.
    case comparable
    /// Something that may move answers differs: the wording, the labels, the times or the people. Say so beside the figures.
    case withCare = "with-care"
    /// The figures mean different things.
    case notComparable = "not-comparable"

    /// The answer in a table: can they be compared?
    public var words: String {
        switch self {
        case .comparable: "yes"
        case .withCare: "with care"
        case .notComparable: "no"
        }
    }
}

extension Comparability: Comparable {
    /// The more comparable is the smaller, so that the greatest of several is the worst.
    public static func < (a: Comparability, b: Comparability) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .comparable: 0
        case .withCare: 1
        case .notComparable: 2
        }
    }
}
