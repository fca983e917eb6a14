/// All the mistakes that stop a piece of work, found in one pass so that they can be mended in one go.
public struct Mistakes: Error, Equatable, Sendable, CustomStringConvertible {
    /// The mistakes in the order in which they were found; warnings may stand among them.
    public var all: [Diagnostic]

    /// Gathers mistakes.
    public init(_ all: [Diagnostic]) { self.all = all }

    /// One mistake a line.
    public var description: String { all.map(\.description).joined(separator: "\n") }
}
