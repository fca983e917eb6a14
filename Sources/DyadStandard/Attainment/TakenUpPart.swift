public import DyadCore
internal import DyadStatistics

/// How candidates who took up an offer of support fared at the next attempt, beside those who did not. They chose by
/// themselves, and the section says so (HEE-22).
public struct TakenUpPart: ReportPart {
    /// `taken-up`.
    public static let id = "taken-up"
    /// What it does.
    public static let summary = "The next attempt of those who took up support and of those who did not: self-selected."

    /// Where exams stand in the forms.
    public var items = ExamItems()
    /// The exams.
    public var exams: [String] = []
    /// The form that records offers.
    public var offers: FormID = "support-offer"
    /// Its item that says whether it was taken up.
    public var takenUp: ItemID = "taken-up"
    /// Its item that holds the day.
    public var offeredOn: ItemID = "offered-on"

    /// No exam yet.
    public init() {}

    /// Attempts and offers.
    public var reads: [FormID: [ItemID]] {
        items.reads.merging([offers: [takenUp, offeredOn, items.exam]]) { a, _ in a }
    }

    /// The exams.
    public var names: [NamedOptions] { items.names(exams: exams) }

    /// The first sitting after each candidate's first offer, of the exam that it was for where it says so. Only what was taken
    /// up before that sitting counts.
    public func content(on evidence: Evidence) -> ReportContent {
        let byCandidate = Dictionary(
            grouping: ExamSittings.of(items, in: evidence).all.filter { exams.contains($0.exam) }
        ) {
            $0.candidate
        }
        var (took, left) = (ExamSittings.Count(), ExamSittings.Count())
        for (candidate, records) in Dictionary(grouping: evidence.records(of: offers), by: \.subject) {
            let offers = records.compactMap(offer)
            guard let first = offers.min(by: { $0.day.daysSince1970 < $1.day.daysSince1970 }) else { continue }
            let next = (byCandidate[candidate] ?? [])
                .filter { sitting in
                    sitting.day.map { $0 > first.day } ?? false && first.exam.map { $0 == sitting.exam } ?? true
                }
                .min { ($0.day?.daysSince1970 ?? 0, $0.exam) < ($1.day?.daysSince1970 ?? 0, $1.exam) }
            guard let next, let satOn = next.day else { continue }
            let isTaken = offers.contains { $0.isTaken && $0.day < satOn && $0.exam.map { $0 == next.exam } ?? true }
            if isTaken { took.add(next.isPassed) } else { left.add(next.isPassed) }
        }
        let least = evidence.definition.disclosure.minimumForMeans
        guard took.candidates >= least, left.candidates >= least,
            let both = TwoProportions(took.passes, of: took.candidates, against: left.passes, of: left.candidates)
        else {
            return ReportContent(sentences: [
                "Too few candidates have sat an exam after an offer for a figure to be shown."
            ])
        }
        return ReportContent(
            sentences: [
                "Self-selected: of those who took up an offer \(Figures.percent(took.share)) passed at the next attempt (\(took.words)), of those who did not \(Figures.percent(left.share)) (\(left.words))."
            ],
            figures: [
                .table(
                    ReportTable(
                        "Next attempt after an offer (self-selected)",
                        columns: ["", "Passed", "Rate"],
                        rows: [
                            ["Took it up", took.words, Figures.percent(took.share)],
                            ["Did not take it up", left.words, Figures.percent(left.share)],
                            ["Ratio of passing", Figures.scaled(both.ratio()), ""],
                        ], numeric: [1, 2]))
            ],
            cautions: [
                "Nobody was allocated to take an offer up. Who does may differ in readiness, time and hope from who does not, and the difference may be that."
            ])
    }

    private func offer(_ record: FormRecord) -> (day: CalendarDate, exam: String?, isTaken: Bool)? {
        guard case .date(let day)? = record[offeredOn], let answer = record[takenUp] else { return nil }
        return (day, record.option(items.exam), answer == .boolean(true))
    }
}
