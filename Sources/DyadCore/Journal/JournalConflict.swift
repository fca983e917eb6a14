/// Somebody else wrote to the journal between reading and writing.
public struct JournalConflict: Error, Equatable, CustomStringConvertible {
    /// The number of entries that the writer had seen.
    public let expected: Int
    /// The number of entries there are.
    public let found: Int

    /// A conflict between what was seen and what there is.
    public init(expected: Int, found: Int) {
        self.expected = expected
        self.found = found
    }

    /// What to tell a person.
    public var description: String {
        "Somebody else recorded something in this cohort meanwhile (\(expected) events were read, now there are \(found)). "
            + "Nothing of yours was stored. Run the command again."
    }
}
