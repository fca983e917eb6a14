/// A format of another program in which a form can be handed to it. Adding one is one file, and one line in ``KnownFormExports``.
public protocol FormExport: Sendable {
    /// The name that `--as` takes.
    static var id: String { get }
    /// What people call it.
    static var name: String { get }
    /// How the names of its files end, without the full stop.
    static var fileEnding: String { get }
    /// What kinds of remark the file itself passes on; the others are named when a form is exported.
    static var passesOn: Set<FormRemark.Kind> { get }

    /// The file. The same form gives the same bytes.
    ///
    /// - Throws: `Mistakes` where the form cannot be written in the format.
    func bytes(of form: ExchangeForm) throws -> [UInt8]
}

extension FormExport {
    /// Most formats pass no remark on, but as words for the person who answers.
    public static var passesOn: Set<FormRemark.Kind> { [] }

    /// What the file does not make sure of, by question.
    public func unsaid(of form: ExchangeForm) -> [(question: String, words: String)] {
        form.questions.flatMap { question in
            question.remarks.filter { !Self.passesOn.contains($0.kind) }.map { (question.id, $0.words) }
        }
    }
}
