/// The scores of a factor that counts common options: options as bits, and a score for each count.
struct CommonOptionScores: Sendable {
    /// For each mentee the options ticked, a bit each.
    let menteeOptions: [UInt64]
    /// For each mentor the options ticked, a bit each.
    let mentorOptions: [UInt64]
    /// Scores by how many the mentee ticked, then by how many are common.
    var cells: [[Int]]
    /// The score where either ticked none, or ``CompiledScores/forbidden``.
    var missing: Int

    /// The score of a pair.
    subscript(mentee: Int, mentor: Int) -> Int {
        let (wanted, offered) = (menteeOptions[mentee], mentorOptions[mentor])
        if wanted == 0 || offered == 0 { return missing }
        return cells[wanted.nonzeroBitCount][(wanted & offered).nonzeroBitCount]
    }

    /// Every score that a pair may have.
    var all: [Int] { cells.flatMap { $0 } + [missing] }

    /// How many pairs lack an answer.
    var missingCount: Int {
        let silentMentees = menteeOptions.count { $0 == 0 }
        return silentMentees * mentorOptions.count
            + (menteeOptions.count - silentMentees) * mentorOptions.count { $0 == 0 }
    }

    /// Reads people's options; `nil` where there are too many different ones for a word.
    init?(
        _ factor: any CommonOptionsFactor, _ mentees: [Profile], _ mentors: [Profile], weight: Int, missing: Int?
    ) {
        var places: [String: UInt64] = [:]
        func bits(_ options: [String]) -> UInt64 {
            options.reduce(0) { bits, option in
                let place = places[option] ?? UInt64(places.count)
                places[option] = place
                return bits | 1 << place
            }
        }
        menteeOptions = mentees.map { bits($0.options(factor.menteeItem)) }
        mentorOptions = mentors.map { bits($0.options(factor.mentorItem)) }
        guard places.count <= UInt64.bitWidth else { return nil }
        let most = menteeOptions.map(\.nonzeroBitCount).max() ?? 0
        cells = (0...most).map { wanted in
            (0...wanted).map { wanted == 0 ? 0 : weight * factor.score(common: $0, of: wanted).units }
        }
        self.missing = missing ?? CompiledScores.forbidden
    }

    /// The same over distinct sets of options; `nil` where mentees have more than so many different ones.
    func table(mostKinds: Int) -> ScoreTable? {
        let menteeKinds = Set(menteeOptions).sorted()
        guard menteeKinds.count <= mostKinds else { return nil }
        let mentorKinds = Set(mentorOptions).sorted()
        let places = { (kinds: [UInt64]) in Dictionary(uniqueKeysWithValues: zip(kinds, kinds.indices)) }
        let (menteePlaces, mentorPlaces) = (places(menteeKinds), places(mentorKinds))
        let small = CommonOptionScores(menteeKinds, mentorKinds, cells, missing)
        return ScoreTable(
            menteeCodes: menteeOptions.map { menteePlaces[$0] ?? 0 },
            mentorCodes: mentorOptions.map { mentorPlaces[$0] ?? 0 },
            mentorKinds: mentorKinds.count,
            cells: menteeKinds.indices.flatMap { mentee in mentorKinds.indices.map { small[mentee, $0] } })
    }

    private init(_ menteeOptions: [UInt64], _ mentorOptions: [UInt64], _ cells: [[Int]], _ missing: Int) {
        (self.menteeOptions, self.mentorOptions) = (menteeOptions, mentorOptions)
        (self.cells, self.missing) = (cells, missing)
    }
}
