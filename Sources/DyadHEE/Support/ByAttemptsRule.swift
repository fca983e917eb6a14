public import DyadCore

/// Offers that follow attempts after which an exam is still to be passed: a course after the first, a small group after the
/// second, one-to-one after the third; or whatever a region offers (HEE-8).
public struct ByAttemptsRule: SupportRule {
    /// What is offered after so many attempts.
    public struct Tier: Codable, Hashable, Sendable {
        /// The number of attempts after which it is offered, at least 1.
        public let after: Int
        /// The offer's name in the record of offers.
        public let offer: String
        /// The offer in words.
        public let words: String
        /// Whether the trainee is asked to take it up.
        public let mandatory: Bool?
    }

    /// `by-attempts`.
    public static let id = "by-attempts"
    /// What it does.
    public static let summary = "What is offered after so many attempts at an exam that is still to be passed."

    /// The form that records attempts.
    public var form: FormID = "exam-attempt"
    /// Its item for the exam.
    public var exam: ItemID = "exam"
    /// Its item for the number of the attempt: earlier ones may not be on record.
    public var attempt: ItemID = "attempt"
    /// Its item for the result.
    public var outcome: ItemID = "outcome"
    /// The results that pass.
    public var passed: [String] = ["passed"]
    /// The exams that count; empty means all.
    public var exams: [String] = []
    /// What is offered when.
    public var tiers: [Tier] = []

    /// No offers yet.
    public init() {}

    /// Exam and result.
    public var reads: [FormID: [ItemID]] { [form: [exam, attempt, outcome]] }

    /// What the tiers offer.
    public var offers: [String] { tiers.map(\.offer) }

    /// The exams and the results that pass.
    public var names: [NamedOptions] { [NamedOptions(form, exam, exams), NamedOptions(form, outcome, passed)] }

    /// For each exam that is still to be passed, the offer of the highest tier that the attempts reach.
    public func owed(to record: SupportRecord, asAt day: CalendarDate) -> [SupportOwed] {
        let attempts = record.records(of: form).filter { found in
            found.option(exam).map { exams.isEmpty || exams.contains($0) } ?? false && found.option(outcome) != nil
        }
        let byExam = Dictionary(grouping: attempts) { $0.option(exam) ?? "" }
        return byExam.sorted { $0.key < $1.key }.compactMap { _, attempts in offer(after: attempts, asAt: day) }
    }

    private func offer(after attempts: [FormRecord], asAt day: CalendarDate) -> SupportOwed? {
        guard !attempts.contains(where: isPassed), let last = attempts.last,
            let tier = tiers.filter({ $0.after <= count(attempts) }).max(by: { $0.after < $1.after })
        else { return nil }
        let reached = attempts.indices.first { count(attempts.prefix($0 + 1)) >= tier.after }
        let since = reached.flatMap { attempts[$0].date } ?? day
        let all = count(attempts)
        let times = all == 1 ? "once" : all == 2 ? "twice" : "\(all) times"
        return SupportOwed(
            offer: tier.offer, words: tier.words,
            because:
                "\(last.words(exam) ?? "The exam") has been sat \(times), last on \(last.date?.inWords ?? "a day not recorded"), and is the next step to pass.",
            since: since, answeredFrom: since, about: last.option(exam).map { [exam: $0] } ?? [:],
            isMandatory: tier.mandatory ?? false)
    }

    /// How many attempts there have been: those on record, or the highest number among them.
    private func count(_ attempts: some Collection<FormRecord>) -> Int {
        max(attempts.count, attempts.compactMap { $0[attempt]?.fraction?.whole }.max() ?? 0)
    }

    private func isPassed(_ attempt: FormRecord) -> Bool { attempt.option(outcome).map(passed.contains) ?? false }

    /// Support that waits for a second attempt is support that half of those who need it do not know of (HEE-9).
    public var cautions: [String] {
        guard let first = tiers.map(\.after).min(), first >= 2 else { return [] }
        return [
            "This scheme offers nothing before the \(first == 2 ? "second" : "\(first)th") attempt: trainees in the HEE evaluation did not always know that they had to wait for two."
        ]
    }

    /// There are tiers, each after a number of attempts of its own.
    public var settingProblems: [SettingProblem] {
        if tiers.isEmpty {
            return [
                SettingProblem("tiers", "Nothing is offered.", remedy: "Write what is offered after how many attempts.")
            ]
        }
        return tiers.contains { $0.after < 1 } || Set(tiers.map(\.after)).count < tiers.count
            ? [
                SettingProblem(
                    "tiers", "Each offer needs its own number of attempts, from 1.", remedy: "Correct “after”.")
            ]
            : []
    }
}
