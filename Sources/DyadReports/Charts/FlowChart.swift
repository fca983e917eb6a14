import DyadCore

/// The participants from application to paired answers: a list that reads aloud well, with a bar beside each share.
struct FlowChart {
    let flow: ParticipantFlow

    /// The list.
    var list: HTML {
        HTML(.ol, .class("flow")) {
            flow.steps.map { step in
                HTML(.li) {
                    HTML(.span, .class("step")) { step.label }
                    HTML(.strong, .class("count")) { Figures.count(step.count, of: step.of) ?? "\(step.count)" }
                    bar(step)
                    HTML(.span, .class("missing")) { step.missing.map { ReportWords.missing($0) } ?? "" }
                }
            }
        }
    }

    private func bar(_ step: ParticipantFlow.Step) -> HTML {
        guard let all = step.of, all > 0 else { return HTML(.span, .class("bar")) }
        let filled = max(0, min(200, 200 * step.count / all))
        return HTML(
            .svg, .class("bar"), .init("viewBox", "0 0 200 12"), .init("aria-hidden", "true"),
            .init("preserveAspectRatio", "none")
        ) {
            rectangle(200, Palette.hairline)
            rectangle(filled, Palette.bar)
        }
    }

    private func rectangle(_ width: Int, _ colour: String) -> HTML {
        HTML(
            .rect, .init("x", 0), .init("y", 0), .init("width", width), .init("height", 12), .init("fill", colour))
    }
}
