/// Follows the best of all matchings as a number grows from 0, piece by straight piece, exactly.
///
/// The best worth is the upper edge of straight lines, one for each matching. From a line that is best at one point, Newton's
/// method finds where it ceases to be: it matches at the end, goes back to where that line crosses, and so on until nothing is
/// better there (Eisner and Severance 1976).
///
/// - Complexity: about two matchings for each piece.
struct BestLines {
    private let best: (Fraction) throws -> WorthLine
    private var known: [WorthLine] = []

    /// `best` is asked for the best matching's line at a number.
    init(_ best: @escaping (Fraction) throws -> WorthLine) { self.best = best }

    /// Up to where a line stays best that is best at `start`, and the line that is best from there; `nil` at the end of all.
    mutating func end(of line: WorthLine, from start: Fraction, upTo end: Fraction) throws -> (
        at: Fraction, next: WorthLine?
    ) {
        var (reached, next): (Fraction, WorthLine?) = (end, nil)
        for other in known where other.slope > line.slope {
            if let crossing = line.crossing(with: other), crossing >= start, crossing < reached {
                (reached, next) = (crossing, other)
            }
        }
        while reached > start {
            let other = try best(reached)
            known.append(other)
            guard other.worth(at: reached) > line.worth(at: reached), let crossing = line.crossing(with: other) else {
                break
            }
            (reached, next) = (crossing, other)
        }
        return (reached, next)
    }

    /// All pieces of the edge between 0 and an end, from left to right, or as many as `most`.
    mutating func pieces(upTo end: Fraction, most: Int) throws -> [(line: WorthLine, from: Fraction, to: Fraction)] {
        var pieces: [(line: WorthLine, from: Fraction, to: Fraction)] = []
        var (line, start): (WorthLine?, Fraction) = (try best(0), 0)
        while let current = line, pieces.count < most {
            let (reached, next) = try self.end(of: current, from: start, upTo: end)
            if reached > start { pieces.append((current, start, reached)) }
            (line, start) = (next, reached)
        }
        return pieces
    }
}
