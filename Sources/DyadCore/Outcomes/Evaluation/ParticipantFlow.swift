/// The participants from application to paired answers (SQUIRE 2.0).
public struct ParticipantFlow: Sendable {
    /// One step of the flow.
    public struct Step: Sendable {
        /// What is counted.
        public let label: String
        /// How many.
        public let count: Int
        /// Of how many, where that says more.
        public let of: Int?
        /// How many are missing, where everybody was asked for something.
        public let missing: Int?

        /// A step.
        public init(_ label: String, _ count: Int, of: Int? = nil, missing: Int? = nil) {
            self.label = label
            self.count = count
            self.of = of
            self.missing = missing
        }
    }

    /// The steps in order.
    public let steps: [Step]

    /// A flow.
    public init(steps: [Step]) { self.steps = steps }
}
