public import DyadCore

extension CohortStore {
    /// Everybody ever registered, in the order of registration; the erased ones have no name.
    ///
    /// `Directory` finds people among them and gives the next pseudonyms.
    ///
    /// - Complexity: linear in the number of people.
    public func people() throws -> [PersonRecord] { try read { try PersonTable(db: $0).all() } }
}
