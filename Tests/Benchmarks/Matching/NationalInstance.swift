/// Invented mentees and mentors of a whole country: 65 specialties in 12 groups, 150 Trusts in 11 regions, needs, slots,
/// formats, languages, supervisors and exclusions. The same seed gives the same people everywhere.
struct NationalInstance {
    /// What sets an instance apart.
    enum Variant: String, CaseIterable {
        /// As many mentors as mentees, one place each.
        case dense
        /// Pairs within a region only.
        case region
        /// Mentors with one to three places.
        case cap
        /// 12 places for 19 mentees.
        case scarce
    }

    static let specialties = 65
    static let trusts = 150
    static let regions = 11

    /// A person's answers; what only one side has is 0 on the other.
    struct Person {
        var specialty = 0
        var trust = 0
        var grade = 0
        var pathway = 0
        var secondPathway = 0
        var tags: UInt64 = 0
        var slots: UInt64 = 0
        var languages: UInt64 = 0
        var format = 0
        /// For a mentee whether an international graduate is preferred, for a mentor whether they are one.
        var international = 0
        var places = 1
    }

    let variant: Variant
    private(set) var mentees: [Person]
    private(set) var mentors: [Person]
    /// For each mentee the mentors who may not be theirs: their supervisor and whom they excluded.
    private(set) var banned: [[Int]]

    init(_ variant: Variant, mentees count: Int, seed: UInt64 = 1) {
        self.variant = variant
        let mentorCount =
            switch variant {
            case .dense, .region: count
            case .cap: max(1, (count * 55 + 99) / 100)
            case .scarce: max(1, count * 12 / 19)
            }
        let draw = NationalDraw(seed: seed)
        mentees = Self.drawnMentees(draw, count)
        mentors = Self.drawnMentors(draw, mentorCount, hasPlaces: variant == .cap)
        banned = Array(repeating: [], count: count)
        ban(draw)
    }

    private static func drawnMentees(_ draw: NationalDraw, _ count: Int) -> [Person] {
        let specialty = draw.pick(11, count, (0..<specialties).map { weight(100_000, Double($0) + 1.5, 1.15) })
        let trust = draw.pick(12, count, trustWeights)
        let grade = draw.pick(13, count, [10, 22, 30, 20, 8, 8, 2])
        let pathway = draw.pick(14, count, [24, 28, 18, 8, 16, 6])
        let needs = draw.tags(
            15, count, sizes: [(1, 15), (2, 35), (3, 35), (4, 15)], popularity: [9, 8, 7, 6, 5, 4, 3, 3, 2, 2])
        let slots = draw.tags(
            16, count, sizes: [(1, 8), (2, 20), (3, 25), (4, 25), (5, 14), (6, 8)],
            popularity: [3, 6, 3, 6, 3, 6, 3, 6, 3, 5, 4, 4, 3, 4])
        let format = draw.pick(17, count, [30, 30, 40])
        let preference = draw.pick(18, count, [55, 45])
        let languages = draw.tags(
            19, count, sizes: [(0, 30), (1, 50), (2, 20)], popularity: [9, 8, 7, 6, 5, 4, 3, 3, 2, 2, 1, 1])
        return (0..<count).map {
            Person(
                specialty: specialty[$0], trust: trust[$0], grade: grade[$0], pathway: pathway[$0], tags: needs[$0],
                slots: slots[$0], languages: languages[$0], format: format[$0], international: preference[$0])
        }
    }

    private static func drawnMentors(_ draw: NationalDraw, _ count: Int, hasPlaces: Bool) -> [Person] {
        let specialty = draw.pick(
            21, count,
            (0..<specialties).map { weight(100_000, Double($0 % 4 == 0 ? $0 * 3 % specialties : $0) + 2.5, 0.95) })
        let trust = draw.pick(22, count, trustWeights.reversed())
        let grade = draw.pick(23, count, [0, 2, 6, 22, 24, 16, 30])
        let (first, second) = (
            draw.pick(24, count, [20, 34, 14, 12, 14, 6]), draw.pick(124, count, [18, 24, 20, 12, 16, 10])
        )
        let offers = draw.tags(
            25, count, sizes: [(3, 20), (4, 30), (5, 25), (6, 15), (7, 10)], popularity: [7, 8, 6, 7, 5, 4, 4, 2, 3, 1])
        let slots = draw.tags(
            26, count, sizes: [(1, 15), (2, 30), (3, 30), (4, 15), (5, 10)],
            popularity: [2, 7, 2, 7, 2, 7, 2, 7, 2, 6, 3, 3, 3, 4])
        let format = draw.pick(27, count, [20, 40, 40])
        let international = draw.pick(28, count, [60, 40])
        let languages = draw.tags(
            29, count, sizes: [(0, 45), (1, 40), (2, 15)], popularity: [8, 9, 7, 6, 5, 4, 3, 3, 2, 2, 1, 1])
        let places = hasPlaces ? draw.pick(30, count, [35, 38, 27]).map { $0 + 1 } : Array(repeating: 1, count: count)
        return (0..<count).map {
            Person(
                specialty: specialty[$0], trust: trust[$0], grade: grade[$0], pathway: first[$0],
                secondPathway: second[$0], tags: offers[$0], slots: slots[$0], languages: languages[$0],
                format: format[$0], international: international[$0], places: places[$0])
        }
    }

    private static var trustWeights: [Int] { (0..<trusts).map { Int(1000 / (1 + Double($0 % 50) * 0.06)) } }

    /// Seven mentees in ten have a supervisor among the mentors of their Trust, of their specialty if there is one; one in ten
    /// excludes one to three mentors, mostly of their Trust.
    private mutating func ban(_ draw: NationalDraw) {
        let keys = mentors.map { $0.trust * 256 + $0.specialty }
        let order = mentors.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        let sorted = order.map { keys[$0] }
        let supervisor = draw.words(31, mentees.count)
        let exclusion = draw.words(41, mentees.count)
        for (place, mentee) in mentees.enumerated() {
            let ofTrust = sorted.places(from: mentee.trust * 256, to: (mentee.trust + 1) * 256)
            if supervisor[place] % 100 < 70 {
                let key = mentee.trust * 256 + mentee.specialty
                let alike = sorted.places(from: key, to: key + 1)
                let range = alike.isEmpty ? ofTrust : alike
                if !range.isEmpty {
                    banned[place].append(order[range.lowerBound + Int((supervisor[place] >> 20) % UInt64(range.count))])
                }
            }
            guard exclusion[place] % 10 == 0 else { continue }
            var word = exclusion[place] >> 8
            for _ in 0..<(1 + word % 3) {
                word = word &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                banned[place].append(
                    !ofTrust.isEmpty && (word >> 30) % 4 != 0
                        ? order[ofTrust.lowerBound + Int((word >> 33) % UInt64(ofTrust.count))]
                        : Int((word >> 33) % UInt64(mentors.count)))
            }
        }
    }
}
