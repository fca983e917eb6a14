import DyadAssignment

/// Repeatable numbers: the same seed gives the same instances on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A small problem that can be solved by trying everything (see ``BruteForce``).
struct Instance {
    var rows: [[Int?]]
    var capacities: [Int]
    var aim: AssignmentAim
    var minimumScore: Int?
    var pins: [Int: Int] = [:]
    var mostPairs: Int?

    var problem: AssignmentProblem {
        get throws {
            AssignmentProblem(
                try DenseScores(rows, capacities: capacities), aim: aim, minimumScore: minimumScore, pins: pins,
                mostPairs: mostPairs)
        }
    }

    /// So many rows, and so many columns; mostly coarse scores, so that ties are common.
    init(seed: Int, aim: AssignmentAim, sizes: ClosedRange<Int> = 0...5) {
        var generator = SeededGenerator(seed: seed)
        let ranges = [-2...2, 0...3, -30...30, 5...5, 0...0, -9...(-1), -1_000_000...1_000_000]
        let scores = ranges.randomElement(using: &generator) ?? 0...1
        let bans = Int.random(in: 0...3, using: &generator)
        let columnCount = Int.random(in: sizes, using: &generator)
        rows = (0..<Int.random(in: sizes, using: &generator)).map { _ in
            (0..<columnCount).map { _ in
                Int.random(in: 0..<6, using: &generator) < bans ? nil : Int.random(in: scores, using: &generator)
            }
        }
        capacities = (0..<columnCount).map { _ in
            Bool.random(using: &generator) ? 1 : Int.random(in: 0...3, using: &generator)
        }
        self.aim = aim
        minimumScore = Int.random(in: 0..<3, using: &generator) == 0 ? Int.random(in: -2...2, using: &generator) : nil
        var left = capacities
        for row in rows.indices where Int.random(in: 0..<5, using: &generator) == 0 {
            let open = rows[row].indices.filter { isAllowed(row, $0) && left[$0] > 0 }
            guard let column = open.randomElement(using: &generator) else { continue }
            pins[row] = column
            left[column] -= 1
        }
        if Int.random(in: 0..<3, using: &generator) == 0 {
            mostPairs = Int.random(in: pins.count...pins.count + 3, using: &generator)
        }
    }

    func isAllowed(_ row: Int, _ column: Int) -> Bool {
        guard let score = rows[row][column], pins[row, default: column] == column else { return false }
        return score >= minimumScore ?? score
    }
}
