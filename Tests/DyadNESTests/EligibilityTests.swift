import DyadCore
import Testing

/// NES-2: within the first six months of entering GP training, on the day of the application.
@Suite struct EligibilityTests {
    private static let cases: [(start: String?, applied: String, included: Bool, excluded: Bool)] = [
        ("2026-01-31", "2026-02-01", true, true), ("2026-02-01", "2026-02-01", true, true),
        ("2025-08-02", "2026-02-01", true, true), ("2025-08-01", "2026-02-01", true, false),
        ("2025-07-31", "2026-02-01", false, false), ("2024-02-01", "2026-02-01", false, false),
        ("2026-02-02", "2026-02-01", false, false), (nil, "2026-02-01", false, false),
        ("2025-08-31", "2026-02-28", true, false), ("2025-08-31", "2026-03-01", false, false),
    ]

    @Test(arguments: cases)
    func `the months are counted to the day of the application`(
        start: String?, applied: String, included: Bool, excluded: Bool
    ) throws {
        for (reading, expected) in [("included", included), ("excluded", excluded)] {
            var programme = try Programme(
                writing: """
                    participants:
                      - id: mentee
                        eligible:
                          - id: first-six-months
                            when:
                              - { field: doctor-group, oneOf: [img] }
                              - { field: training-start, withinMonths: 6, lastDay: \(reading) }
                    """)
            var row = Programme.mentee("a@example.org")
            row.date = CalendarDate(iso: applied)
            row.answers["training-start"] = start.flatMap { CalendarDate(iso: $0) }.map { .date($0) }
            #expect(programme.take("mentee-application", [row]) == [])
            #expect(programme.cohort.participants.map(\.eligibility.isEligible) == [expected], "\(reading)")
        }
    }

    private static let reasons: [(start: String?, words: String)] = [
        (
            "2025-07-01",
            "is 1 July 2025, and 6 months from it were up on 1 January 2026, before the application on 1 February 2026"
        ),
        ("2026-03-01", "is 1 March 2026, after the application on 1 February 2026"), (nil, "was not answered"),
    ]

    @Test(arguments: reasons)
    func `the reason says the dates`(start: String?, words: String) throws {
        var programme = try Programme()
        var row = Programme.mentee("a@example.org")
        row.answers["training-start"] = start.flatMap { CalendarDate(iso: $0) }.map { .date($0) }
        programme.take("mentee-application", [row])
        #expect(programme.cohort.participants.first?.eligibility.reason.contains(words) == true)
    }

    @Test func `nobody has to show a need, and a doctor who qualified in the UK is not for this programme`() throws {
        var programme = try Programme()
        programme.take(
            "mentee-application",
            [
                Programme.mentee("no-topics@example.org"),
                Programme.mentee("uk@example.org", ["doctor-group": .choice("uk")]),
            ])
        let eligible = programme.cohort.eligible(.mentee).map { programme.directory[$0.person]?.contact }
        #expect(eligible == ["no-topics@example.org"])
    }
}
