import DyadCore

/// The paired measures as the committee may read them. Chart, sentence, description and table are all made from `shown`.
struct PairedFigures {
    /// One measure that may be shown.
    struct Row {
        let label: String
        let shortLabel: String
        let group: String
        let n: Int
        let missing: Int
        let baseline: Fraction
        let end: Fraction
        let change: Fraction
        let interval: String
    }

    /// A measure of which nothing is shown.
    struct Withheld {
        let label: String
        let why: String
    }

    let shown: [Row]
    let withheld: [Withheld]

    init(_ measures: [MeasureResult], under profile: DisclosureProfile) {
        let paired = measures.filter(\.isPaired)
        shown = paired.compactMap { Row($0, under: profile) }
        withheld = paired.filter { !$0.mayBeShown(under: profile) }
            .map { Withheld(label: $0.measure.numberedLabel, why: ReportWords.withheld($0, under: profile)) }
    }

    /// The groups in the order of the programme, with their rows.
    var groups: [(title: String, rows: [Row])] {
        var groups: [(title: String, rows: [Row])] = []
        for row in shown {
            if groups.last?.title == row.group {
                groups[groups.count - 1].rows.append(row)
            } else {
                groups.append((row.group, [row]))
            }
        }
        return groups
    }

    /// What the chart shows, as a sentence; the words and the picture cannot differ.
    var sentence: String {
        guard !shown.isEmpty else { return ReportWords.noPairedShown }
        return ReportWords.changes(
            higher: shown.count { $0.change > 0 }, lower: shown.count { $0.change < 0 },
            same: shown.count { $0.change == 0 }, withheld: withheld.count)
    }

    /// Every mark of the chart in words.
    var description: String {
        shown.map { row in
            "\(row.label): \(Figures.mean(row.baseline)) at application, \(Figures.mean(row.end)) at the end, n \(row.n)."
        }.joined(separator: " ")
    }
}

extension PairedFigures.Row {
    init?(_ result: MeasureResult, under profile: DisclosureProfile) {
        guard result.mayBeShown(under: profile), let baseline = result.meanBaseline, let end = result.meanEnd,
            let change = result.meanChange
        else { return nil }
        self.init(
            label: result.measure.numberedLabel, shortLabel: result.measure.shortLabel,
            group: result.measure.group ?? "", n: result.n, missing: result.missing, baseline: baseline, end: end,
            change: change, interval: Figures.interval(result.interval, as: .points) ?? ReportWords.none)
    }
}

extension Measure {
    /// The number and the label as the source writes it.
    var numberedLabel: String { (number.map { "\($0) " } ?? "") + label }

    /// The number and the label without what stands in brackets.
    var shortLabel: String {
        String(numberedLabel.split(separator: " (", maxSplits: 1).first ?? "")
    }
}
