import DyadCore

/// Where the measures stand in Kirkpatrick, Moore and RE-AIM (HUTH-E1 to E3, A12, A13).
struct FrameworkFigures {
    /// A level with its kind of evidence and what is in it.
    struct Row {
        let level: String
        let evidence: String
        let content: [String]
    }

    private let evaluation: Evaluation
    private let definition: ProgrammeDefinition

    init(_ evaluation: Evaluation, of definition: ProgrammeDefinition) {
        self.evaluation = evaluation
        self.definition = definition
    }

    var kirkpatrick: [Row] {
        FrameworkTags.Kirkpatrick.allCases.compactMap { level in
            row(ReportWords.kirkpatrick[level]) { $0.kirkpatrick == level }
        }
    }

    var moore: [Row] {
        FrameworkTags.Moore.allCases.compactMap { level in row(ReportWords.moore[level]) { $0.moore == level } }
    }

    /// Whether behaviour is judged by anything but the doctors' own word.
    var hasMeasuredBehaviour: Bool { definition.measures.contains { $0.tags.kirkpatrick == .level3b } }

    var reAim: [Row] {
        let ofThresholds: Set<FrameworkTags.REAIM> = [.effectiveness, .maintenance]
        let hasThresholds = PageContent(evaluation, of: definition).hasThresholds
        return FrameworkTags.REAIM.allCases.filter { hasThresholds || !ofThresholds.contains($0) }.map { dimension in
            let words = ReportWords.reAim[dimension] ?? (dimension.rawValue, "")
            return Row(level: words.0, evidence: words.1, content: content(of: dimension))
        }
    }

    private func row(_ words: (String, String)?, where isIn: (FrameworkTags) -> Bool) -> Row? {
        let labels = definition.measures.filter { isIn($0.tags) }.map(\.shortLabel)
        guard let words, !labels.isEmpty else { return nil }
        return Row(level: words.0, evidence: words.1, content: labels)
    }

    private func content(of dimension: FrameworkTags.REAIM) -> [String] {
        switch dimension {
        case .reach:
            let recruitment = evaluation.flow.steps.prefix(2 * definition.participants.count + 1)
            return recruitment.map {
                "\($0.label): \(Figures.count($0.count, of: $0.of) ?? "\($0.count)")"
            }
        case .effectiveness: return standing(definition.decision.promisingDomain)
        case .implementation: return standing("completion") + figures(of: dimension)
        case .maintenance: return [DecisionFigures(evaluation).headline]
        case .adoption: return figures(of: dimension)
        }
    }

    private func standing(_ id: String?) -> [String] {
        evaluation.domains.filter { $0.domain.id == id }.map { "\($0.domain.title) thresholds: \($0.state.words)" }
    }

    private func figures(of dimension: FrameworkTags.REAIM) -> [String] {
        evaluation.measures.filter { $0.measure.tags.reAim == dimension }.map { result in
            let figures = SingleFigures(result, of: definition)
            return "\(figures.label) (\(figures.role)): \(figures.figure)"
        }
    }
}
