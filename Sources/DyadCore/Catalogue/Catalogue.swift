/// The plug-ins that definitions may name. It is a value that is passed in: nothing registers itself.
public struct Catalogue: Sendable {
    /// Kinds of question that forms may ask.
    public var questions: [any Question.Type]
    /// Factors that may be scored in a match.
    public var factors: [any MatchingFactor.Type]
    /// Constraints that may forbid a pair.
    public var constraints: [any MatchingConstraint.Type]
    /// Ways to choose the pairs.
    public var strategies: [any MatchingStrategy.Type]
    /// Ways to form groups.
    public var families: [any FamilyStrategy.Type]
    /// Kinds of outcome rule.
    public var rules: [any OutcomeRule.Type]
    /// Kinds of rule that say who is owed which support.
    public var support: [any SupportRule.Type]
    /// Things that a report may show.
    public var parts: [any ReportPart.Type]
    /// Programmes that ship as definitions, by the name that `basedOn` uses.
    public var programmes: [ProgrammeSource]

    /// A catalogue of these plug-ins.
    public init(
        questions: [any Question.Type] = [], factors: [any MatchingFactor.Type] = [],
        constraints: [any MatchingConstraint.Type] = [], strategies: [any MatchingStrategy.Type] = [],
        families: [any FamilyStrategy.Type] = [], rules: [any OutcomeRule.Type] = [],
        support: [any SupportRule.Type] = [], parts: [any ReportPart.Type] = [], programmes: [ProgrammeSource] = []
    ) {
        self.questions = questions
        self.factors = factors
        self.constraints = constraints
        self.strategies = strategies
        self.families = families
        self.rules = rules
        self.support = support
        self.parts = parts
        self.programmes = programmes
    }

    /// Both catalogues together; where two plug-ins of a kind share a name, the other's is used.
    public func adding(_ other: Catalogue) -> Catalogue {
        Catalogue(
            questions: other.questions + questions, factors: other.factors + factors,
            constraints: other.constraints + constraints, strategies: other.strategies + strategies,
            families: other.families + families,
            rules: other.rules + rules, support: other.support + support, parts: other.parts + parts,
            programmes: other.programmes + programmes)
    }
}
