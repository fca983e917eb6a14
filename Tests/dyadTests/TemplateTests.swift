import Foundation
import Testing

/// The templates, which are definitions and no code, from new folder to report.
@Suite struct TemplateTests {
    private static let mentees = DrawnSheet(
        """
        | Full name | E-mail           | Hopes         | leadership-confidence | system-understanding |
        | Ama Osei  | ama@example.org  | CANARY-HOPES  | 4                     | 5                    |
        | Ben Rao   | ben@example.org  | To lead       | 6                     | 5                    |
        """)
    private static let mentors = DrawnSheet(
        """
        | Full name    | E-mail            | Position            | Places | Line-manages    |
        | Dr Cora Lind | cora@example.org  | Divisional director | 1      | ben@example.org |
        | Dr Dan Eze   | dan@example.org   | Consultant          | 2      |                 |
        """)

    private func leadership() throws -> TestProgramme {
        var programme = try TestProgramme.empty()
        programme.today = "2025-08-20"
        try programme.done("new", ".", "--from", "leadership", "--start", "2025-09-01")
        try programme.write(Self.mentees, to: "mentees.csv")
        try programme.write(Self.mentors, to: "mentors.csv")
        try programme.done("import", "mentees.csv", "mentors.csv")
        return programme
    }

    private func refer(_ mentee: String, _ mentor: String) -> [String] {
        [
            "record", "referral", "\(mentee)@example.org", "\(mentor)@example.org", "--route",
            "consultants, then the manager", "--because", "Primary care is her field.", "--by", "Dr Pia Lead",
        ]
    }

    @Test func `nobody is matched before somebody has chosen, and the choice keeps its route`() throws {
        let programme = try leadership()
        #expect(try programme.refused(3, ["match"]).contains("Nobody has been referred to a mentor yet"))
        #expect(try programme.dyad(refer("ama", "cora")).status == 0)
        let match = try programme.done("match").output
        #expect(match.contains("Ama Osei with Dr Cora Lind: by referral, consultants, then the manager"))
        #expect(match.contains("1 pair: as people have chosen; nobody was scored"))
        #expect(!match.contains("Ben Rao with"))
    }

    @Test func `a constraint holds for a person's choice, and so do places`() throws {
        let programme = try leadership()
        #expect(try programme.refused(4, refer("ben", "cora")).contains("This pair is not allowed"))
        #expect(try programme.refused(2, refer("ama", "ben")).contains("has not applied as a mentor"))
        #expect(try programme.dyad(refer("ama", "dan")).status == 0)
        #expect(try programme.dyad(refer("ben", "dan")).status == 0)
        #expect(try programme.done("match").output.contains("2 pairs"))
    }

    @Test func `reflection is for the person alone`() throws {
        var programme = try leadership()
        _ = try programme.dyad(refer("ama", "cora"))
        try programme.done("match")
        try programme.done("confirm", "pair-01", "--as", "programme-lead", "--by", "Dr Pia Lead", "--because", "Good.")
        programme.today = "2026-01-10"
        try programme.write(
            DrawnSheet(
                """
                | E-mail          | When       | Inquisitive | Humble | In your own words |
                | ama@example.org | At the end | Often       | Not yet | CANARY-REFLECTION |
                """), to: "reflection.csv")
        try programme.write(
            DrawnSheet(
                """
                | E-mail          | Day        | Activity      | Learnt        | Problem |
                | ama@example.org | 2025-09-08 | Board meeting | CANARY-LEARNT | None    |
                | ama@example.org | 2025-09-15 | Home visit    | CANARY-LEARNT | None    |
                """), to: "log.csv")
        try programme.done("import", "reflection.csv", "log.csv")
        for format in ["html", "json", "text"] {
            try programme.done("report", "--format", format, "-o", "report.\(format)")
            let report = try programme.folder.text("report.\(format)")
            for canary in ["CANARY-REFLECTION", "CANARY-LEARNT", "CANARY-HOPES", "Ama Osei"] {
                #expect(!report.contains(canary), "\(format)")
            }
            #expect(!report.contains("Board meeting"), "\(format): one doctor's log is no group")
        }
        for role in ["programme-lead", "mentor", "committee"] {
            #expect(try !programme.done("show", "--as", role).everything.contains("CANARY-REFLECTION"))
        }
        #expect(try !programme.done("show", "cora@example.org").everything.contains("CANARY-REFLECTION"))
        #expect(try programme.done("show", "ama@example.org").output.contains("CANARY-REFLECTION"))
    }

    private static let uses = [
        "matching: { factors: [{ id: x, weight: 1, use: same, menteeItem: attribute, mentorItem: position }] }",
        "participants: [{ id: mentee, eligible: [{ id: r, when: [{ field: attribute, oneOf: [often] }] }] }]",
        "report: [{ id: x, title: X, use: answers-counted, form: reflection, items: [humble] }]",
    ]

    @Test(arguments: uses)
    func `using what is reflective is an error`(text: String) throws {
        let programme = try leadership()
        let attribute =
            "\nforms: [{ id: mentee-application, items: [{ id: attribute, question: { use: choice, list: often }, reflective: true }] }]\n"
        let definition = try programme.folder.text("programme.yaml")
        try programme.folder.write(definition, to: "base.yaml")
        try programme.folder.write("id: variant\nbasedOn: base.yaml\n" + text + attribute, to: "variant.yaml")
        let said = try programme.refused(3, ["check", "variant.yaml"])
        #expect(said.contains("is for reflection alone and cannot be used"))
    }

    @Test func `two checklists become a progress report, communication first`() throws {
        var programme = try TestProgramme.empty()
        programme.today = "2025-10-01"
        try programme.done("new", ".", "--from", "supervisor-support", "--start", "2025-09-01")
        try programme.write(
            DrawnSheet(
                """
                | Department         | Line                             | State          | Date       | Evidence       | Owner       |
                | Whole organisation | Mentorship and networking        | Offered        | 2025-09-20 | Programme page | Education   |
                | Whole organisation | Language training and translation | Planned       | 2025-09-21 | Contract       | HR          |
                | Whole organisation | Advocacy against systemic barriers | Not applicable | 2025-09-21 |                | Board       |
                """), to: "organisation.csv")
        try programme.write(
            DrawnSheet(
                """
                | E-mail          | Line                   | State   | Date       | Evidence    | Owner |
                | ann@example.org | How teams work         | Offered | 2025-09-20 | CANARY-TEXT | Me    |
                | bob@example.org | How teams work         | Planned | 2025-09-20 | CANARY-TEXT | Me    |
                """), to: "supervisors.csv")
        try programme.done("import", "organisation.csv", "supervisors.csv")
        try programme.done("report", "--format", "text", "-o", "report.txt")
        let report = try programme.folder.text("report.txt")
        #expect(report.contains("1 of 4 lines are in place; of 2 nothing is known yet."))
        let language = try #require(report.range(of: "Language training"))
        let mentorship = try #require(report.range(of: "Mentorship and networking"))
        #expect(language.lowerBound < mentorship.lowerBound)
        #expect(report.contains("Fewer than 5 people keep a list"))
        #expect(!report.contains("CANARY-TEXT"))
        #expect(!report.contains("ann@example.org"))
    }
}
