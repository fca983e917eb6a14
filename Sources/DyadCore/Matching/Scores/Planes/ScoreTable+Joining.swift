extension ScoreTable {
    /// Joined tables have at most so many combinations of mentees', and of mentors', answers.
    private static let mostJoined = (mentees: 64, mentors: 4096)

    /// Joins the tables that stay small, so that fewer are to be added.
    static func joined(_ tables: [ScoreTable]) -> [ScoreTable] {
        var tables = tables.sorted { $0.menteeKinds < $1.menteeKinds }
        while tables.count > 1,
            tables[0].menteeKinds * tables[1].menteeKinds <= mostJoined.mentees,
            tables[0].mentorKinds * tables[1].mentorKinds <= mostJoined.mentors
        {
            tables.replaceSubrange(0..<2, with: [ScoreTable(tables[0], tables[1])])
            tables.sort { $0.menteeKinds < $1.menteeKinds }
        }
        return tables
    }

    /// Both tables in one, over the combinations of their codes that people have.
    private init(_ one: ScoreTable, _ other: ScoreTable) {
        let (menteeCodes, menteePairs) = Self.pairs(one.menteeCodes, other.menteeCodes)
        let (mentorCodes, mentorPairs) = Self.pairs(one.mentorCodes, other.mentorCodes)
        self.init(
            menteeCodes: menteeCodes, mentorCodes: mentorCodes, mentorKinds: mentorPairs.count,
            cells: menteePairs.flatMap { mentee in
                mentorPairs.map { mentor in
                    let a = one.cells[mentee.0 * one.mentorKinds + mentor.0]
                    let b = other.cells[mentee.1 * other.mentorKinds + mentor.1]
                    return a == CompiledScores.forbidden || b == CompiledScores.forbidden
                        ? CompiledScores.forbidden : a + b
                }
            })
    }

    /// A code for each two codes that somebody has, and these.
    private static func pairs(_ one: [Int], _ other: [Int]) -> (codes: [Int], pairs: [(Int, Int)]) {
        let most = (other.max() ?? 0) + 1
        var known: [Int: Int] = [:]
        var pairs: [(Int, Int)] = []
        let codes = zip(one, other).map { a, b in
            let code = known[a * most + b] ?? pairs.count
            if code == pairs.count {
                known[a * most + b] = code
                pairs.append((a, b))
            }
            return code
        }
        return (codes, pairs)
    }
}
