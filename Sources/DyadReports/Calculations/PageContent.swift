import DyadCore

/// What a programme's report has to speak of at all: nothing of thresholds, measures or pairs where it has none.
struct PageContent {
    private let evaluation: Evaluation
    private let definition: ProgrammeDefinition

    init(_ evaluation: Evaluation, of definition: ProgrammeDefinition) {
        self.evaluation = evaluation
        self.definition = definition
    }

    /// Whether anything is decided by thresholds.
    var hasThresholds: Bool { !definition.domains.isEmpty }

    /// Whether a form asks any measure.
    var hasMeasures: Bool { !evaluation.measures.isEmpty }

    /// Whether a measure is asked at application and at the end.
    var hasPairedMeasures: Bool { evaluation.measures.contains(where: \.isPaired) }

    /// Whether a measure is asked only at the end.
    var hasSingleMeasures: Bool { evaluation.measures.contains { !$0.isPaired } }
}
