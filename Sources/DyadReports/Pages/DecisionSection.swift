import DyadCore

/// The decision: what leads, what stops it, how the domains stand and what other readings would make of it.
struct DecisionSection {
    let evaluation: Evaluation
    private var figures: DecisionFigures { DecisionFigures(evaluation) }
    private var decision: DecisionResult { evaluation.decision }

    var html: HTML {
        PageParts.section("decision", ReportWords.decisionHeading) {
            if evaluation.lock.isPostHoc { postHoc }
            if !decision.hardStops.isEmpty {
                PageParts.panel("stop", ReportWords.hardStop) { PageParts.paragraphs(decision.hardStops) }
            }
            headline
            states
            if !isOnlyTheRecommended { rows }
            if let choice = decision.committeeChoice {
                PageParts.panel("note", ReportWords.committeeChoice) { HTML(.p) { choice } }
            } else if decision.needsCommitteeChoice {
                HTML(.p, .class("due")) { ReportWords.needsChoice }
            }
            if figures.hasTable {
                HTML(.h3) { ReportWords.otherReadingsHeading }
                HTML(.p) { figures.sensitivity }
            }
            if !evaluation.lock.isPostHoc { lock }
        }
    }

    /// Whether a list of the rows that apply would only say again what leads, or nothing.
    private var isOnlyTheRecommended: Bool {
        decision.applies.allSatisfy { $0.id == decision.recommended?.id }
    }

    private var headline: HTML {
        HTML(.div, .class(decision.recommended == nil ? "verdict open" : "verdict")) {
            HTML(.p, .class("eyebrow")) { figures.eyebrow }
            HTML(.p, .class("lead")) { figures.headline }
            if let row = decision.recommended {
                HTML(.p) { "\(row.scenario).\(isOnlyTheRecommended ? " \(ReportWords.onlyScenario)" : "")" }
            }
            PageParts.paragraphs(decision.remarks.filter { $0 != "\(figures.headline)." })
            HTML(.p, .class("advisory")) { ReportWords.advisory }
        }
    }

    private var postHoc: HTML {
        PageParts.panel("warning", ReportWords.postHoc) {
            HTML(.p) { evaluation.lock.words }
            HTML(.p) { ReportWords.postHocMeaning }
        }
    }

    private var lock: HTML {
        let title = evaluation.lock.lockedOn == nil ? ReportWords.notLocked : ReportWords.fixedBefore
        return HTML(.p, .class("lock")) {
            HTML(.strong) { "\(title). " }
            evaluation.lock.words
        }
    }

    private var states: HTML {
        HTML(.ul, .class("states")) {
            evaluation.domains.map { domain in
                HTML(.li) {
                    HTML(.span, .class("name")) { domain.domain.title }
                    PageParts.tag(ReportWords.state(domain.state), domain.state.rawValue)
                    HTML(.span, .class("counted")) { ReportWords.counting(domain) }
                }
            }
        }
    }

    private var rows: HTML {
        let undecided = evaluation.domains.contains { $0.state == .notEvaluable }
        return HTML(.div, .class("rows")) {
            HTML(.h3) { undecided ? ReportWords.rowsHeadingUndecided : ReportWords.rowsHeading }
            HTML(.ul) {
                decision.applies.map { row in
                    HTML(.li) {
                        HTML(.strong) { row.id + (row.id == decision.recommended?.id ? " (\(ReportWords.leads))" : "") }
                        ": \(row.scenario). \(row.decision)."
                    }
                }
            }
        }
    }
}
