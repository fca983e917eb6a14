/// Tries the parts of a command one after the other, so that all that is wrong in a run is named together.
struct Attempts {
    private var stops: [Stop] = []

    /// What a part gives; `nil` where it stopped.
    mutating func attempt<Result>(_ part: () throws -> Result) throws -> Result? {
        do {
            return try part()
        } catch let stop as Stop {
            stops.append(stop)
            return nil
        }
    }

    /// - Throws: `Stop` with every mistake, as wrong use where one of them is that.
    func finish() throws {
        guard let first = stops.first else { return }
        let status = stops.contains { $0.status == .wrongUse } ? .wrongUse : first.status
        throw Stop(stops.flatMap(\.diagnostics), status)
    }

    /// What two parts give, or what is wrong with both.
    static func both<First, Second>(_ first: () throws -> First, _ second: () throws -> Second) throws -> (
        First, Second
    ) {
        let (one, other) = (Result { try first() }, Result { try second() })
        if case .failure(let stop as Stop) = one, case .failure(let next as Stop) = other {
            throw Stop(stop.diagnostics + next.diagnostics, stop.status)
        }
        return (try one.get(), try other.get())
    }
}
