/// Whether a verdict of one outcome rule means the same under two definitions.
///
/// It does where kind, threshold and settings are the same, every reading of the plan that the rule depends on is the same,
/// and the measures that it reads may themselves be compared.
public struct RuleComparison: Sendable {
    /// The rule's name in both.
    public let id: String
    /// The threshold in the words of the first definition.
    public let title: String
    /// Whether its verdicts may be compared.
    public let comparability: Comparability
    /// What stands in the way, as sentences, the gravest first; empty where nothing does.
    public let reasons: [String]
}
