import DyadCore
import Testing

/// Who is who, from the command line of the NES programme.
@Suite struct PeopleTests {
    private static let mentors = DrawnSheet(
        """
        | name       | email                  | educator | places | offers      | availability    | mentor-background |
        | John Smith | john.smith@example.org | Yes      | 2      | e-Portfolio | Weekday morning | Outside the UK    |
        | Jane Doe   | jane@example.org       | Yes      | 3      | e-Portfolio | Weekday morning | Outside the UK    |
        """)

    /// Mentees who each name an educational supervisor, with the two mentors.
    private func programme(_ supervisors: String...) throws -> TestProgramme {
        var programme = try TestProgramme.empty()
        programme.today = "2024-09-16"
        try programme.done("new", ".", "--from", "nes", "--start", "2024-10-07")
        try programme.write(Self.mentors, to: "mentors.csv")
        let rows = zip(["ann", "ivy", "kim"], supervisors).map { name, supervisor in
            "| \(name) On | \(name)@example.org | 2024-09-03 | Yes, outside the UK | 2024-08-01 | \(supervisor) |"
        }
        let head = "| name | email | applied-on | doctor-group | training-start | educational-supervisor |"
        try programme.write(DrawnSheet(([head] + rows).joined(separator: "\n")), to: "mentees.csv")
        try programme.done("import", "mentors.csv", "mentees.csv")
        return programme
    }

    private func mentors(of programme: TestProgramme) throws -> [String?] {
        try programme.done("match", "--dry-run", "--json").json["pairs"]?.elements.map { $0["mentor"]?.string } ?? []
    }

    @Test func `two spellings of one mentor are both answered, and what contradicts an answer is refused`() throws {
        let programme = try programme("Dr Jon Smyth", "Dr J Smith")
        let asked = try programme.refused(3, ["match"])
        #expect(asked.contains("dyad people same person-01 ") && asked.contains("dyad people same person-02 "))
        let smith = try #require(
            try programme.done("people", "--json").json["participants"]?.elements
                .first { $0["name"] == "John Smith" }?["id"]?.string)
        try programme.done("people", "same", "person-01", smith)
        try programme.done("people", "same", "person-02", smith)
        #expect(try mentors(of: programme).allSatisfy { $0 != smith })
        let joined = try programme.refused(4, ["people", "differ", "person-01", "person-02"])
        #expect(joined.contains("dyad people differ person-01 \(smith)"))
        try programme.done("people", "differ", "person-02", smith)
        let differing = try programme.refused(4, ["people", "same", "person-02", "person-01"])
        #expect(differing.contains("undo it first: dyad people same person-02 \(smith)"))
        #expect(try mentors(of: programme).contains(smith))
        try programme.done("people", "same", "person-02", smith)
    }
}
