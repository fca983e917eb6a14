internal import DyadReports

/// A page to be printed and filled in by hand.
public struct PaperPage: FormExport {
    /// `html`.
    public static let id = "html"
    /// What people call it.
    public static let name = "printable form"
    /// A page for any browser.
    public static let fileEnding = "html"
    /// People read the remarks; paper makes sure of nothing else either.
    public static let passesOn = Set(FormRemark.Kind.allCases)

    /// The format.
    public init() {}

    /// The page, in UTF-8.
    public func bytes(of form: ExchangeForm) -> [UInt8] {
        let questions = form.questions.map {
            PaperQuestion(
                prompt: $0.prompt, note: $0.hint, shape: $0.shape, isRequired: $0.isRequired, isShort: $0.isShort)
        }
        return Array(PaperForm(form.title, asking: questions, of: form.definition).html().utf8)
    }
}
