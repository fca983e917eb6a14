import DyadCore

/// Strategies as the command line names them.
enum ChosenStrategy {
    /// The strategy of an id.
    ///
    /// - Throws: `Stop` when there is none, with the nearest id.
    static func named(_ id: String, at argument: String = "--strategy") throws -> any MatchingStrategy {
        let types = ProgrammeFolder.catalogue.strategies
        guard let type = types.first(where: { $0.id == id }) else {
            throw Stop.wrongUse(
                "unknown-strategy", at: argument, "There is no strategy “\(id)”.",
                remedy: NearestName.remedy(for: id, among: types.map { $0.id }, kind: "strategies"))
        }
        return type.init()
    }

    /// The same for a matrix, which has nothing but scores.
    static func scoring(_ id: String, at argument: String = "--strategy") throws -> any MatchingStrategy {
        let strategy = try named(id, at: argument)
        guard strategy.scoresPairs else {
            throw Stop.wrongUse(
                "strategy-without-scores", at: argument, "“\(id)” keeps to choices that a programme has recorded.",
                remedy: "Name a strategy that reads scores, such as best-total.")
        }
        return strategy
    }
}
