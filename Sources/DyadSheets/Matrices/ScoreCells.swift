/// The scores of a matrix while it is read: each as its digits, and in one byte how many of them stand after the point.
///
/// A whole matrix is turned into units of the most exact score where it stands, so that it is never in memory twice.
struct ScoreCells {
    private var digits: [[Int?]] = []
    private var places: [[UInt8]] = []
    /// How many decimals the most exact score has.
    private(set) var decimals = 0
    /// How many cells were empty.
    private(set) var emptyCount = 0

    mutating func countEmpty() { emptyCount += 1 }

    /// Adds a row; `nil` where the pair is banned.
    mutating func append(_ row: [ExactDecimal?]) {
        digits.append(row.map { $0?.digits })
        places.append(row.map { UInt8($0?.places ?? 0) })
        decimals = max(decimals, Int(places[places.count - 1].max() ?? 0))
    }

    /// The scores in units of ten to the power of minus `decimals`; nothing is left here.
    ///
    /// - Parameter isTooLarge: gets row and column of each score that cannot be added up exactly in these units.
    mutating func takeScores(isTooLarge: (Int, Int) -> Void) -> [[Int?]] {
        var scores: [[Int?]] = []
        swap(&scores, &digits)
        for row in scores.indices {
            for column in scores[row].indices {
                guard let score = scores[row][column] else { continue }
                let number = ExactDecimal(digits: score, places: Int(places[row][column]))
                scores[row][column] = number.units(places: decimals)
                if scores[row][column] == nil { isTooLarge(row, column) }
            }
            places[row] = []
        }
        return scores
    }
}
