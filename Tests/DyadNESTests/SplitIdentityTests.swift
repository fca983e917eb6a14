import DyadCore
import Testing

/// One supervisor, named by e-mail in one form and by GMC number in another, is one person whichever file came first.
@Suite struct SplitIdentityTests {
    @Test(arguments: [true, false])
    func `both mentees are kept from the mentor`(mentorsFirst: Bool) throws {
        var programme = try Programme()
        let mentees = [
            Programme.mentee("one@example.org", ["educational-supervisor": .people(["fiona@example.org"])]),
            Programme.mentee("two@example.org", ["clinical-supervisor": .people(["6000002"])]),
        ]
        let mentors = [Programme.mentor("fiona@example.org", name: "Dr Fiona Muir", number: "6000002")]
        if mentorsFirst { programme.take("mentor-application", mentors) }
        programme.take("mentee-application", mentees)
        if !mentorsFirst { programme.take("mentor-application", mentors) }
        let round = MatchingRound(programme.cohort, directory: programme.directory)
        let fiona = try #require(programme.directory.id(of: "fiona@example.org"))
        for email in ["one@example.org", "two@example.org"] {
            let mentee = try #require(programme.directory.id(of: email))
            #expect(round.score(of: mentee, with: fiona)?.bans.count == 1, "\(email)")
        }
    }

    @Test(arguments: [true, false])
    func `and the mentor from both whom they supervise`(mentorsFirst: Bool) throws {
        var programme = try Programme()
        var mentee = Programme.mentee("farah@example.org")
        mentee.number = "7000006"
        let mentors = [
            Programme.mentor("a@example.org", ["supervises": .people(["7000006"])]),
            Programme.mentor("b@example.org", ["supervises": .people(["farah@example.org"])]),
        ]
        if mentorsFirst { programme.take("mentor-application", mentors) }
        programme.take("mentee-application", [mentee])
        if !mentorsFirst { programme.take("mentor-application", mentors) }
        let round = MatchingRound(programme.cohort, directory: programme.directory)
        let farah = try #require(programme.directory.id(of: "farah@example.org"))
        for email in ["a@example.org", "b@example.org"] {
            let mentor = try #require(programme.directory.id(of: email))
            #expect(round.score(of: farah, with: mentor)?.bans.count == 1, "\(email)")
        }
    }
}
