import DyadCore
import DyadStandard
import Testing

/// What trainees and their educators wrote in their own words reaches no section of the report.
@Suite struct FreeTextTests {
    private static let canary = "kestrelcanary"

    /// A trainee with a canary in every text item of every form about a person, and a region with one in its narrative.
    private func programme() throws -> (programme: Programme, items: Int) {
        var programme = try Programme()
        try programme.apply("ana", "bo", "cy", "di", "ed")
        var items = 0
        for form in programme.definition.forms where form.about == .person("trainee") {
            let texts = form.items.filter { $0.isKept && type(of: $0.question).id == "text" }
            items += texts.count
            let needed = form.items.filter { item in
                !texts.contains { $0.id == item.id } && item.part != .email
                    && (item.isRequired || item.part == .key || item.part == .date)
            }
            let columns = ["email"] + needed.map(\.id.description) + texts.map(\.id.description)
            for name in ["ana", "bo", "cy", "di", "ed"] {
                let cells = ["\(name)@example.org"] + needed.map(entry) + texts.map { "\(Self.canary) \($0.id)" }
                let problems = try programme.take(
                    form.id, [columns, cells].map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))
                #expect(problems.filter { $0.severity == .error } == [], "\(form.id)")
            }
        }
        try programme.take(
            "quarterly-narrative",
            "| region | quarter | intervention | progress |\n| London | 2023-Q1 | PLPs | regioncanary |")
        return (programme, items)
    }

    /// An answer that fits the item.
    private func entry(_ item: FormItem) -> String {
        if let option = item.question.optionIDs?.first { return option }
        return switch type(of: item.question).id {
        case "date": "2023-03-01"
        case "yes-no": "Yes"
        default: "1"
        }
    }

    @Test func `no section holds a word that a trainee wrote, and a region's narrative is there`() throws {
        let (programme, items) = try programme()
        #expect(items >= 6, "The scheme, next steps, experience, hopes, the plan and what goes well.")
        let recorded = programme.events.filter { $0.record.json.canonicalText.contains(Self.canary) }
        #expect(recorded.count >= 5 * 5, "The canaries are in the journal.")
        let evaluation = Evaluator(programme.cohort, asAt: Programme.today).evaluation(head: nil, length: 0)
        #expect(evaluation.sections.map(\.id) == programme.definition.reportParts.map(\.id))
        for section in evaluation.sections {
            #expect(!section.content.everything.contains(Self.canary), "\(section.id)")
        }
        #expect(evaluation.sections.contains { $0.content.everything.contains("regioncanary") })
    }

    @Test func `no reason of a support scheme holds one either`() throws {
        let due = try programme().programme.rounds(asAt: Programme.today)
        #expect(!due.contains { "\($0.owed.words) \($0.owed.because)".contains(Self.canary) })
    }

    @Test func `a part that asks for it by name gets nothing`() throws {
        let (programme, _) = try programme()
        let evidence = Evidence(programme.cohort, for: "", under: programme.definition.plan)
        for (form, item) in [
            ("hello", "hopes"), ("hello", "experience"), ("learning-plan", "plan-words"),
            ("readiness-to-sit", "next-steps"), ("educator-check-in", "going-well"), ("trainee-record", "locality"),
        ] as [(FormID, ItemID)] {
            let records = evidence.records(of: form)
            #expect(records.count == 5)
            #expect(records.allSatisfy { $0[item] == nil && $0.words(item) == nil })
        }
    }
}
