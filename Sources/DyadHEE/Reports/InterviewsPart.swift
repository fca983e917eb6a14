public import DyadCore

/// Interviews and focus groups with their base, and recordings that must be destroyed (HEE-27, HEE-28, HEE-31).
public struct InterviewsPart: ReportPart {
    /// `interviews`.
    public static let id = "interviews"
    /// What it does.
    public static let summary = "Interviews with their base, and recordings that must be destroyed."

    /// The form of which every submission is one interview.
    public var form: FormID = "interview"

    /// Every interview.
    public init() {}

    /// The items of an interview.
    public var reads: [FormID: [ItemID]] { [form: ["guide", "people", "permission", "destroy-by", "destroyed-on"]] }

    /// Counts, and what is due.
    public func content(on evidence: Evidence) -> ReportContent {
        let records = evidence.records(of: form)
        guard let guides = evidence.definition.form(form)?.item("guide")?.question, !records.isEmpty else {
            return ReportContent(sentences: ["No interview has been recorded yet."])
        }
        let sites = evidence.definition.form(form).map { evidence.asked($0) } ?? 0
        let rows = (guides.optionIDs ?? []).map { guide in
            let own = records.filter { $0.option("guide") == guide }
            return [
                guides.words(for: .choice(guide)), "\(own.count)", "\(people(own))",
                "\(Set(own.compactMap(\.site)).count)",
            ]
        }
        let kept = records.filter { $0["permission"] == .boolean(true) && $0["destroyed-on"] == nil }
        let overdue = kept.count { record in
            guard case .date(let day)? = record["destroy-by"], let today = evidence.asAt else { return false }
            return day < today
        }
        let undated = kept.count { $0["destroy-by"] == nil }
        var cautions: [String] = []
        if overdue > 0 {
            cautions.append(
                "\(overdue) \(overdue == 1 ? "recording" : "recordings") should have been destroyed by now.")
        }
        if undated > 0 {
            cautions.append(
                "\(undated) \(undated == 1 ? "recording has" : "recordings have") no day by which to destroy it.")
        }
        return ReportContent(
            sentences: (guides.optionIDs ?? []).compactMap { guide in
                let own = records.filter { $0.option("guide") == guide }
                return own.isEmpty ? nil : sentence(guides.words(for: .choice(guide)), own, of: sites)
            } + ["\(kept.count) \(kept.count == 1 ? "recording is" : "recordings are") kept."],
            figures: [
                .table(
                    ReportTable(
                        "Interviews by topic guide", columns: ["Topic guide", "Interviews", "People", "Sites"],
                        rows: rows,
                        numeric: [1, 2, 3]))
            ], cautions: cautions)
    }

    /// “14 people in 11 interviews (9 with 1, 1 with 2, 1 with 3), from 7 of 11 sites.”
    private func sentence(_ guide: String, _ records: [FormRecord], of sites: Int) -> String {
        let sizes = Dictionary(grouping: records.compactMap { $0["people"]?.fraction?.whole }) { $0 }.sorted {
            $0.key < $1.key
        }
        .map { "\($0.value.count) with \($0.key)" }.joined(separator: ", ")
        return
            "\(guide): \(people(records)) people in \(records.count) (\(sizes)), from \(Set(records.compactMap(\.site)).count) of \(sites) sites."
    }

    private func people(_ records: [FormRecord]) -> Int {
        records.compactMap { $0["people"]?.fraction?.whole }.reduce(0, +)
    }
}
