public import DyadCore

/// At which attempt candidates passed, who has still to pass, and extensions (HEE-20).
public struct AttemptsToPassPart: ReportPart {
    /// `attempts-to-pass`.
    public static let id = "attempts-to-pass"
    /// What it does.
    public static let summary = "At which attempt candidates passed, how many are still to pass, and extensions."

    /// Where exams stand in the forms.
    public var items = ExamItems()
    /// The exams.
    public var exams: [String] = []

    /// No exam yet.
    public init() {}

    /// Attempts, extensions and groups.
    public var reads: [FormID: [ItemID]] { items.reads.merging([items.form: [items.extensionMonths]]) { $0 + $1 } }

    /// The exams.
    public var names: [NamedOptions] { items.names(exams: exams) }

    /// One row for each exam and group.
    public func content(on evidence: Evidence) -> ReportContent {
        let sittings = ExamSittings.of(items, in: evidence).all
        let least = evidence.definition.disclosure.minimumForMeans
        let groups = evidence.definition.form(items.candidates)?.item(items.group)?.question
        let names = evidence.definition.form(items.form)?.item(items.exam)?.question
        var rows: [[String]] = []
        for exam in exams {
            for group in groups?.optionIDs ?? [] {
                let own = sittings.filter { $0.exam == exam && $0.group == group }
                let people = Dictionary(grouping: own) { $0.candidate }
                guard !people.isEmpty else { continue }
                let head = [names?.words(for: .choice(exam)) ?? exam, groups?.words(for: .choice(group)) ?? group]
                rows.append(
                    head
                        + (people.count < least
                            ? ["fewer than \(least)", "", "", "", ""] : cells(Array(people.values), fewerThan: least)))
            }
        }
        let extended = Dictionary(grouping: sittings.filter { $0.extensionMonths > 0 }) { $0.candidate }.count
        let all = Set(sittings.map(\.candidate)).count
        let extensions =
            extended == 0
            ? "No extension of training is recorded."
            : extended < least
                ? "Fewer than \(least) candidates had their training extended."
                : all > extended && all - extended < least
                    ? "All but fewer than \(least) candidates had their training extended."
                    : "\(extended) of \(all) candidates had their training extended."
        return ReportContent(
            sentences: rows.isEmpty ? ["No exam result has been recorded yet."] : [extensions],
            figures: rows.isEmpty
                ? []
                : [
                    .table(
                        ReportTable(
                            "Candidates by the attempt at which they passed",
                            columns: ["Exam", "Group", "Candidates", "1st", "2nd", "3rd or later", "Still to pass"],
                            rows: rows, numeric: [2, 3, 4, 5, 6]))
                ])
    }

    private func cells(_ people: [[ExamSittings.Sitting]], fewerThan least: Int) -> [String] {
        let passedAt = people.map { sittings -> Int? in
            sittings.filter(\.isPassed).compactMap { $0.attempt ?? sittings.count }.min()
        }
        let counts = [
            passedAt.count { $0 == 1 }, passedAt.count { $0 == 2 }, passedAt.count { ($0 ?? 0) >= 3 },
            passedAt.count { $0 == nil },
        ]
        return ["\(people.count)"] + shown(counts, of: people.count, fewerThan: least)
    }

    /// The counts, or as many as can be shown without giving a small one away: the first attempt alone, or none.
    private func shown(_ counts: [Int], of all: Int, fewerThan least: Int) -> [String] {
        func isSafe(_ count: Int) -> Bool { count == 0 || count >= least }
        if counts.allSatisfy(isSafe) { return counts.map(String.init) }
        let first = isSafe(counts[0]) && isSafe(all - counts[0])
        return [first ? "\(counts[0])" : "withheld", "withheld", "withheld", "withheld"]
    }
}
