import DyadCore

/// What every page has around its contents: the policy that lets it run nothing, its style sheets and its head.
struct PageShell {
    let definition: ProgrammeDefinition
    let title: String
    /// The style sheets besides those that every page has.
    let sheets: [StaticString]

    /// The whole file around what stands in its main part.
    func file(@HTMLBuilder holding content: () -> HTML) -> String {
        "<!DOCTYPE html>\n"
            + HTML(.html, .init("lang", "en-GB")) {
                head
                HTML(.body) {
                    header
                    HTML(.main) { content() }
                }
            }.markup + "\n"
    }

    private var isFictitious: Bool { definition.cohort.isFictitious }

    private var head: HTML {
        let sheets = [Stylesheet.page] + sheets + (isFictitious ? [Stylesheet.fictitious] : [])
        return HTML(.head) {
            HTML(.meta, .init("charset", "utf-8"))
            HTML(.meta, .init("name", "generator"), .init("content", ReportMark.maker))
            HTML(
                .meta, .init("http-equiv", "Content-Security-Policy"),
                .init("content", ContentPolicy.allowing(sheets)))
            HTML(.meta, .init("name", "viewport"), .init("content", "width=device-width, initial-scale=1"))
            HTML(.meta, .init("name", "referrer"), .init("content", "no-referrer"))
            HTML(.title) { "\(title): \(definition.title), \(definition.cohort.title)" }
            sheets.map { HTML.style($0) }
        }
    }

    private var header: HTML {
        HTML(.header) {
            HTML(.div, .class("width")) {
                HTML(.span, .class("tool")) { ReportWords.tool }
                HTML(.span, .class("programme")) { definition.title }
            }
            if isFictitious { HTML(.p, .class("fictitious")) { ReportWords.fictitious } }
        }
    }
}
