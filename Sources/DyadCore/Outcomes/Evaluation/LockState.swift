/// Whether thresholds and decision rule were fixed before, and whether they are still the same (HUTH-W7).
public struct LockState: Sendable {
    /// The digest of the definition as it stands.
    public let digest: String
    /// The day on which the newest lock was made; `nil` when there is none.
    public let lockedOn: CalendarDate?
    /// How many people put their names to it.
    public let signatures: Int
    /// Whether the result is post hoc: not locked before the first end form, changed since, or locked more than once.
    public let isPostHoc: Bool
    /// The standing in words, as one sentence.
    public let words: String
    /// The digest of the newest journal entry, and how many entries there are.
    public let journalHead: String?
    /// The number of entries in the journal.
    public let journalLength: Int

    /// A lock state.
    public init(
        digest: String, lockedOn: CalendarDate?, signatures: Int, isPostHoc: Bool, words: String, journalHead: String?,
        journalLength: Int
    ) {
        self.digest = digest
        self.lockedOn = lockedOn
        self.signatures = signatures
        self.isPostHoc = isPostHoc
        self.words = words
        self.journalHead = journalHead
        self.journalLength = journalLength
    }
}
