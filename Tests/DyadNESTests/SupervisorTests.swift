import DyadCore
import Testing

/// NES-4: the mentor is never the mentee's supervisor, however the two files spell the name.
@Suite struct SupervisorTests {
    private static let spellings: [(item: ItemID, words: String)] = [
        ("educational-supervisor", "anna.smith@example.org"), ("clinical-supervisor", "Anna.Smith@Example.org"),
        ("past-supervisors", "7012345"), ("educational-supervisor", "GMC 7012345"),
        ("educational-supervisor", "Dr Anna Smith <anna.smith@example.org>"),
        ("educational-supervisor", "Dr A Smith, 7012345"), ("educational-supervisor", "Dr Anna Smith"),
        ("educational-supervisor", "SMITH, Anna"),
    ]

    private func programme(_ item: ItemID, _ words: String, mentorsFirst: Bool) throws -> Programme {
        var programme = try Programme()
        let mentees = [Programme.mentee("mentee@example.org", [item: .people([PersonID(words)])])]
        let mentors = [
            Programme.mentor("anna.smith@example.org", name: "Dr Anna Smith", number: "7012345"),
            Programme.mentor("other@example.org", name: "Dr Bo Lind", number: "7099999"),
        ]
        if mentorsFirst { #expect(programme.take("mentor-application", mentors) == []) }
        #expect(programme.take("mentee-application", mentees) == [])
        if !mentorsFirst { #expect(programme.take("mentor-application", mentors) == []) }
        return programme
    }

    @Test(arguments: spellings, [true, false])
    func `a supervisor is known by e-mail, number or the same name, whichever file came first`(
        spelling: (item: ItemID, words: String), mentorsFirst: Bool
    ) throws {
        let programme = try programme(spelling.item, spelling.words, mentorsFirst: mentorsFirst)
        let round = MatchingRound(programme.cohort, directory: programme.directory)
        let smith = try #require(programme.directory.id(of: "anna.smith@example.org"))
        let mentee = try #require(programme.directory.id(of: "mentee@example.org"))
        let score = try #require(round.score(of: mentee, with: smith))
        let label = programme.definition.form("mentee-application")?.item(spelling.item)?.label ?? ""
        #expect(score.bans == ["the mentor is the mentee's \(label)"])
        #expect(NamesakeCheck(programme.cohort, directory: programme.directory).doubts.isEmpty)
        let other = try #require(programme.directory.id(of: "other@example.org"))
        #expect(round.score(of: mentee, with: other)?.bans == [])
    }

    private static let doubtful = [
        "Dr A Smith", "Ana Smith", "Dr Anna Smyth", "Anna B Smith", "Dr Anna Smith <asmith@other.org>",
    ]

    @Test(arguments: doubtful)
    func `a name that may be the mentor's is asked about`(words: String) throws {
        var programme = try programme("educational-supervisor", words, mentorsFirst: true)
        let doubts = NamesakeCheck(programme.cohort, directory: programme.directory).doubts
        let smith = try #require(programme.directory.id(of: "anna.smith@example.org"))
        #expect(doubts.map(\.applicant) == [smith])
        let named = try #require(doubts.first?.named)
        let mentee = try #require(programme.directory.id(of: "mentee@example.org"))
        for (answer, bans) in [(true, 1), (false, 0)] {
            programme.record(PeopleCompared(one: named, other: smith, areSame: answer, date: nil))
            #expect(NamesakeCheck(programme.cohort, directory: programme.directory).doubts.isEmpty)
            let round = MatchingRound(programme.cohort, directory: programme.directory)
            #expect(round.score(of: mentee, with: smith)?.bans.count == bans)
        }
    }

    @Test(arguments: ["Dr Bela Kovacs", "Dr Anna Jones", "7011111", "somebody@example.org", "Dr Anna Smith 7011111"])
    func `somebody else is nobody's ban and no question`(words: String) throws {
        let programme = try programme("educational-supervisor", words, mentorsFirst: true)
        #expect(NamesakeCheck(programme.cohort, directory: programme.directory).doubts.isEmpty)
        let round = MatchingRound(programme.cohort, directory: programme.directory)
        let smith = try #require(programme.directory.id(of: "anna.smith@example.org"))
        let mentee = try #require(programme.directory.id(of: "mentee@example.org"))
        #expect(round.score(of: mentee, with: smith)?.bans == [])
    }

    @Test func `several spellings may be one mentor, and each mentee who wrote one is kept from them`() throws {
        var programme = try Programme()
        let spellings = ["Dr Jon Smyth", "Dr J Smith", "Dr Bela Kovacs"]
        let emails = ["ann@example.org", "ivy@example.org", "kim@example.org"]
        programme.take("mentor-application", [Programme.mentor("john.smith@example.org", name: "John Smith")])
        programme.take(
            "mentee-application",
            zip(emails, spellings).map {
                Programme.mentee($0, ["educational-supervisor": .people([PersonID($1)])])
            })
        let smith = try #require(programme.directory.id(of: "john.smith@example.org"))
        let named = try spellings.map { try #require(programme.directory.id(named: $0)) }
        func bans() throws -> [Int?] {
            let round = MatchingRound(programme.cohort, directory: programme.directory)
            return try emails.map {
                round.score(of: try #require(programme.directory.id(of: $0)), with: smith)?.bans.count
            }
        }
        #expect(try bans() == [0, 0, 0])
        programme.record(PeopleCompared(one: named[0], other: smith, areSame: true, date: nil))
        #expect(try bans() == [1, 0, 0])
        // The second spelling is joined by way of the first.
        programme.record(PeopleCompared(one: named[1], other: named[0], areSame: true, date: nil))
        #expect(try bans() == [1, 1, 0])
        #expect(NamesakeCheck(programme.cohort, directory: programme.directory).doubts.isEmpty)
        // Who differs from one of them differs from all.
        programme.record(PeopleCompared(one: named[2], other: named[1], areSame: false, date: nil))
        let same = SamePeople(programme.cohort, programme.directory)
        #expect(same.saidToDiffer(named[2], smith)?.other == named[1])
        #expect(same.all(smith) == [smith] + named[0...1].sorted())
        programme.record(PeopleCompared(one: named[1], other: named[0], areSame: false, date: nil))
        #expect(try bans() == [1, 0, 0], "The newer answer stands.")
    }

    @Test func `the mentor may say it too`() throws {
        var programme = try Programme()
        programme.take("mentee-application", [Programme.mentee("mentee@example.org")])
        programme.take(
            "mentor-application", [Programme.mentor("m@example.org", ["supervises": .people(["mentee@example.org"])])])
        let round = MatchingRound(programme.cohort, directory: programme.directory)
        let mentor = try #require(programme.directory.id(of: "m@example.org"))
        let mentee = try #require(programme.directory.id(of: "mentee@example.org"))
        #expect(
            round.score(of: mentee, with: mentor)?.bans == [
                "the mentor names the mentee as a trainee whom they supervise or have supervised"
            ])
    }
}
