/// The first thing wrong with a journal.
public struct JournalDamage: Error, Hashable, Sendable, CustomStringConvertible {
    /// The number of the first event that does not hold.
    public let sequence: Int
    /// What is wrong, in words: “event 7 is missing”.
    public let description: String

    /// Something wrong with an event.
    public init(sequence: Int, description: String) {
        self.sequence = sequence
        self.description = description
    }
}
