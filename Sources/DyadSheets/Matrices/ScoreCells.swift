/// The scores of a matrix while it is read: each as its digits, and in one byte how many of them stand after the point.
///
/// A whole matrix is turned into units of the most exact score where it stands, so that it is never in memory twice.
struct ScoreCells {
    private var digits: [[Int?]] = []
    private var places: [[UInt8]] = []
    /// How many decimals the most exact score has, and where the first such stands in the sheet.
    private(set) var longest: (decimals: Int, row: Int, column: Int) = (0, 0, 0)
    /// How far the scores reach.
    private(set) var reach = ScoreReach()
    /// How many cells were empty.
    private(set) var emptyCount = 0

    mutating func countEmpty() { emptyCount += 1 }

    /// Takes note of a score at a row and a column of the sheet.
    mutating func note(_ score: ExactDecimal, decimals: Int, _ row: Int, _ column: Int) {
        reach.take(score)
        if decimals > longest.decimals { longest = (decimals, row, column) }
    }

    /// Adds a row; `nil` where the pair is banned.
    mutating func append(_ row: [ExactDecimal?]) {
        digits.append(row.map { $0?.digits })
        places.append(row.map { UInt8($0?.places ?? 0) })
    }

    /// Row and column of each score that is further from 0 than so many whole units.
    func beyond(_ limit: Int, each: (Int, Int) -> Void) {
        for row in digits.indices {
            for (column, score) in digits[row].enumerated() {
                guard let score else { continue }
                let whole = ExactDecimal(digits: score, places: Int(places[row][column])).rounded(places: 0) ?? .max
                if whole.magnitude > limit { each(row, column) }
            }
        }
    }

    /// The scores in units of ten to the power of minus so many decimals, which hold them all; nothing is left here.
    mutating func takeScores(decimals: Int) -> [[Int?]] {
        var scores: [[Int?]] = []
        swap(&scores, &digits)
        for row in scores.indices {
            for column in scores[row].indices {
                guard let score = scores[row][column] else { continue }
                scores[row][column] =
                    ExactDecimal(digits: score, places: Int(places[row][column])).rounded(places: decimals)
            }
            places[row] = []
        }
        return scores
    }
}
