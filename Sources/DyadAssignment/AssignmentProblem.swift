/// Everything that decides which assignment is best: the scores, the aim, the lowest score allowed, and fixed pairs.
public struct AssignmentProblem: Sendable {
    /// The score that marks a cell as not allowed. It is a mark and never enters a sum.
    public static var banned: Int { Int.min }

    /// Rows, columns, places and scores.
    public var scorer: any AssignmentScorer

    /// Which of two assignments is the better one.
    public var aim: AssignmentAim

    /// The lowest score that a pair may have; `nil` allows any. Pins obey it too.
    public var minimumScore: Int?

    /// Pairs that must be made, as row to column, whatever their score.
    public var pins: [Int: Int]

    /// The most pairs that may be made, pins included; `nil` for no limit.
    public var mostPairs: Int?

    /// States a problem.
    public init(
        _ scorer: any AssignmentScorer, aim: AssignmentAim = .mostPairsFirst, minimumScore: Int? = nil,
        pins: [Int: Int] = [:], mostPairs: Int? = nil
    ) {
        self.scorer = scorer
        self.aim = aim
        self.minimumScore = minimumScore
        self.pins = pins
        self.mostPairs = mostPairs
    }
}
