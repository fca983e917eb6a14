/// A report part with its place in the programme.
public struct PlannedPart: Sendable {
    /// The permanent name.
    public let id: String
    /// The heading.
    public let title: String
    /// The part.
    public let part: any ReportPart
}
