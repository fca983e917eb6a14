import DyadCore
import DyadHEE
import Testing

/// HEE-16: no deficit labels, in what the programme ships and in what a site writes.
@Suite struct SupportWordsTests {
    private static let labels = [
        "fail", "weak", "poor", "deficien", "deficit", "struggl", "at risk", "remedia", "underperform", "inadequate",
        "problem",
    ]

    /// A trainee of each region to whom everything is owed.
    private func everythingOwed() throws -> [SupportRound.Due] {
        var programme = try Programme()
        let regions = try #require(programme.definition.form("trainee-record")?.item("region")?.question.optionIDs)
        for (number, region) in regions.enumerated() {
            try programme.take(
                "trainee-record",
                """
                | email                  | region    | interests | entry-score | training-start | post-start | next-sitting | asks-for-support |
                | t\(number)@example.org | \(region) | Exams     | 400         | 2023-08-02     | 2023-08-02 | 2023-10-30   | \(number % 2 == 0 ? "Yes" : "No") |
                """, on: Programme.day("2023-01-01"))
            let rows = (1...4).map { "| t\(number)@example.org | AKT | \($0) | 2023-0\($0)-10 | Not passed |" }
            try programme.take(
                "exam-attempt", "| email | exam | attempt | sat-on | outcome |\n" + rows.joined(separator: "\n"))
            try programme.take(
                "hello", "| email | said-on |\n| t\(number)@example.org | 2023-07-01 |")
            try programme.take(
                "readiness-to-sit",
                "| email | exam | discussed-on | trainee-agrees | supervisor-agrees |\n| t\(number)@example.org | AKT | 2023-10-01 | Yes | No |"
            )
        }
        return ["2023-07-20", "2023-10-20"].flatMap { programme.rounds(asAt: Programme.day($0)) }
    }

    @Test func `no reason that the shipped schemes print judges anybody`() throws {
        let due = try everythingOwed()
        let shipped = Set(try Programme().definition.support.map(\.id)).subtracting(["hello"])
        #expect(Set(due.map(\.scheme.id)) == shipped, "Each scheme that these days can owe was looked at.")
        for item in due {
            let words = "\(item.scheme.title) \(item.owed.words) \(item.owed.because)".lowercased()
            #expect(Self.labels.filter { words.contains($0) } == [], "\(words)")
        }
    }

    @Test(arguments: [
        "Course after a fail", "Course after a second fail", "For those who failed", "Two fails", "Failures so far",
        "Weak candidates", "Trainees at-risk", "Remedial teaching", "Struggling trainees", "For trainees who struggle",
        "Underperforming trainees", "Their weaknesses", "POOR scores",
    ])
    func `a site's words that judge a person are warned of, wherever they stand`(words: String) {
        for lines in [
            "support: [{ id: tiered, title: \(words) }]", "support: [{ id: hello, words: \(words) }]",
            "support: [{ id: tiered, tiers: [{ after: 1, offer: course, words: \(words) }] }]",
            "support: [{ id: early-by-need, indicators: [{ item: region, oneOf: [london], words: \(words) }, { item: stage, oneOf: [st1], words: early }] }]",
        ] {
            let found = Programme.diagnostics(of: lines)
            #expect(found.map(\.code) == ["deficit-label"], "\(lines)")
            #expect(found.map(\.severity) == [.warning])
        }
    }

    @Test(arguments: [
        "Invitation to a course", "A talk about the next step", "Unfailing support", "Poorly lit rooms apart",
    ])
    func `words that only sound like it are let be`(words: String) {
        #expect(Programme.diagnostics(of: "support: [{ id: hello, words: \(words) }]") == [])
    }
}
