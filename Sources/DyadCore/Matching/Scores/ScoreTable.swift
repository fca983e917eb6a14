/// One factor's scores, or one constraint's bans, over distinct combinations of answers.
struct ScoreTable: Sendable {
    /// For each mentee which combination it is.
    let menteeCodes: [Int]
    /// For each mentor which combination it is.
    let mentorCodes: [Int]
    /// How many combinations mentors have.
    let mentorKinds: Int
    /// Scores by mentee code times `mentorKinds` plus mentor code, or ``CompiledScores/forbidden``.
    var cells: [Int]

    /// How many combinations mentees have.
    var menteeKinds: Int { mentorKinds == 0 ? 0 : cells.count / mentorKinds }

    /// The score of a pair.
    subscript(mentee: Int, mentor: Int) -> Int { cells[menteeCodes[mentee] * mentorKinds + mentorCodes[mentor]] }

    /// A table whose cells are known.
    init(menteeCodes: [Int], mentorCodes: [Int], mentorKinds: Int, cells: [Int]) {
        (self.menteeCodes, self.mentorCodes) = (menteeCodes, mentorCodes)
        (self.mentorKinds, self.cells) = (mentorKinds, cells)
    }

    /// A ready-made matrix, every person a combination of their own.
    init(matrix: [[Int?]], mentorCount: Int) {
        menteeCodes = Array(matrix.indices)
        mentorCodes = Array(0..<mentorCount)
        mentorKinds = mentorCount
        cells = matrix.flatMap { row in
            (0..<mentorCount).map { $0 < row.count ? row[$0] ?? CompiledScores.forbidden : CompiledScores.forbidden }
        }
    }

    /// A table over the distinct answers to some items. The cell is asked for once for each two combinations, with the number
    /// of pairs that have them; `nil` forbids these.
    init(
        _ menteeItems: [ItemID], _ mentorItems: [ItemID], _ mentees: [Profile], _ mentors: [Profile],
        cell: (Profile, Profile, Int) -> Int?
    ) {
        let (menteeCodes, menteeKinds) = Self.codes(of: mentees, by: menteeItems)
        let (mentorCodes, mentorKinds) = Self.codes(of: mentors, by: mentorItems)
        (self.menteeCodes, self.mentorCodes, self.mentorKinds) = (menteeCodes, mentorCodes, mentorKinds.count)
        cells = menteeKinds.flatMap { mentee in
            mentorKinds.map { mentor in
                cell(mentees[mentee.first], mentors[mentor.first], mentee.count * mentor.count)
                    ?? CompiledScores.forbidden
            }
        }
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
