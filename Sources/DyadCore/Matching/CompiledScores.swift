/// The scores of all pairs, held as one small table for each factor over distinct combinations of answers.
///
/// A pair's score is a sum of table cells, so a matrix of n x n is never stored. Scores are whole numbers: units of
/// `unitsInOneWeight` to one weight unit.
///
/// - Complexity: compiling asks each factor once for each distinct pair of answer combinations; a score then takes one
///   look-up for each factor.
public struct CompiledScores: Sendable {
    private struct Table: Sendable {
        let menteeCodes: [Int]
        let mentorCodes: [Int]
        let mentorKinds: Int
        /// Scores by mentee code times `mentorKinds` plus mentor code, or ``forbidden``.
        var cells: [Int]
    }

    /// What stands in a row of scores where a pair is forbidden.
    public static let forbidden = Int.min

    /// Units in one weight unit, so that weights of three decimals times exact scores are whole.
    public static let unitsInOneWeight = UnitScore.unitsInOne * 1000

    private var tables: [Table]
    /// For each mentee the mentors who are forbidden because one of the two named the other, and themselves.
    private let named: [[Int]]
    /// How many mentees there are.
    public let menteeCount: Int
    /// How many mentors there are.
    public let mentorCount: Int
    /// How many factor scores rest on a missing answer, by factor.
    public let notKnown: [String: Int]

    /// Compiles a matching plan's factors and constraints for these people.
    public init(_ plan: MatchingPlan, mentees: [Profile], mentors: [Profile]) {
        self.init(
            plan.factors, constraints: plan.constraints, missingAnswer: plan.missingAnswer, mentees: mentees,
            mentors: mentors)
    }

    /// Compiles factors and constraints for these people.
    public init(
        _ factors: [MatchingPlan.WeightedFactor], constraints: [any MatchingConstraint] = [],
        missingAnswer: MatchingPlan.MissingAnswer, mentees: [Profile], mentors: [Profile]
    ) {
        menteeCount = mentees.count
        mentorCount = mentors.count
        named = NamedPairs(constraints, mentees: mentees, mentors: mentors).forbidden
        var tables: [Table] = []
        var notKnown: [String: Int] = [:]
        for weighted in factors {
            guard let factor = weighted.factor else { continue }
            let weight = weighted.weight.whole(scaledBy: 1000) ?? 0
            var missing = 0
            tables.append(
                CompiledScores.table(factor.menteeItems, factor.mentorItems, mentees, mentors) {
                    mentee, mentor, count in
                    switch factor.fit(of: mentee, to: mentor) {
                    case .score(let score, _): return weight * score.units
                    case .notKnown:
                        missing += count
                        return (weighted.missingAnswer ?? missingAnswer).score.map { weight * $0.units }
                    }
                })
            notKnown[weighted.id] = missing
        }
        for constraint in constraints where !constraint.readsIdentity {
            tables.append(
                CompiledScores.table(constraint.menteeItems, constraint.mentorItems, mentees, mentors) {
                    mentee, mentor, _ in
                    constraint.ban(on: mentee, with: mentor) == nil ? 0 : nil
                })
        }
        self.tables = tables
        self.notKnown = notKnown
    }

    /// Holds a ready-made matrix: for each mentee one score a mentor, in whole units of any size; `nil` forbids the pair.
    ///
    /// Who is who is not known here, so nobody is taken for their own mentor.
    ///
    /// - Complexity: O(*mentees* x *mentors*), in memory too.
    public init(matrix: [[Int?]], mentorCount: Int) {
        menteeCount = matrix.count
        self.mentorCount = mentorCount
        named = Array(repeating: [], count: matrix.count)
        notKnown = [:]
        tables = [
            Table(
                menteeCodes: Array(matrix.indices), mentorCodes: Array(0..<mentorCount), mentorKinds: mentorCount,
                cells: matrix.flatMap { row in
                    (0..<mentorCount).map { $0 < row.count ? row[$0] ?? Self.forbidden : Self.forbidden }
                })
        ]
    }

    /// The score of a pair in units, or `nil` when it is forbidden; nobody is their own mentor.
    public func score(_ mentee: Int, _ mentor: Int) -> Int? {
        if named[mentee].contains(mentor) { return nil }
        var total = 0
        for table in tables {
            let cell = table.cells[table.menteeCodes[mentee] * table.mentorKinds + table.mentorCodes[mentor]]
            if cell == Self.forbidden { return nil }
            total += cell
        }
        return total
    }

    /// Writes the scores of a mentee with every mentor, in order; ``forbidden`` where there may be no pair.
    ///
    /// - Complexity: one look-up for each factor and mentor.
    public func writeScores(of mentee: Int, into scores: inout MutableSpan<Int>) {
        for mentor in 0..<mentorCount { scores[mentor] = 0 }
        for table in tables {
            let start = table.menteeCodes[mentee] * table.mentorKinds
            table.cells.withUnsafeBufferPointer { cells in
                table.mentorCodes.withUnsafeBufferPointer { codes in
                    for mentor in 0..<mentorCount {
                        let (sum, cell) = (scores[mentor], cells[start + codes[mentor]])
                        scores[mentor] = sum == Self.forbidden || cell == Self.forbidden ? Self.forbidden : sum + cell
                    }
                }
            }
        }
        for mentor in named[mentee] { scores[mentor] = Self.forbidden }
    }

    /// No score is below or above these, in units.
    public var range: ClosedRange<Int> {
        tables.reduce(0...0) { range, table in
            let cells = table.cells.filter { $0 != Self.forbidden }
            return range.lowerBound + (cells.min() ?? 0)...range.upperBound + (cells.max() ?? 0)
        }
    }

    /// The same scores in larger units, of which every score is a whole number (see ``commonDivisor``).
    public func divided(by units: Int) -> CompiledScores {
        var scores = self
        for table in scores.tables.indices {
            for cell in scores.tables[table].cells.indices where scores.tables[table].cells[cell] != Self.forbidden {
                scores.tables[table].cells[cell] /= units
            }
        }
        return scores
    }

    /// The greatest number of units that divides every score: dividing by it loses nothing and keeps totals small.
    public var commonDivisor: Int {
        var divisor = 0
        for cell in tables.lazy.flatMap(\.cells) where cell != Self.forbidden {
            var (a, b) = (divisor, cell)
            while b != 0 { (a, b) = (b, a % b) }
            divisor = a
        }
        return max(1, abs(divisor))
    }

    /// A score of these units as weight units, exactly.
    public static func weightUnits(_ units: Int) -> Fraction { Fraction(units, of: unitsInOneWeight) ?? 0 }

    /// A table over the distinct answers to the items.
    private static func table(
        _ menteeItems: [ItemID], _ mentorItems: [ItemID], _ mentees: [Profile], _ mentors: [Profile],
        cell: (Profile, Profile, Int) -> Int?
    ) -> Table {
        let (menteeCodes, menteeKinds) = codes(of: mentees, by: menteeItems)
        let (mentorCodes, mentorKinds) = codes(of: mentors, by: mentorItems)
        let cells = menteeKinds.flatMap { mentee in
            mentorKinds.map { mentor in
                cell(mentees[mentee.first], mentors[mentor.first], mentee.count * mentor.count) ?? forbidden
            }
        }
        return Table(menteeCodes: menteeCodes, mentorCodes: mentorCodes, mentorKinds: mentorKinds.count, cells: cells)
    }

    /// The code of each person, and for each code the first person who has it and how many do.
    private static func codes(of people: [Profile], by items: [ItemID]) -> (
        codes: [Int], kinds: [(first: Int, count: Int)]
    ) {
        var known: [[AnswerValue?]: Int] = [:]
        var kinds: [(first: Int, count: Int)] = []
        let codes = people.indices.map { index in
            let answers = items.map { people[index][$0] }
            let code = known[answers] ?? kinds.count
            if code == kinds.count {
                known[answers] = code
                kinds.append((index, 0))
            }
            kinds[code].count += 1
            return code
        }
        return (codes, kinds)
    }
}

extension MatchingPlan.MissingAnswer {
    /// The score that a missing answer counts as, or `nil` when it forbids the pair.
    var score: UnitScore? {
        switch self {
        case .neutral: .half
        case .zero: UnitScore.none
        case .ban: nil
        }
    }
}
