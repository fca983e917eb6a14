import DyadCore

/// A factor of the national instances: two answers looked up. It says nothing of sizes or speed, as any author would write it.
struct NationalFactor: MatchingFactor {
    /// What it is about.
    enum Question: String, Codable, CaseIterable {
        case specialty, pathway, trust, format, international, grade
    }

    static let id = "national"
    static let summary = "Two answers looked up."

    var question = Question.specialty
    /// Graded in hundredths instead of halves.
    var isFine = false

    var menteeItems: [ItemID] { [ItemID(question.rawValue)] }
    var mentorItems: [ItemID] { [ItemID(question.rawValue)] }

    func fit(of mentee: Profile, to mentor: Profile) -> Fit {
        let item = ItemID(question.rawValue)
        return .score(UnitScore(hundredths(mentee.numbers(item), mentor.numbers(item)), of: 100), because: "")
    }

    private func hundredths(_ mentee: [Int], _ mentor: [Int]) -> Int {
        switch question {
        case .specialty: specialty(mentee[0], mentor[0])
        case .pathway: pathway(mentee[0], first: mentor[0], second: mentor[1])
        case .trust: trust(mentee[0], mentor[0])
        case .format: 50 * [[2, 0, 2], [0, 2, 2], [1, 2, 2]][mentee[0]][mentor[0]]
        case .international: international(mentee, mentor)
        case .grade: grade(max(0, mentor[0] - mentee[0]))
        }
    }

    private func specialty(_ a: Int, _ b: Int) -> Int {
        if a == b { return 100 }
        let isNear = NationalInstance.specialtyGroups[a] == NationalInstance.specialtyGroups[b]
        guard isFine else { return isNear ? 50 : 0 }
        return isNear ? 40 + 5 * ((a + b) % 7) : (a * b + 17 * (a + b)) % 20
    }

    private func pathway(_ wanted: Int, first: Int, second: Int) -> Int {
        if wanted == first { return 100 }
        let near = [[0, 1], [1, 2], [1, 3], [2, 4], [4, 5], [0, 5]].contains([min(wanted, first), max(wanted, first)])
        return wanted == second || near ? (isFine ? 55 : 50) : 0
    }

    private func trust(_ a: Int, _ b: Int) -> Int {
        if a == b { return 100 }
        let distance = abs(NationalInstance.region(ofTrust: a) - NationalInstance.region(ofTrust: b))
        guard isFine else { return distance == 0 ? 50 : 0 }
        return distance == 0 ? 60 : max(0, 40 - 8 * distance)
    }

    /// The wish first, then languages as bits.
    private func international(_ mentee: [Int], _ mentor: [Int]) -> Int {
        guard mentee[0] == 1 else { return 100 }
        let common = (mentee[1] & mentor[1]).nonzeroBitCount
        return mentor[0] * (isFine ? 50 + 25 * min(common, 2) : 50 + 50 * min(common, 1))
    }

    private func grade(_ gap: Int) -> Int { isFine ? [0, 45, 80, 100, 90, 70, 60][gap] : 50 * min(gap, 2) }
}

extension Profile {
    /// The whole numbers that an answer holds.
    func numbers(_ item: ItemID) -> [Int] {
        switch self[item] {
        case .integer(let number)?: [number]
        case .choices(let options)?: options.map { Int($0) ?? 0 }
        default: [0, 0]
        }
    }
}
