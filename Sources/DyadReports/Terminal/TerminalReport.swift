public import DyadCore

/// The committee's report in brief for a terminal: decision, domains and thresholds, in at most 100 columns.
///
/// It withholds what the page withholds. Nothing is said by colour alone.
public struct TerminalReport: Sendable {
    private let evaluation: Evaluation
    private let definition: ProgrammeDefinition

    /// The report on an evaluation of a programme's cohort.
    public init(_ evaluation: Evaluation, of definition: ProgrammeDefinition) {
        self.evaluation = evaluation
        self.definition = definition
    }

    /// The text.
    ///
    /// - Parameter isColoured: whether signs and headings carry ANSI colours.
    public func text(isColoured: Bool = false) -> String {
        var pad = TerminalPad(isColoured: isColoured)
        title(&pad)
        if content.hasThresholds {
            decision(&pad)
            domains(&pad)
            for domain in evaluation.domains { thresholds(domain, &pad) }
        }
        if content.hasPairedMeasures { changes(&pad) }
        for section in evaluation.sections { PartText(section: section).write(to: &pad) }
        ending(&pad)
        return pad.text
    }

    private var content: PageContent { PageContent(evaluation, of: definition) }

    private func title(_ pad: inout TerminalPad) {
        if definition.cohort.isFictitious { pad.line("** \(ReportWords.fictitious) **", .warning) }
        pad.line("\(definition.title): \(definition.cohort.title)", .heading)
        pad.line("\(definition.cohort.site), as at \(evaluation.asAt.inWords)")
    }

    private func decision(_ pad: inout TerminalPad) {
        let figures = DecisionFigures(evaluation)
        pad.heading(ReportWords.decisionHeading)
        if evaluation.lock.isPostHoc {
            pad.line("\(ReportWords.postHoc.uppercased()): \(evaluation.lock.words)", .warning)
        }
        for stop in evaluation.decision.hardStops {
            pad.line("\(ReportWords.hardStop.uppercased()): \(stop)", .warning)
        }
        pad.line("\(figures.eyebrow):")
        pad.line(figures.headline, .strong, indent: 2)
        for remark in evaluation.decision.remarks { pad.line(remark, indent: 2) }
        for row in evaluation.decision.applies { pad.line("\(row.id)  \(row.scenario).", indent: 2, hanging: 6) }
        if let choice = evaluation.decision.committeeChoice { pad.line("\(ReportWords.committeeChoice): \(choice)") }
        if figures.hasTable { pad.line(figures.sensitivity) }
        if !evaluation.lock.isPostHoc { pad.line(evaluation.lock.words) }
    }

    private func domains(_ pad: inout TerminalPad) {
        pad.heading("Domains")
        for domain in evaluation.domains {
            let state = ReportWords.state(domain.state)
            let columns = [(domain.domain.title, 24), ("\(state.sign) \(state.word)", 20)]
            pad.columns(columns, last: ReportWords.counting(domain), style: .of(domain.state))
        }
    }

    private func thresholds(_ domain: DomainResult, _ pad: inout TerminalPad) {
        pad.heading("\(domain.domain.title) \(ReportWords.thresholdsHeading.lowercased())")
        for result in domain.rules {
            let figures = RuleFigures(result, in: evaluation, of: definition)
            let status = ReportWords.status(result.verdict.status)
            let tag = result.isCounting ? "" : " (\(ReportWords.aspirationalTag))"
            pad.columns(
                [("\(status.sign) \(status.word)", 19)], last: "\(result.rule.id) \(result.rule.title)\(tag)",
                style: .of(result.verdict.status))
            let interval = figures.interval == ReportWords.none ? "" : "; 95% interval \(figures.interval)"
            let detail = figures.detail.map { " (\($0))" } ?? ""
            pad.line("\(figures.observed)\(detail); needed \(figures.threshold)\(interval)", indent: 21)
            if let reason = figures.reason { pad.line(reason, indent: 21) }
            if result.sensitivity.contains(where: \.changesResult) { pad.line(figures.sensitivity, indent: 21) }
        }
    }

    private func changes(_ pad: inout TerminalPad) {
        let paired = PairedFigures(evaluation.measures, under: definition.disclosure)
        pad.heading(ReportWords.pairedHeading)
        pad.line(paired.sentence)
        for row in paired.shown {
            let figures =
                "\(Figures.mean(row.baseline)) to \(Figures.mean(row.end)) (\(Figures.change(row.change)), n \(row.n))"
            pad.columns([(row.shortLabel, 66)], last: figures)
        }
        for measure in paired.withheld { pad.columns([(measure.label, 66)], last: measure.why) }
    }

    private func ending(_ pad: inout TerminalPad) {
        if !evaluation.limitations.isEmpty { pad.heading(ReportWords.limitationsHeading) }
        for limit in evaluation.limitations { pad.line("- \(limit)", hanging: 2) }
        pad.heading(ReportWords.recordHeading)
        pad.line("\(ReportWords.digest): \(evaluation.lock.digest)")
        pad.line("\(ReportWords.journalHead): \(evaluation.lock.journalHead ?? ReportWords.notRecorded)")
        pad.line("\(ReportWords.journalLength): \(evaluation.lock.journalLength)")
    }
}
