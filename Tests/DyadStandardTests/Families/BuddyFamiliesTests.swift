import DyadCore
import DyadStandard
import Testing

/// HEE-15: families of all stages across settings, who is left out, and what the figures mean.
@Suite struct BuddyFamiliesTests {
    @Test func `one of each stage makes a family, and all of it is proved`() throws {
        var programme = try FamilyProgramme()
        try programme.join("ana", "st1", "hospital")
        try programme.join("bo", "st2", "practice")
        try programme.join("cy", "st3", "hospital")
        let outcome = try programme.outcome()
        #expect(outcome.groups.map(\.id.description) == ["family-01"])
        #expect(Set(outcome.groups[0].members.map(programme.name)) == ["ana", "bo", "cy"])
        #expect(outcome.leftOut.isEmpty)
        #expect(outcome.isProvedBest)
        #expect(outcome.remarks.isEmpty)
    }

    @Test func `total and bound are in units of weight, computed by hand`() throws {
        var programme = try FamilyProgramme("families: { missingAnswers: zero }")
        try programme.join("ana", "st1", "hospital", region: "east", topics: ["exams", "language"])
        try programme.join("bo", "st2", "practice", region: "east", topics: ["exams"])
        try programme.join("cy", "st3", "hospital", region: "west", topics: ["exams", "language"])
        let outcome = try programme.outcome()
        // Ana and Bo: the same region (3) and one of two topics (1). Ana and Cy: both topics (2). Bo and Cy: one topic (1).
        #expect(outcome.total == 7)
        #expect(outcome.bound == 7)
        #expect(outcome.groups.map(\.fit) == [7])
        #expect(outcome.gap == 0)
    }

    @Test func `the better division is found`() throws {
        var programme = try FamilyProgramme("families: { missingAnswers: zero, largest: 3 }")
        for region in ["east", "west"] {
            for (number, stage) in ["st1", "st2", "st3"].enumerated() {
                try programme.join("\(region)-\(stage)", stage, number == 0 ? "practice" : "hospital", region: region)
            }
        }
        let outcome = try programme.outcome()
        #expect(outcome.groups.map(\.fit) == [9, 9])
        #expect(outcome.total == 18)
        let regions = outcome.groups.map { Set($0.members.map { programme.name($0).prefix(4) }) }
        #expect(regions.allSatisfy { $0.count == 1 })
    }

    @Test(arguments: [("", "not answered"), ("pre-arrival", "Pre-arrival")])
    func `somebody of no stage that makes a family is left out and told why`(stage: String, words: String) throws {
        var programme = try FamilyProgramme()
        for stage in ["st1", "st2", "st3"] {
            try programme.join(stage, stage, stage == "st1" ? "practice" : "hospital")
        }
        try programme.join("ana", stage, "hospital")
        let outcome = try programme.outcome()
        #expect(outcome.groups.map(\.members.count) == [3])
        #expect(outcome.leftOut.map { programme.name($0.person) } == ["ana"])
        #expect(outcome.leftOut.map(\.reason) == ["“Stage” is \(words), which is not one of those that make a group."])
    }

    @Test func `without anybody of a stage there is no family, and everybody is told`() throws {
        var programme = try FamilyProgramme()
        try programme.join(3, "st1")
        try programme.join(3, "st2", "practice")
        let outcome = try programme.outcome()
        #expect(outcome.groups.isEmpty)
        #expect(outcome.total == 0)
        #expect(
            outcome.leftOut.map(\.reason)
                == Array(repeating: "Every group needs somebody of ST3, and there is nobody.", count: 6))
    }

    @Test func `with more ST1 than there is room for, some are left out and told why`() throws {
        var programme = try FamilyProgramme()
        try programme.join(7, "st1")
        try programme.join(1, "st2", "practice")
        try programme.join(1, "st3")
        let outcome = try programme.outcome()
        #expect(outcome.groups.map(\.members.count) == [5])
        #expect(
            outcome.leftOut.map(\.reason)
                == Array(
                    repeating:
                        "Every group needs somebody of ST2: 1 makes at most 1 group of 5, and that is full.",
                    count: 4))
        #expect(outcome.leftOut.allSatisfy { programme.name($0.person).hasPrefix("st1") })
    }

    @Test func `several of a scarce stage are several`() throws {
        var programme = try FamilyProgramme("families: { largest: 3 }")
        try programme.join(4, "st1")
        try programme.join(2, "st2", "practice")
        try programme.join(3, "st3")
        let outcome = try programme.outcome()
        #expect(outcome.groups.map(\.members.count) == [3, 3])
        #expect(
            Set(outcome.leftOut.map(\.reason)) == [
                "Every group needs somebody of ST2: 2 make at most 2 groups of 3, and those are full."
            ])
    }

    @Test(arguments: [(0, 1), (1, 0), (2, 0)])
    func `a family of one setting is remarked on where it cannot be helped`(practice: Int, unmixed: Int) throws {
        var programme = try FamilyProgramme()
        for (index, stage) in ["st1", "st2", "st3"].enumerated() {
            try programme.join(stage, stage, index < practice ? "practice" : "hospital")
        }
        let outcome = try programme.outcome()
        #expect(outcome.groups.count == 1)
        #expect(
            outcome.remarks
                == (unmixed == 0 ? [] : ["1 group is not mixed by “Setting”: fewer is not possible."]))
    }

    @Test func `a programme that asks for no mix remarks on none`() throws {
        var programme = try FamilyProgramme("families: { mix: \"\" }")
        for stage in ["st1", "st2", "st3"] { try programme.join(stage, stage, "hospital") }
        #expect(try programme.outcome().remarks.isEmpty)
    }

    @Test(arguments: [(3, 1), (5, 1), (6, 2), (10, 2), (15, 5)])
    func `families hold three to five people`(people: Int, fewest: Int) throws {
        var programme = try FamilyProgramme()
        for number in 0..<people {
            try programme.join(
                "p\(number)", ["st1", "st2", "st3"][number % 3], number % 2 == 0 ? "hospital" : "practice")
        }
        let outcome = try programme.outcome()
        #expect(outcome.leftOut.isEmpty)
        #expect(outcome.groups.allSatisfy { (3...5).contains($0.members.count) })
        #expect(outcome.groups.count <= max(1, people / 3))
        #expect(Set(outcome.groups.flatMap(\.members)).count == people)
    }

    @Test func `the order in which people came does not matter`() throws {
        let names = (0..<9).map { "p\($0)" }
        var seen: Set<[Set<String>]> = []
        for turn in 0..<3 {
            var programme = try FamilyProgramme()
            for name in names[turn...] + names[..<turn] {
                let number = Int(name.dropFirst()) ?? 0
                try programme.join(
                    name, ["st1", "st2", "st3"][number % 3], number % 2 == 0 ? "hospital" : "practice",
                    region: number < 4 ? "east" : "west")
            }
            seen.insert(try programme.outcome().groups.map { Set($0.members.map(programme.name)) })
        }
        #expect(seen.count == 1)
    }

    @Test func `families come back from the journal as they went in, and the newest stand`() throws {
        var programme = try FamilyProgramme()
        let formed = FamiliesFormed(
            strategy: "buddy-families",
            groups: [
                .init(id: "family-01", members: ["trainee-01", "trainee-02"]), .init(id: "family-02", members: []),
            ],
            date: CalendarDate(daysSince1970: 20_001))
        programme.record(FamiliesFormed(strategy: "x", groups: [], date: nil))
        programme.record(formed)
        #expect(programme.cohort.families.map(\.id) == ["family-01", "family-02"])
        #expect(programme.cohort.families.map(\.members) == [["trainee-01", "trainee-02"], []])
        #expect(programme.cohort.families.map(\.formedOn) == [formed.date, formed.date])
    }

    private static let settings = [
        "kinds: []", "kind: \"\"", "smallest: 2", "smallest: 6", "largest: 2",
    ]

    @Test(arguments: settings)
    func `sizes and kinds that make no family are refused`(lines: String) {
        let mistakes = #expect(throws: Mistakes.self) { try FamilyProgramme("families: { \(lines) }") }
        #expect(mistakes?.all.allSatisfy { $0.code == "wrong-setting" } == true)
    }
}
