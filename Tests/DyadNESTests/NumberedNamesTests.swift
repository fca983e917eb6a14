import DyadCore
import Testing

/// NES-4 among mentors with like names: an e-mail says exactly who is meant, and so does a number in a name.
@Suite struct NumberedNamesTests {
    private static let mentors = ["mentor.01@example.org", "mentor.02@example.org"]

    /// Two mentors of these names, and a mentee who names somebody as supervisor.
    private func programme(_ names: [String], naming words: String) throws -> Programme {
        var programme = try Programme()
        let mentors = zip(Self.mentors, names).map { Programme.mentor($0, name: $1) }
        #expect(programme.take("mentor-application", mentors) == [])
        let mentee = Programme.mentee("mentee@example.org", ["educational-supervisor": .people([PersonID(words)])])
        #expect(programme.take("mentee-application", [mentee]) == [])
        return programme
    }

    private func bans(_ programme: Programme) throws -> [Int?] {
        let round = MatchingRound(programme.cohort, directory: programme.directory)
        let mentee = try #require(programme.directory.id(of: "mentee@example.org"))
        return try Self.mentors.map {
            round.score(of: mentee, with: try #require(programme.directory.id(of: $0)))?.bans.count
        }
    }

    @Test(arguments: [
        (["Dr Mentor 01", "Dr Mentor 02"], "mentor.01@example.org"),
        (["Dr Mentor 01", "Dr Mentor 02"], "Dr Mentor 01"),
        (["Dr Anna Smith", "Dr Ann Smith"], "Mentor.01@Example.org"),
        (["Dr Anna Smith", "Dr Anna Smith"], "Dr Anna Smith <mentor.01@example.org>"),
    ])
    func `whoever is named exactly is no question and is the only one banned`(names: [String], words: String) throws {
        let programme = try programme(names, naming: words)
        #expect(NamesakeCheck(programme.cohort, directory: programme.directory).doubts.isEmpty)
        #expect(try bans(programme) == [1, 0])
    }

    @Test func `a name with another number is nobody's here`() throws {
        let programme = try programme(["Dr Mentor 01", "Dr Mentor 02"], naming: "Dr Mentor 03")
        #expect(NamesakeCheck(programme.cohort, directory: programme.directory).doubts.isEmpty)
        #expect(try bans(programme) == [0, 0])
    }

    @Test func `a name without a number may still be either`() throws {
        let programme = try programme(["Dr Mentor 01", "Dr Mentor 02"], naming: "Dr Mentor")
        #expect(NamesakeCheck(programme.cohort, directory: programme.directory).doubts.count == 2)
    }
}
