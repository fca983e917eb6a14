public import DyadCore

/// Means of measures at application, at the end and at each follow-up (NES-10). Everybody who answered at a time counts, so
/// later means may be of fewer people.
public struct MeasuresOverTimePart: ReportPart {
    /// `measures-over-time`.
    public static let id = "measures-over-time"
    /// What it does.
    public static let summary = "Means of measures at application, at the end and at each follow-up."

    /// The measures.
    public var of: [MeasureID] = []
    /// Whose.
    public var role = RoleID.mentee

    /// No measures yet.
    public init() {}

    /// The measures.
    public var measures: [MeasureID] { of }

    /// It reads measures wherever they are asked.
    public var reads: [FormID: [ItemID]] { [:] }

    /// A row for each measure and a column for each time at which a form of the role asks any of them.
    public func content(on evidence: Evidence) -> ReportContent {
        let definition = evidence.definition
        let measures = of.compactMap { definition.measure($0) }
        let asking = definition.forms.filter { form in
            form.from == role && measures.contains { form.item(ItemID($0.id.description)) != nil }
        }
        let times = Set(asking.flatMap(\.occasions)).sorted { $0.order < $1.order }
        guard let last = times.last, !measures.isEmpty else {
            return ReportContent(sentences: ["Nothing is asked twice."])
        }
        var fewest = Int.max
        let rows = measures.map { measure in
            [measure.label]
                + times.map { time in
                    let values = evidence.ratings(of: measure.id, by: role, at: time)
                    if time == last { fewest = min(fewest, values.count) }
                    return cell(values, measure, definition.disclosure)
                }
        }
        let followUps = times.filter { if case .followUp = $0 { true } else { false } }
        let sentence =
            followUps.isEmpty
            ? "No time after the programme is planned."
            : fewest == 0
                ? "Nobody has answered \(last.words) yet."
                : "At least \(fewest) answered \(last.words)."
        return ReportContent(
            sentences: [sentence],
            figures: [
                .table(
                    ReportTable(
                        "Mean of each measure over time",
                        columns: ["Measure"] + times.map { $0.words.capitalisedFirst },
                        rows: rows, numeric: Set(1...times.count)))
            ],
            cautions: ["Who answers later is not who answered first: compare the numbers beside each mean."])
    }

    private func cell(_ values: [Fraction], _ measure: Measure, _ profile: DisclosureProfile) -> String {
        let least = measure.isSensitive ? profile.minimumForSensitive : profile.minimumForMeans
        guard let mean = values.mean else { return "no answer" }
        return values.count < least ? "fewer than \(least) answers" : "\(Rounding.text(mean)) (n \(values.count))"
    }
}
