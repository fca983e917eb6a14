public import DyadCore

/// The report for the committee: one HTML file that opens offline, prints on A4 and runs nothing.
///
/// It speaks of groups only (disclosure level 2): shares begin as “8 of 10”, figures of too few answers are withheld, and
/// nothing derived from them is printed. The programme's own report parts withhold for themselves: what they return is shown.
public struct CommitteePage: Sendable {
    private let evaluation: Evaluation
    private let definition: ProgrammeDefinition

    /// The report on an evaluation of a programme's cohort.
    public init(_ evaluation: Evaluation, of definition: ProgrammeDefinition) {
        self.evaluation = evaluation
        self.definition = definition
    }

    /// The whole file. The same evaluation gives the same bytes.
    ///
    /// - Complexity: linear in the number of rules, readings, measures and cells of report parts.
    public func html() -> String {
        PageShell(
            definition: definition, title: ReportWords.reportTitle,
            sheets: evaluation.sections.isEmpty ? [] : [Stylesheet.parts]
        ).file {
            title
            if content.hasThresholds {
                DecisionSection(evaluation: evaluation).html
                ThresholdSection(evaluation: evaluation, definition: definition).html
            }
            if content.hasMeasures { MeasureSection(evaluation: evaluation, definition: definition).html }
            evaluation.sections.map { PartSection(section: $0).html }
            if !evaluation.flow.steps.isEmpty { flow }
            if content.hasMeasures { FrameworkSection(evaluation, of: definition).html }
            RecordSection(evaluation: evaluation, definition: definition).html
        }
    }

    private var content: PageContent { PageContent(evaluation, of: definition) }

    private var flow: HTML {
        PageParts.section("flow", ReportWords.flowHeading) {
            HTML(.p) { ReportWords.flowIntro }
            FlowChart(flow: evaluation.flow).list
        }
    }

    private var title: HTML {
        HTML(.div, .class("title")) {
            HTML(.h1) { "\(ReportWords.reportTitle): \(definition.cohort.title)" }
            PageParts.summary(
                "facts",
                [
                    (ReportWords.site, definition.cohort.site), (ReportWords.asAt, evaluation.asAt.inWords),
                ] + (definition.makesPairs ? [(ReportWords.planned, "\(definition.cohort.plannedPairs)")] : [])
                    + [
                        (ReportWords.classification, definition.cohort.classification?.title ?? ReportWords.notRecorded)
                    ])
        }
    }
}
