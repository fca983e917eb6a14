/// One step from a version of the store's tables to the next.
///
/// A migration that has shipped is never changed: cohorts that were written with it must read the same for ever.
struct Migration {
    /// The version of the tables after this step.
    let version: Int
    /// What SQLite is told.
    let sql: String

    /// Every step there is, in order. A change of the tables is one more file and one more line here.
    static let all: [Migration] = [.journal, .people]

    /// The version of the tables that this Dyad writes.
    static let newest = all.map(\.version).max() ?? 0
}
