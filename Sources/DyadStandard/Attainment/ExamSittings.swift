import DyadCore

/// Every sitting of every exam with the candidate's group and site, and without the candidate.
///
/// - Complexity: linear in the number of submissions.
struct ExamSittings: Sendable {
    /// One sitting that has a result.
    struct Sitting: Sendable {
        let candidate: Int
        let exam: String
        /// The number of the attempt, where it is known.
        let attempt: Int?
        let isPassed: Bool
        let day: CalendarDate?
        let group: String?
        let site: String?
        let extensionMonths: Int
    }

    /// Passes of candidates.
    struct Count {
        var passes = 0
        var candidates = 0

        mutating func add(_ isPassed: Bool) {
            candidates += 1
            passes += isPassed ? 1 : 0
        }

        var words: String { "\(passes) of \(candidates)" }
        var share: Double? { candidates > 0 ? Double(passes) / Double(candidates) : nil }
    }

    /// All sittings with a result.
    let all: [Sitting]
    private let countsAll: Bool

    /// The sittings of a programme's exams, worked out once for all parts of its report.
    static func of(_ items: ExamItems, in evidence: Evidence) -> ExamSittings {
        evidence.remembering("\(items)") { ExamSittings(items, evidence) }
    }

    private init(_ items: ExamItems, _ evidence: Evidence) {
        var people: [Int: (group: String?, site: String?)] = [:]
        for record in evidence.records(of: items.candidates) {
            people[record.subject] = (record.option(items.group), record.option(items.site))
        }
        all = evidence.records(of: items.form).compactMap { record in
            guard let exam = record.option(items.exam), let outcome = record.option(items.outcome) else { return nil }
            let person = people[record.subject]
            return Sitting(
                candidate: record.subject, exam: exam, attempt: record[items.attempt]?.fraction?.whole,
                isPassed: items.passed.contains(outcome), day: record.date, group: person?.group, site: person?.site,
                extensionMonths: record[items.extensionMonths]?.fraction?.whole ?? 0)
        }
        countsAll = evidence.plan.attempts == .all
    }

    /// The sittings that count under the plan: first attempts, each candidate once; or all (A26).
    var counted: [Sitting] { countsAll ? all : all.filter { $0.attempt == 1 } }

    /// What a reader must know of the attempts that count.
    var caution: String {
        countsAll
            ? "All attempts count, so candidates who sat an exam more than once count more than once."
            : "First attempts only: each candidate counts once for each exam."
    }
}
