public import DyadCore

/// A form to be printed and filled in by hand: one HTML file that opens offline, prints on A4 and runs nothing.
public struct PaperForm: Sendable {
    private let title: String
    private let questions: [PaperQuestion]
    private let definition: ProgrammeDefinition

    /// A form with its questions in order.
    public init(_ title: String, asking questions: [PaperQuestion], of definition: ProgrammeDefinition) {
        self.title = title
        self.questions = questions
        self.definition = definition
    }

    /// The whole file. The same form gives the same bytes.
    public func html() -> String {
        PageShell(definition: definition, title: title, sheets: [Stylesheet.paper]).file {
            HTML(.div, .class("title")) {
                HTML(.h1) { title }
                HTML(.p) { "\(definition.cohort.title), \(definition.cohort.site)" }
                if questions.contains(where: \.isRequired) {
                    HTML(.p, .class("quiet")) {
                        "Questions marked “required” must be answered; others may be left out."
                    }
                }
            }
            HTML(.ol, .class("questions")) { questions.map(item) }
        }
    }

    private func item(_ question: PaperQuestion) -> HTML {
        HTML(.li, .class(Self.isLong(question.shape.options.count) ? "long" : "short")) {
            HTML(.p, .class("prompt")) {
                question.prompt
                if question.isRequired { HTML(.span, .class("quiet")) { " (required)" } }
            }
            if !question.note.isEmpty { HTML(.p, .class("quiet")) { question.note } }
            room(for: question)
        }
    }

    /// The boxes to tick or the lines to write on.
    private func room(for question: PaperQuestion) -> HTML {
        switch question.shape {
        case .scale(let range, _, _): boxes(range.map { "\($0)" }, "boxes scale", "box round")
        case .choice(let options): boxes(options.map(\.label), "boxes", "box round")
        case .choices(let options): boxes(options.map(\.label), "boxes", "box")
        case .yesNo: boxes(["Yes", "No"], "boxes", "box round")
        case .date:
            HTML(.p, .class("date")) {
                ["Day", "Month", "Year"].map { part in HTML(.span, .class("blank")) { part } }
            }
        case .number: HTML(.div, .class("blank short"))
        case .text where question.isShort: HTML(.div, .class("blank"))
        case .text, .people: HTML(.div, .class("lines"))
        }
    }

    /// Whether so many options stand in columns, and may go on overleaf.
    private static func isLong(_ options: Int) -> Bool { options > 12 }

    private func boxes(_ labels: [String], _ list: String, _ box: String) -> HTML {
        HTML(.ul, .class(list + (Self.isLong(labels.count) ? " many" : ""))) {
            labels.map { label in
                HTML(.li) {
                    HTML(.span, .class(box), .init("aria-hidden", "true"))
                    label
                }
            }
        }
    }
}
