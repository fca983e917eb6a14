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
        try programme.write(Self.mentees(supervisors), to: "mentees.csv")
        try programme.done("import", "mentors.csv", "mentees.csv")
        return programme
    }

    private static func mentees(_ supervisors: [String]) -> DrawnSheet {
        let rows = zip(["ann", "ivy", "kim"], supervisors).map { name, supervisor in
            "| \(name) On | \(name)@example.org | 2024-09-03 | Yes, outside the UK | 2024-08-01 | \(supervisor) |"
        }
        let head = "| name | email | applied-on | doctor-group | training-start | educational-supervisor |"
        return DrawnSheet(([head] + rows).joined(separator: "\n"))
    }

    private func mentors(of programme: TestProgramme) throws -> [String?] {
        try programme.done("match", "--dry-run", "--json").json["pairs"]?.elements.map { $0["mentor"]?.string } ?? []
    }

    @Test(arguments: [
        "jon.smith@example.org", "john.smith@exmaple.org", "john.smith@elsewhere.org", "jo.smith@example.org",
        "j.smith@elsewhere.org", "Jon Smith",
    ])
    func `a supervisor's mistyped e-mail is asked about at import and before the match`(supervisor: String) throws {
        let programme = try programme(supervisor)
        let question = "dyad people same person-01 "
        let asked = try programme.refused(3, ["match"])
        #expect(asked.contains(question) && asked.contains("(educational supervisor), may be John Smith"), "\(asked)")
        #expect(try programme.done("import", "mentees.csv").errors.isEmpty, "Nothing is new.")
        let other = try self.programme("anna.lund@example.org")
        try other.write(Self.mentees([supervisor]), to: "mentees.csv")
        let warned = try other.done("import", "mentees.csv", "--dry-run").errors
        #expect(warned.contains("warning") && warned.contains("dyad people same person-02 "), "\(warned)")
        #expect(try other.dyad(["match"]).status == 0)
    }

    @Test(arguments: ["jane.smith@example.org", "smithj@example.org", "mary.jones@example.org", "john@example.org"])
    func `another e-mail is no question`(supervisor: String) throws {
        let programme = try programme(supervisor)
        #expect(try mentors(of: programme).count == 1)
    }

    @Test func `one person who applied twice is paired once, and a remark says as whom`() throws {
        let programme = try programme("", "", "")
        try programme.done("people", "same", "ann@example.org", "kim@example.org")
        let people = try programme.done("people", "--json").json["participants"]?.elements ?? []
        let ids = ["ann On", "ivy On", "kim On"].compactMap { name in
            people.first { $0["name"]?.string == name }?["id"]?.string
        }
        let matched = try programme.done("match", "--json").json
        let paired = matched["pairs"]?.elements.compactMap { $0["mentee"]?.string } ?? []
        #expect(Set(paired) == Set(ids[0...1]))
        #expect(
            matched["remarks"]?.elements.compactMap(\.string).last
                == "\(ids[0]) stands for \(ids[2]): they are one person, who takes part once.")
        // Who is mentor and mentee under two e-mails is not their own mentor.
        try programme.done("people", "same", "ivy@example.org", "jane@example.org")
        #expect(
            try programme.done("explain", "ivy@example.org", "jane@example.org").output.contains(
                "nobody is their own mentor"))
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

    @Test func `problems of a file are told in the order of its rows and columns`() throws {
        var programme = try TestProgramme.empty()
        programme.today = "2024-09-16"
        try programme.done("new", ".", "--from", "nes", "--start", "2024-10-07")
        try programme.write(
            DrawnSheet(
                """
                | name | email         | applied-on | doctor-group        | training-start |
                | A    |               | 2024-09-03 | Yes, outside the UK | 2024-08-01     |
                | B    | b@example.org | 2024-09-03 | perhaps             | soon           |
                | C    | c@example.org | 2031-01-01 | Yes, outside the UK | 2024-08-01     |
                | D    | d@example.org | 2024-09-03 | perhaps             | 2024-08-01     |
                """), to: "mentees.csv")
        let said = try programme.refused(3, ["import", "mentees.csv"])
        let cells = said.split(separator: "\n").compactMap { $0.split(separator: " ").dropFirst().first }
        #expect(cells.map { $0.dropLast().last } == ["2", "3", "3", "4", "5"], "\(said)")
        #expect(cells[1] < cells[2])
    }

    @Test func `a text that is called a workbook gets one message`() throws {
        let programme = try TestProgramme.applied()
        try programme.folder.write("Dear all,\nplease find the list below.\n", to: "list.xlsx")
        let said = try programme.refused(3, ["import", "list.xlsx"])
        #expect(said.split(separator: "\n").count == 1 && said.contains("it is no workbook"), "\(said)")
    }
}
