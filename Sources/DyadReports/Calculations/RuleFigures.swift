import DyadCore

/// One threshold as the committee may read it: in words, and without what rests on too few answers.
struct RuleFigures {
    let result: DomainResult.RuleResult
    private let definition: ProgrammeDefinition
    private let measures: [MeasureResult]

    init(_ result: DomainResult.RuleResult, in evaluation: Evaluation, of definition: ProgrammeDefinition) {
        self.result = result
        self.definition = definition
        let read = Set(result.rule.rule.measures)
        measures = evaluation.measures.filter { read.contains($0.measure.id) && $0.n > 0 }
    }

    var verdict: Verdict { result.verdict }
    private var profile: DisclosureProfile { definition.disclosure }

    /// Whether any measure that the rule reads is withheld: its notes and other readings might then give it away.
    private var readsWithheldMeasure: Bool { measures.contains { !$0.mayBeShown(under: profile) } }

    /// Why the rule's own figures are withheld, or `nil` when they may be read.
    var withheld: String? {
        if measures.contains(where: { $0.n < profile.minimumForMeans }) {
            return ReportWords.fewerThan(profile.minimumForMeans)
        }
        let areSensitive = !measures.isEmpty && measures.allSatisfy(\.measure.isSensitive)
        return areSensitive && readsWithheldMeasure ? ReportWords.fewerThan(profile.minimumForSensitive) : nil
    }

    /// The observed figure: of a share, the count.
    var observed: String {
        if let withheld { return withheld }
        guard let observed = verdict.observed else { return ReportWords.none }
        let count = Figures.count(verdict.numerator, of: verdict.denominator)
        return observed.unit == .share ? count ?? text(observed) : text(observed)
    }

    /// What stands beside it: the percentage of a share, or how many answers are behind a mean.
    var detail: String? {
        switch verdict.threshold.unit {
        case .share: withheld == nil && verdict.denominator != nil ? verdict.observed.map(text) : nil
        case .points: Figures.count(verdict.numerator, of: verdict.denominator).map { ReportWords.answered($0) }
        case .count, .judgement: nil
        }
    }

    private func text(_ quantity: Quantity) -> String { Figures.text(quantity, beside: verdict.threshold) }

    /// The threshold's figure.
    var threshold: String { Figures.text(verdict.threshold) }

    /// Whether answers are what is counted, so that some may be missing.
    var countsAnswers: Bool { !result.rule.rule.measures.isEmpty || !result.rule.rule.forms.isEmpty }

    /// How many answers are missing, where answers are what is counted.
    var missing: String { countsAnswers ? "\(verdict.missing)" : ReportWords.none }

    /// The interval in words.
    var interval: String {
        guard withheld == nil else { return ReportWords.none }
        return Figures.interval(
            verdict.interval, as: verdict.observed?.unit ?? verdict.threshold.unit, beside: verdict.threshold)
            ?? ReportWords.none
    }

    /// Why it cannot be judged, or `nil`.
    var reason: String? { if case .notDecided(let reason) = verdict.status { reason } else { nil } }

    /// Everything that stands below the figures, as sentences.
    var remarks: [String] {
        var remarks: [String] = []
        if let reason { remarks.append(reason) }
        if !result.isCounting { remarks.append(ReportWords.aspirational) }
        if let note = result.rule.note { remarks.append(note) }
        if withheld == nil { remarks += parts }
        if withheld == nil, !readsWithheldMeasure {
            remarks += verdict.notes
        } else if !verdict.notes.isEmpty {
            remarks.append(ReportWords.notesWithheld)
        }
        if let role = result.rule.judgedBy { remarks.append(ReportWords.judged(by: title(of: role))) }
        return remarks
    }

    /// Whether the figures under other readings may be read.
    var showsReadings: Bool { withheld == nil && !readsWithheldMeasure }

    /// The readings that change the result, in one line.
    var sensitivity: String {
        let changing = result.sensitivity.filter(\.changesResult)
        guard !changing.isEmpty else { return ReportWords.noReadingChanges }
        return ReportWords.readings(changing) { reading in
            let status = ReportWords.status(named: reading.result)
            return showsReadings ? reading.observed.map { "\(status) at \($0)" } ?? status : status
        }
    }

    private var parts: [String] {
        verdict.parts.map { part in
            let figure = part.observed.map { Figures.text($0, beside: verdict.threshold) }
            let count = Figures.count(part.numerator, of: part.denominator)
            let texts = verdict.threshold.unit == .share ? [count, figure] : [figure, count]
            let shown = texts.compactMap { $0 }
            let label = definition.form(FormID(part.label))?.title ?? title(of: RoleID(part.label))
            let first = shown.first ?? ReportWords.noAnswers
            return "\(label): \(first)\(shown.count > 1 ? " (\(shown[1]))" : "")."
        }
    }

    private func title(of role: RoleID) -> String { definition.role(role)?.title ?? role.description }
}
