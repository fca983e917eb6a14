public import DyadCore

/// A form as other programs take it: its title and its questions in order, each in terms that all of them share.
public struct ExchangeForm: Sendable {
    /// The permanent name.
    public let id: String
    /// What people call it.
    public let title: String
    /// What it asks, in order.
    public let questions: [ExchangeQuestion]
    /// When it is answered.
    public let occasions: [Occasion]
    /// Whether one person or site may answer it several times on one occasion.
    public let isRepeated: Bool
    /// The programme that it belongs to.
    let definition: ProgrammeDefinition

    /// A form of a programme.
    public init(_ form: FormDefinition, of definition: ProgrammeDefinition) {
        id = form.id.description
        title = form.title
        questions = form.items.map { ExchangeQuestion($0, of: form) }
        occasions = form.occasions
        isRepeated = form.items.contains { $0.part == .key }
        self.definition = definition
    }
}
