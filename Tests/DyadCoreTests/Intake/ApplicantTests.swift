import Testing

@testable internal import DyadCore

/// Who may be written about: applicants, those who apply in the same run, and people of roles to which nobody applies.
@Suite struct ApplicantTests {
    @Test func `an applicant's other forms may come in the same run, after the application`() throws {
        let application = KeyedProgramme.application("ann@example.org")
        let exam = KeyedProgramme.exam("Ann@Example.org", "heart", 1)
        var inOne = try KeptIntakes()
        #expect(inOne.take([application], [exam]).problems.isEmpty)
        #expect(inOne.directory.people.map(\.id) == ["mentee-01"])
        #expect(inOne.records("exam").count == 1)
        var later = try KeptIntakes()
        later.take([application])
        #expect(later.take([exam]).problems.isEmpty)
    }

    @Test func `somebody who has not applied is told, with the nearest e-mail`() throws {
        var intakes = try KeptIntakes()
        intakes.take([KeyedProgramme.application("ann@example.org")])
        let intake = intakes.take([KeyedProgramme.exam("anne@example.org", "heart", 1)])
        #expect(intake.problems.map(\.code) == ["not-in-cohort"])
        #expect(intake.problems.map(\.remedy) == ["Did you mean “ann@example.org”?"])
        #expect(intakes.directory.people.count == 1)
    }

    @Test func `an application that is refused makes nobody an applicant`() throws {
        var intakes = try KeptIntakes()
        let refused = KeyedProgramme.row("mentee-application", "ann@example.org")
        let intake = intakes.take([refused], [KeyedProgramme.exam("ann@example.org", "heart", 1)])
        #expect(intake.problems.map(\.code) == ["answer-missing", "not-in-cohort"])
        #expect(intake.records.isEmpty)
    }

    @Test func `an applicant to another role is no mentee`() throws {
        var intakes = try KeptIntakes()
        let mentor = KeyedProgramme.row("mentor-application", "ben@example.org")
        let intake = intakes.take([mentor], [KeyedProgramme.exam("ben@example.org", "heart", 1)])
        #expect(intake.problems.map(\.code) == ["not-in-cohort"])
    }

    @Test func `people of a role to which nobody applies become known by answering`() throws {
        var intakes = try KeptIntakes()
        let survey = KeyedProgramme.row("supervisor-survey", "sue@example.org", ["remarks": .text("Fine")])
        #expect(intakes.take([survey]).problems.isEmpty)
        #expect(intakes.directory.people.map(\.id) == ["supervisor-01"])
        #expect(intakes.cohort.participants.isEmpty)
        #expect(intakes.take([survey]).unchangedCount == 1)
    }

    private static let numbers: [(first: String, second: String, email: String, isTaken: Bool)] = [
        ("7012345", "7012345", "bo@example.org", true), ("7012345", "GMC 7012345", "bo@example.org", true),
        ("7012345", "7012346", "bo@example.org", false), ("7012345", "7012345", "ANN@example.org ", false),
    ]

    @Test(arguments: numbers)
    func `a registration number belongs to one applicant, in an earlier run and in the same one`(
        first: String, second: String, email: String, isTaken: Bool
    ) throws {
        let ann = KeyedProgramme.application("ann@example.org", gmc: first)
        let other = KeyedProgramme.application(email, row: 3, gmc: second)
        var later = try KeptIntakes()
        later.take([ann])
        let intake = later.take([other])
        #expect(intake.problems.map(\.code) == (isTaken ? ["registration-taken"] : []))
        #expect(intake.problems.allSatisfy { $0.message.contains("ann@example.org") })
        var inOne = try KeptIntakes()
        let codes = inOne.take([ann], [other]).problems.map(\.code)
        #expect(codes == (isTaken ? ["registration-taken"] : email.hasPrefix("ANN") ? ["same-person-twice"] : []))
        #expect(inOne.directory.people.count == (isTaken || email.hasPrefix("ANN") ? 1 : 2))
    }

    @Test func `a number without seven digits is nobody's`() throws {
        var intakes = try KeptIntakes()
        let rows = ["ann@example.org", "bo@example.org"].enumerated().map { index, email in
            KeyedProgramme.application(email, row: index + 2, gmc: "none yet")
        }
        #expect(intakes.take(rows).problems.isEmpty)
        #expect(intakes.directory.people.count == 2)
    }
}
