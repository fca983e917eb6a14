public import DyadCore

/// A cohort as tables, as far as somebody may read it: everything comes through their `CohortView`.
///
/// People stand by pseudonym. What those who run the programme see of people and pairs is in tables of its own.
public struct CohortTables: Sendable {
    /// A submission with the number that tells it from others and ties the tables of forms to the long one.
    typealias NumberedSubmission = (number: Int, content: CohortView.ReadableSubmission)

    let view: CohortView
    let day: CalendarDate
    let submissions: [NumberedSubmission]
    var definition: ProgrammeDefinition { view.definition }

    /// The tables of a view, with the sessions as at a day.
    public init(_ view: CohortView, asAt day: CalendarDate) {
        self.view = view
        self.day = day
        submissions = view.submissions.enumerated().map { ($0 + 1, $1) }
    }

    /// People, pairs and sessions, a table for each form with a row a submission, and figures of groups; tables without a
    /// row are left out.
    ///
    /// - Complexity: linear in the number of answers.
    public var sheets: [ExportTable] {
        ([people, pairs, sessions] + forms + [groups]).filter { !$0.rows.isEmpty }
    }

    var people: ExportTable {
        ExportTable(
            "people", "People",
            columns: [
                Self.person("The person, by pseudonym."),
                ExportColumn("role", "Role", "The role applied for.", allowed: roles),
                ExportColumn("eligible", "Eligible", "Whether they may take part.", .yesNo),
                ExportColumn("routes", "Routes", "The routes to eligibility that hold."),
                ExportColumn("reason", "Reason", "Why they may or may not take part."),
                ExportColumn("places", "Places", "How many mentees a mentor can have; empty for others.", .whole),
            ],
            rows: view.participants.map { participant in
                [
                    .text(participant.person.description), .text(participant.role.description),
                    .yesNo(participant.eligibility.isEligible),
                    ExportValue(participant.eligibility.routes.joined(separator: "; ")),
                    .text(participant.eligibility.reason),
                    participant.role == .mentor ? .whole(participant.places) : .missing,
                ]
            })
    }

    /// What the viewer reads of groups alone, such as the wellbeing pulse: counts of those who answered.
    var groups: ExportTable {
        ExportTable(
            "groups", "Groups",
            columns: [
                ExportColumn("item", "Item", "The question of which only groups are read."), Self.occasion,
                ExportColumn("answered", "Answered", "How many answered; empty where too few did.", .whole),
                ExportColumn("answer", "Answer", "One of the answers; empty where too few answered."),
                ExportColumn("count", "Count", "How many gave this answer.", .whole),
                ExportColumn("note", "Why empty", "Why nothing is shown."),
            ],
            rows: view.groups.flatMap { group -> [[ExportValue]] in
                let start: [ExportValue] = [
                    .text(group.label), .text(group.occasion.description), ExportValue(group.answered),
                ]
                guard group.answered != nil else {
                    return [start + [.missing, .missing, .text("Too few answers to show.")]]
                }
                return group.counts.map { start + [.text($0.words), .whole($0.count), .missing] }
            })
    }

    private var roles: String { definition.participants.map(\.role.description).joined(separator: "; ") }

    static let occasion = ExportColumn(
        "occasion", "Occasion", "When in the programme it was answered.",
        allowed: "baseline; session-1, session-2, ...; end; any-time; follow-up-6, ...")

    static func person(_ meaning: String) -> ExportColumn { ExportColumn("person", "Person", meaning) }
}
