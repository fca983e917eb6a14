/// What is asked of an item where another item has a certain answer: that it be answered, or how great it may be.
public struct ItemDemand: Hashable, Sendable {
    /// The other item.
    public let field: ItemID
    /// Its options of which one makes the demand.
    public let options: [String]
    /// Whether the item must then be answered.
    public let isRequired: Bool
    /// The greatest number that it may then be; `nil` for none besides the question's own.
    public let atMost: Fraction?

    /// Whether some answers make the demand.
    func holds(among answers: [ItemID: AnswerValue]) -> Bool {
        answers[field]?.options.contains { options.contains($0) } ?? false
    }
}
