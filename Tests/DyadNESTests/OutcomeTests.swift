import DyadCore
import DyadStandard
import Testing

/// NES-7, NES-8, NES-10: skills of mentors, usefulness from both sides, and times after the programme.
@Suite struct OutcomeTests {
    private static let skills: [ItemID] = ["skill-listening", "skill-questions", "skill-cultures"]

    /// Five pairs; each mentor rates their skills before and after, each mentee and mentor the usefulness.
    private func programme(before: Int, after: Int, usefulness: (mentee: Int, mentor: Int)) throws -> Programme {
        var programme = try Programme()
        programme.take("mentee-application", (1...5).map { Programme.mentee("mentee\($0)@example.org") })
        programme.take("mentor-application", (1...5).map { Programme.mentor("mentor\($0)@example.org") })
        let cohort = programme.cohort
        programme.pair(
            cohort.eligible(.mentee).map(\.person).sorted(), with: cohort.eligible(.mentor).map(\.person).sorted())
        func rated(_ value: Int) -> [ItemID: AnswerValue] {
            Dictionary(uniqueKeysWithValues: Self.skills.map { ($0, .integer(value)) })
        }
        programme.take(
            "mentor-preparation", (1...5).map { .init(email: "mentor\($0)@example.org", answers: rated(before)) })
        programme.take(
            "mentor-feedback",
            (1...5).map {
                let more: [ItemID: AnswerValue] = [
                    "usefulness": .integer(usefulness.mentor), "willing-to-continue": .boolean($0 <= 4),
                ]
                return .init(email: "mentor\($0)@example.org", answers: rated(after).merging(more) { $1 })
            })
        programme.take(
            "mentee-feedback",
            (1...5).map {
                .init(email: "mentee\($0)@example.org", answers: ["usefulness": .integer(usefulness.mentee)])
            })
        return programme
    }

    @Test func `the mentors' skill gain is a paired change of the mentors`() throws {
        for (after, status) in [(6, Verdict.Status.met), (5, .notMet)] {
            let programme = try programme(before: 5, after: after, usefulness: (8, 8))
            let verdict = try programme.verdict("N-O2")
            #expect(verdict.status == status)
            #expect(verdict.observed?.value == Fraction(after - 5))
        }
        let measures = Evaluator(try programme(before: 5, after: 7, usefulness: (8, 8)).cohort, asAt: Programme.start)
            .evaluation(head: nil, length: 0).measures.filter(\.isPaired)
        #expect(measures.filter { $0.role == .mentor }.map(\.meanChange) == [2, 2, 2])
    }

    @Test func `usefulness is judged from both sides, and the lower one decides`() throws {
        for (mentee, mentor, status) in [(7, 7, Verdict.Status.met), (9, 6, .notMet), (6, 9, .notMet)] {
            let programme = try programme(before: 5, after: 6, usefulness: (mentee, mentor))
            #expect(try programme.verdict("N-E1").status == status)
            #expect(try programme.verdict("N-E1").parts.count == 2)
        }
    }

    @Test func `willingness is the share of mentors who say yes`() throws {
        let verdict = try programme(before: 5, after: 6, usefulness: (8, 8)).verdict("N-E2")
        #expect(verdict.observed?.value == Fraction(4, of: 5))
        #expect(verdict.status == .met)
    }

    @Test func `six and twelve months later are times of their own`() throws {
        var programme = try programme(before: 5, after: 6, usefulness: (8, 8))
        for months in [6, 12] {
            let rows = (1...(months == 6 ? 5 : 4)).map {
                Programme.Row(
                    email: "mentee\($0)@example.org", occasion: .followUp(months: months),
                    answers: ["confidence-asking": .integer(9)])
            }
            #expect(programme.take("follow-up", rows) == [])
        }
        let part = try #require(programme.definition.reportParts.first { $0.id == "follow-up" })
        let content = part.part.content(on: Evidence(programme.cohort, for: "", under: programme.definition.plan))
        guard case .table(let table)? = content.figures.first else {
            Issue.record("There is no table.")
            return
        }
        #expect(
            table.columns == [
                "Measure", "At application", "At the end", "6 months after the programme",
                "12 months after the programme",
            ])
        #expect(table.rows[2].suffix(2) == ["9.0 (n 5)", "fewer than 5 answers"])
    }

    @Test func `follow-ups are due from their day, for those who have not answered`() throws {
        let programme = try programme(before: 5, after: 6, usefulness: (8, 8))
        let day = Programme.start.adding(months: 12)
        #expect(programme.cohort.formsDue(asAt: day.adding(days: -1)).contains { $0.form.id == "follow-up" } == false)
        let due = try #require(programme.cohort.formsDue(asAt: day).first { $0.form.id == "follow-up" })
        #expect(due.dueOn == day)
        #expect(due.asked == 5)
        #expect(due.missing.count == 5)
    }
}
