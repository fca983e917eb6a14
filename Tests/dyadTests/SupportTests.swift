import DyadCore
import Foundation
import Testing

/// The HEE programme from its command line: who is owed what, who reads what, and the buddy families.
@Suite struct SupportTests {
    private static let trainees = DrawnSheet(
        """
        | E-mail           | Region             | Stage | Setting          | Would like help with |
        | ana@example.org  | Yorkshire & Humber | ST1   | Hospital         | Exams                |
        | bo@example.org   | Yorkshire & Humber | ST2   | General practice | Exams                |
        | cy@example.org   | London             | ST3   | Hospital         | Life in the UK       |
        | di@example.org   | London             |       | Hospital         | Life in the UK       |
        """)
    private static let attempts = DrawnSheet(
        """
        | E-mail          | Exam | Attempt | Date       | Outcome    |
        | ana@example.org | AKT  | 1       | 2025-03-10 | Not passed |
        | cy@example.org  | AKT  | 1       | 2025-03-10 | Not passed |
        """)

    /// A region's programme in which four trainees are on record and two have sat an exam.
    private func programme() throws -> TestProgramme {
        var programme = try TestProgramme.empty()
        programme.today = "2025-01-10"
        try programme.done("new", ".", "--from", "hee", "--start", "2025-01-06")
        try programme.write(Self.trainees, to: "trainees.csv")
        try programme.done("import", "trainees.csv")
        programme.today = "2025-06-01"
        try programme.write(Self.attempts, to: "attempts.csv")
        try programme.done("import", "attempts.csv")
        return programme
    }

    private func due(_ programme: TestProgramme, _ arguments: String...) throws -> [String] {
        let run = try programme.dyad(["support", "due", "--json"] + arguments)
        #expect(run.status == 0, "\(run.everything)")
        return try run.json["due"]?.elements.map { due in
            "\(due["scheme"]?.string ?? "") \(due["since"]?.string ?? "")"
        } ?? []
    }

    @Test func `what is owed is listed until the offer is recorded, and again as it was`() throws {
        let programme = try programme()
        #expect(try due(programme) == ["tiered 2025-03-10"])
        try programme.write(
            DrawnSheet(
                """
                | E-mail          | Offer  | Offered on | Taken up |
                | ana@example.org | Course | 2025-04-01 | Yes      |
                """), to: "offers.csv")
        try programme.done("import", "offers.csv")
        #expect(try due(programme) == [])
        #expect(try due(programme, "--as-at", "2025-03-09") == [])
        #expect(try due(programme, "--as-at", "2025-03-31") == ["tiered 2025-03-10"])
        #expect(try due(programme, "--as-at", "2025-04-01") == [])
    }

    @Test(arguments: [("region=yorkshire-and-the-humber", 1), ("region=Yorkshire & Humber", 1), ("region=london", 0)])
    func `one region can be looked at, by any of its names`(filter: String, count: Int) throws {
        #expect(try due(programme(), "--only", filter).count == count)
    }

    @Test(arguments: [("regoin=london", "“region”"), ("region=Lodon", "“London”"), ("region", "region=london")])
    func `a filter that names nothing is refused with what was meant`(filter: String, remedy: String) throws {
        let said = try programme().refused(2, ["support", "due", "--only", filter])
        #expect(said.contains(remedy), "\(said)")
    }

    @Test(arguments: [["trainees.csv", "attempts.csv"], ["attempts.csv", "trainees.csv"]])
    func `trainees and their exams may come in one run, in any order`(files: [String]) throws {
        var programme = try TestProgramme.empty()
        programme.today = "2025-06-01"
        try programme.done("new", ".", "--from", "hee", "--start", "2025-01-06")
        try programme.write(Self.trainees, to: "trainees.csv")
        try programme.write(Self.attempts, to: "attempts.csv")
        let run = try programme.dyad(["import"] + files)
        #expect(run.output.contains("6 stored, 0 unchanged, 0 rejected."), "\(run.everything)")
    }

    @Test func `a trainee reads their own plan, and nobody else's`() throws {
        let programme = try programme()
        try programme.write(
            DrawnSheet(
                """
                | E-mail          | Date       | The plan       |
                | ana@example.org | 2025-02-01 | plancanary-ana |
                | bo@example.org  | 2025-02-01 | plancanary-bo  |
                """), to: "plans.csv")
        try programme.write(
            DrawnSheet(
                """
                | E-mail          | Date       | Going well    |
                | ana@example.org | 2025-02-01 | checkincanary |
                """), to: "checks.csv")
        try programme.done("import", "plans.csv", "checks.csv")
        let own = try programme.done("show", "ana@example.org").output
        #expect(own.contains("plancanary-ana"))
        #expect(!own.contains("plancanary-bo"))
        #expect(!own.contains("checkincanary"))
        let tpd = try programme.done("show", "--as", "tpd").output
        #expect(["plancanary-ana", "plancanary-bo", "checkincanary"].allSatisfy(tpd.contains))
        #expect(!(try programme.done("show", "--as", "trainee").output.contains("canary")))
    }

    @Test func `families are formed once: the same again records nothing`() throws {
        let programme = try programme()
        let before = try programme.eventCount()
        let first = try programme.done("match", "--json").json
        #expect(try programme.eventCount() == before + 1)
        let again = try programme.done("match", "--json").json
        #expect(try programme.eventCount() == before + 1)
        #expect(first.canonicalText == again.canonicalText)
        #expect(first["families"]?.elements.map { $0["members"]?.elements.count } == [3])
        #expect(first["leftOut"]?.elements.map { $0["reason"]?.string?.contains("not answered") } == [true])
        try programme.write(
            DrawnSheet("| E-mail | Region | Stage | Setting |\n| di@example.org | London | ST2 | Hospital |"),
            to: "later.csv")
        try programme.done("import", "later.csv")
        let before3 = try programme.eventCount()
        try programme.done("match")
        #expect(try programme.eventCount() == before3 + 1, "Other families are recorded.")
    }

    @Test func `one person who applied twice is in one family, and a remark says as whom`() throws {
        let programme = try programme()
        try programme.write(
            DrawnSheet("| E-mail | Region | Stage | Setting |\n| cy.c@example.org | London | ST3 | Hospital |"),
            to: "again.csv")
        try programme.done("import", "again.csv")
        func placed(_ document: JSONValue) -> [String] {
            document["families"]?.elements.flatMap { $0["members"]?.elements.compactMap(\.string) ?? [] } ?? []
        }
        let twice = placed(try programme.done("match", "--dry-run", "--json").json)
        try programme.done("people", "same", "cy.c@example.org", "cy@example.org")
        let once = try programme.done("match", "--json").json
        #expect(Set(twice).subtracting(placed(once)) == ["trainee-05"])
        #expect(
            once["remarks"]?.elements.compactMap(\.string).last?
                .hasSuffix(" stands for trainee-05: they are one person, who takes part once.") ?? false)
    }

    @Test func `families later: who moved is told, also before it is stored, and a family keeps its name`() throws {
        let programme = try programme()
        #expect(try programme.done("status").output.contains("Families (buddy family): none yet."))
        #expect(try programme.done("explain", "cy@example.org").output.contains("none are formed yet"))
        try programme.done("match")
        #expect(try programme.done("match").output.contains("The families are those formed on 1 June 2025."))
        try programme.write(
            DrawnSheet("| E-mail | Region | Stage | Setting |\n| di@example.org | London | ST2 | Hospital |"),
            to: "later.csv")
        try programme.done("import", "later.csv")
        let before = try programme.eventCount()
        let trial = try programme.done("match", "--dry-run")
        #expect(trial.output.contains("Against the families formed on 1 June 2025, family-01 is changed:"))
        #expect(trial.output.contains("di@example.org joins family-01"))
        #expect(try programme.eventCount() == before)
        let changes = try programme.done("match", "--json").json["changes"]?.elements ?? []
        #expect(changes.map { $0["to"] } == ["family-01"] && changes.map { $0["from"] } == [.null])
        #expect(
            try programme.done("status").output.contains(
                "Families (buddy family): 1, with 4 people, formed on 1 June 2025."))
        let why = try programme.done("explain", "di@example.org").output
        #expect(why.contains("In family-01 (buddy family)") && why.contains("with ana@example.org: fit "))
        let said = try programme.refused(2, ["confirm", "family-01", "--as", "tpd", "--because", "x"])
        #expect(said.contains("Families need no confirmation"))
    }

    @Test func `where no family is possible, that and why come first and once`() throws {
        var programme = try TestProgramme.empty()
        programme.today = "2025-06-01"
        try programme.done("new", ".", "--from", "hee", "--start", "2025-01-06")
        try programme.write(
            DrawnSheet(
                """
                | E-mail          | Region | Stage | Setting  |
                | ana@example.org | London | ST1   | Hospital |
                | bo@example.org  | London | ST1   | Hospital |
                """), to: "trainees.csv")
        try programme.done("import", "trainees.csv")
        let said = try programme.done("match").output
        #expect(said.hasPrefix("No buddy family is possible.\nana@example.org, bo@example.org: "))
        #expect(said.split(separator: "\n").count == 2, "\(said)")
    }

    @Test func `a trial run records nothing`() throws {
        let programme = try programme()
        let before = try programme.eventCount()
        try programme.done("match", "--dry-run")
        #expect(try programme.eventCount() == before)
    }
}
