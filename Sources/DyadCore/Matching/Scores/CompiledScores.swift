/// The scores of all pairs, held as one small table for each factor over distinct combinations of answers, and as bits for
/// factors that count common options.
///
/// A pair's score is a sum of table cells, so a matrix of n x n is never stored. Scores are whole numbers: units of
/// `unitsInOneWeight` to one weight unit.
///
/// - Complexity: compiling asks each factor once for each distinct pair of answer combinations; a score then takes one
///   look-up for each factor. For the scores of many pairs see ``ScoreRows``.
public struct CompiledScores: Sendable {
    /// What stands in a row of scores where a pair is forbidden.
    public static let forbidden = Int.min

    /// Units in one weight unit, so that weights of three decimals times exact scores are whole.
    public static let unitsInOneWeight = UnitScore.unitsInOne * 1000

    private(set) var tables: [ScoreTable] = []
    private(set) var commonOptions: [CommonOptionScores] = []
    /// For each mentee the mentors who are forbidden because one of the two named the other, and themselves.
    let named: [[Int]]
    /// How many mentees there are.
    public let menteeCount: Int
    /// How many mentors there are.
    public let mentorCount: Int
    /// How many factor scores rest on a missing answer, by factor.
    public private(set) var notKnown: [String: Int] = [:]

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
        for weighted in factors {
            guard let factor = weighted.factor else { continue }
            let weight = weighted.weight.whole(scaledBy: 1000) ?? 0
            let missing = (weighted.missingAnswer ?? missingAnswer).score.map { weight * $0.units }
            if let counting = factor as? any CommonOptionsFactor,
                let scores = CommonOptionScores(counting, mentees, mentors, weight: weight, missing: missing)
            {
                commonOptions.append(scores)
                notKnown[weighted.id] = scores.missingCount
                continue
            }
            var missingCount = 0
            tables.append(
                ScoreTable(factor.menteeItems, factor.mentorItems, mentees, mentors) { mentee, mentor, count in
                    switch factor.fit(of: mentee, to: mentor) {
                    case .score(let score, _): return weight * score.units
                    case .notKnown:
                        missingCount += count
                        return missing
                    }
                })
            notKnown[weighted.id] = missingCount
        }
        for constraint in constraints where !constraint.readsIdentity {
            tables.append(
                ScoreTable(constraint.menteeItems, constraint.mentorItems, mentees, mentors) { mentee, mentor, _ in
                    constraint.ban(on: mentee, with: mentor) == nil ? 0 : nil
                })
        }
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
        tables = [ScoreTable(matrix: matrix, mentorCount: mentorCount)]
    }

    /// The score of a pair in units, or `nil` when it is forbidden; nobody is their own mentor.
    public func score(_ mentee: Int, _ mentor: Int) -> Int? {
        if named[mentee].contains(mentor) { return nil }
        var total = 0
        for table in tables {
            let cell = table[mentee, mentor]
            if cell == Self.forbidden { return nil }
            total += cell
        }
        for options in commonOptions {
            let cell = options[mentee, mentor]
            if cell == Self.forbidden { return nil }
            total += cell
        }
        return total
    }

    /// The scores of a mentee with every mentor who is allowed, in order.
    func forEachScore(of mentee: Int, _ body: (_ mentor: Int, _ score: Int) -> Void) {
        for mentor in 0..<mentorCount {
            if let score = score(mentee, mentor) { body(mentor, score) }
        }
    }

    /// No score is below or above these, in units.
    public var range: ClosedRange<Int> {
        cellsByFactor.reduce(0...0) { range, cells in
            let allowed = cells.filter { $0 != Self.forbidden }
            return range.lowerBound + (allowed.min() ?? 0)...range.upperBound + (allowed.max() ?? 0)
        }
    }

    /// The same scores in larger units, of which every score is a whole number (see ``commonDivisor``).
    public func divided(by units: Int) -> CompiledScores {
        func divide(_ cells: inout [Int]) {
            for cell in cells.indices where cells[cell] != Self.forbidden { cells[cell] /= units }
        }
        guard units != 1 else { return self }
        var scores = self
        for table in tables.indices { divide(&scores.tables[table].cells) }
        for options in commonOptions.indices {
            for wanted in commonOptions[options].cells.indices { divide(&scores.commonOptions[options].cells[wanted]) }
            if commonOptions[options].missing != Self.forbidden { scores.commonOptions[options].missing /= units }
        }
        return scores
    }

    /// The greatest number of units that divides every score: dividing by it loses nothing and keeps totals small.
    public var commonDivisor: Int {
        var divisor = 0
        for cell in cellsByFactor.joined() where cell != Self.forbidden {
            var (a, b) = (divisor, cell)
            while b != 0 { (a, b) = (b, a % b) }
            divisor = a
        }
        return max(1, abs(divisor))
    }

    private var cellsByFactor: [[Int]] { tables.map(\.cells) + commonOptions.map(\.all) }

    /// A score of these units as weight units, exactly.
    public static func weightUnits(_ units: Int) -> Fraction { Fraction(units, of: unitsInOneWeight) ?? 0 }
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
