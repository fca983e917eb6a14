public import DyadCore

/// How many of each session were held, for how long, and whether with protected time (NES-3, NES-5).
public struct SessionsHeldPart: ReportPart {
    /// `sessions-held`.
    public static let id = "sessions-held"
    /// What it does.
    public static let summary = "How many of each session were held, for how long, and with protected time."

    /// Every session of the plan.
    public init() {}

    /// It reads sessions and no form.
    public var reads: [FormID: [ItemID]] { [:] }

    /// One row for each session; one for all where there are many.
    public func content(on evidence: Evidence) -> ReportContent {
        let sessions = evidence.definition.sessions
        let pairs = evidence.pairs.count
        let held = evidence.sessionsHeld
        guard pairs > 0 else { return ReportContent(sentences: ["No pair is enrolled yet."]) }
        let isLong = sessions.count > 12
        let rows =
            isLong
            ? []
            : sessions.map { session in row(session.title, held.filter { $0.number == session.number }, of: pairs) }
        let all = row("All sessions", held, of: pairs * sessions.count)
        let minutes = held.compactMap(\.minutes).reduce(0, +)
        let known = held.compactMap(\.hadProtectedTime)
        let protected = known.count { $0 }
        var sentences = ["\(held.count) of \(pairs * sessions.count) planned sessions were held."]
        if minutes > 0, let hours = Fraction(minutes, of: 60) {
            sentences.append("Their recorded length is \(Rounding.text(hours)) hours.")
        }
        if !known.isEmpty {
            sentences.append(
                "\(protected) of the \(known.count) sessions for which it is known had protected time for both.")
        }
        return ReportContent(
            sentences: sentences,
            figures: [
                .table(
                    ReportTable(
                        "Sessions held",
                        columns: ["Session", "Held", "Minutes recorded", "Protected time", "Protected time not known"],
                        rows: rows + [all], numeric: [1, 2, 3, 4]))
            ])
    }

    private func row(_ title: String, _ held: [Evidence.SessionRecord], of planned: Int) -> [String] {
        [
            title, "\(held.count) of \(planned)", "\(held.compactMap(\.minutes).reduce(0, +))",
            "\(held.count { $0.hadProtectedTime == true })", "\(held.count { $0.hadProtectedTime == nil })",
        ]
    }
}
