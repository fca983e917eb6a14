extension String {
    /// The words with a capital at their head.
    public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
