public import DyadCore

/// The end of a journal: how many events there are and the link that covers them all.
///
/// Printed on a report or in minutes, it later proves that the journal still holds just what it held then.
public struct JournalHead: Hashable, Sendable {
    /// The number of the newest event; 0 before the first.
    public let sequence: Int
    /// The link of the newest event; `JournalEntry.origin` before the first.
    public let link: Digest

    /// The end of a journal.
    public init(sequence: Int, link: Digest) {
        self.sequence = sequence
        self.link = link
    }
}
