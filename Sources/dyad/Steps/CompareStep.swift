import DyadCore
import DyadStandard

/// Puts the same people to several strategies, for `dyad match --compare`. Nothing is stored.
struct CompareStep {
    private static let argument = "--compare"
    private let strategies: [any MatchingStrategy]

    /// Strategies by id, separated by commas, the one to compare with first.
    ///
    /// - Throws: `Stop` with every name that is wrong.
    init(_ names: String, onMatrix: Bool) throws {
        var strategies: [any MatchingStrategy] = []
        var attempts = Attempts()
        for name in names.split(separator: ",", omittingEmptySubsequences: false) {
            let id = name.filter { !$0.isWhitespace }
            _ = try attempts.attempt {
                let strategy =
                    onMatrix
                    ? try ChosenStrategy.scoring(id, at: CompareStep.argument)
                    : try ChosenStrategy.named(id, at: CompareStep.argument)
                guard !strategies.contains(where: { type(of: $0).id == id }) else {
                    throw Stop.wrongUse(
                        "named-twice", at: CompareStep.argument, "“\(id)” is named twice.", remedy: "Name it once.")
                }
                strategies.append(strategy)
            }
        }
        try attempts.finish()
        self.strategies = strategies
    }

    /// The strategies on the people of a programme.
    func run(in workspace: Workspace) throws -> StrategyComparison {
        try MatchStep().refuseWithoutPeople(in: workspace)
        return try run(on: MatchingRound(workspace.cohort, directory: workspace.directory).problem)
    }

    /// The strategies on any problem.
    func run(on problem: MatchingProblem) throws -> StrategyComparison {
        try StrategyComparison(of: strategies, on: problem)
    }
}
