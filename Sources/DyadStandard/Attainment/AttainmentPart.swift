public import DyadCore
internal import DyadStatistics

/// How often groups pass an exam, beside a reference group that is named: gap, ratio and odds ratio with their intervals, for
/// all sites and for each (REQUIREMENTS 3.2, HEE-19, HEE-24, X3).
public struct AttainmentPart: ReportPart {
    /// A group beside its reference.
    public struct Comparison: Codable, Hashable, Sendable {
        /// The options of the group of interest.
        public let group: [String]
        /// The options of the reference group.
        public let reference: [String]
        /// What the reference group is called; it has to be said, because published figures differ in it.
        public let referenceName: String
        /// The sites whose reference group serves all, such as a large region that others look to (HEE-26); left out, each site
        /// is compared with its own.
        public let referenceSites: [String]?
    }

    /// `attainment`.
    public static let id = "attainment"
    /// What it does.
    public static let summary = "Pass rates of groups beside a named reference group, with gap, ratio and odds ratio."

    /// Where exams stand in the forms.
    public var items = ExamItems()
    /// The exams, each by itself.
    public var exams: [String] = []
    /// The comparisons; the first is also shown for each site.
    public var comparisons: [Comparison] = []
    /// A form of what sites returned by quarter: counts of passes and candidates, or rates that were published without them;
    /// empty where there is none. Individual records of the same exam and quarter take precedence over counts.
    public var returns: FormID = ""
    /// How the dataset defines its groups, as a sentence (X7).
    public var definition = ""

    /// No exam yet.
    public init() {}

    /// Attempts, groups and, where there are any, returns.
    public var reads: [FormID: [ItemID]] {
        items.reads.merging(returns == "" ? [:] : [returns: ["exam", "group", "candidates", "passes", "pass-rate"]]) {
            a, _ in a
        }
    }

    /// Exams, groups and sites.
    public var names: [NamedOptions] {
        items.names(
            exams: exams, groups: comparisons.flatMap { $0.group + $0.reference },
            sites: comparisons.flatMap { $0.referenceSites ?? [] })
    }

    /// Which attempts count.
    public var readings: [String] { ["attempts"] }

    /// For each exam: the rates of all groups, each comparison on three scales, and the gap for each site.
    public func content(on evidence: Evidence) -> ReportContent {
        let sittings = ExamSittings.of(items, in: evidence)
        let tables = exams.map { exam in
            AttainmentTables(
                exam, sittings.counted.filter { $0.exam == exam }, of: items, comparisons: comparisons,
                evidence: evidence)
        }
        var content = ReportContent(
            sentences: tables.flatMap(\.sentences), figures: tables.flatMap(\.figures),
            cautions: [
                sittings.caution,
                "Groups were not allocated by chance and differ in more than is written here: no difference is shown to be caused by anything.",
                "Small cohorts swing from one sitting to the next: read the interval before the figure. Sites are in the order of their names and are not ranked.",
            ])
        let question = evidence.definition.form(items.form)?.item(items.exam)?.question
        let returned = ReturnedTables(
            ReturnedCounts(returns, exams: exams, beside: sittings.counted, evidence: evidence), exams: exams,
            comparisons: comparisons, least: evidence.definition.disclosure.minimumForMeans
        ) { question?.words(for: .choice($0)) ?? $0 }
        content.figures += returned.figures
        content.sentences += returned.sentences
        let published = PublishedTables(returns, exams: exams, comparisons: comparisons, evidence: evidence)
        content.figures += published.figures
        content.sentences += published.sentences
        if !definition.isEmpty { content.cautions.append(definition) }
        if content.figures.isEmpty { content.sentences = ["No exam result has been recorded yet."] }
        return content
    }

    /// Each comparison names groups and the reference.
    public var settingProblems: [SettingProblem] {
        comparisons.contains { $0.group.isEmpty || $0.reference.isEmpty || $0.referenceName.isEmpty }
            ? [
                SettingProblem(
                    "comparisons", "A comparison has no group or no reference.",
                    remedy: "Write “group”, “reference” and “referenceName” for each.")
            ] : []
    }
}
