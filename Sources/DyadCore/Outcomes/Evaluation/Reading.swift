/// What another permitted reading of the plan would make of a result.
public struct Reading: Sendable {
    /// The plan's field.
    public let field: String
    /// The requirement that records the ambiguity.
    public let requirement: String
    /// The other option.
    public let option: String
    /// The other option in words.
    public let words: String
    /// The result under it: a status, or the names of decision rows.
    public let result: String
    /// The figure under it, as text, where there is one.
    public let observed: String?
    /// Whether the result differs.
    public let changesResult: Bool

    /// A reading with its result.
    public init(
        field: PlanField, option: (id: String, words: String), result: String, observed: String?, changesResult: Bool
    ) {
        self.field = field.key
        requirement = field.requirement
        self.option = option.id
        words = option.words
        self.result = result
        self.observed = observed
        self.changesResult = changesResult
    }
}
