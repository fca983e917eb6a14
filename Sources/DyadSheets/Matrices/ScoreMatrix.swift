public import DyadCore

/// A ready-made matrix of scores: mentees down, mentors across, with each mentor's places.
public struct ScoreMatrix: Hashable, Sendable {
    /// The ids of the mentees, in the order of the rows.
    public var mentees: [String]
    /// The ids of the mentors, in the order of the columns.
    public var mentors: [String]
    /// The places of each mentor, 0 or more.
    public var places: [Int]
    /// For each mentee one score a mentor, in units of ten to the power of minus `decimals`; `nil` where the pair is banned.
    public var scores: [[Int?]]
    /// How many decimals the most exact score of the file has.
    public var decimals: Int
    /// How many cells were empty, and are read as banned.
    public var emptyCells: Int
    /// How many mentors have an empty cell in the row of places, and so one place.
    public var emptyPlaces: Int
    /// The sheet of the workbook; `nil` for CSV.
    public var sheet: String?
    /// What was found odd in the file and does not stop the work.
    public var warnings: [Diagnostic]

    /// A matrix; every mentor has one place unless said.
    public init(
        mentees: [String], mentors: [String], places: [Int]? = nil, scores: [[Int?]], decimals: Int = 0,
        emptyCells: Int = 0, emptyPlaces: Int = 0, sheet: String? = nil, warnings: [Diagnostic] = []
    ) {
        self.mentees = mentees
        self.mentors = mentors
        self.places = places ?? mentors.map { _ in 1 }
        self.scores = scores
        self.decimals = decimals
        self.emptyCells = emptyCells
        self.emptyPlaces = emptyPlaces
        self.sheet = sheet
        self.warnings = warnings
    }

    /// So many units as a decimal number with no more digits than it needs: `7.5`, `-0.25`, `3`.
    public func text(_ units: Int) -> String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        var fraction = padded.suffix(decimals)
        while fraction.last == "0" { fraction.removeLast() }
        return (units < 0 ? "-" : "") + padded.dropLast(decimals) + (fraction.isEmpty ? "" : ".\(fraction)")
    }

    /// Puts rows and columns in another order, given as positions in the present one, row by row where they stand.
    public mutating func arrange(mentees rows: [Int], mentors columns: [Int]) {
        mentees = rows.map { mentees[$0] }
        mentors = columns.map { mentors[$0] }
        places = columns.map { places[$0] }
        scores = rows.map { scores[$0] }
        for row in scores.indices {
            let old = scores[row]
            scores[row] = columns.map { old[$0] }
        }
    }
}
