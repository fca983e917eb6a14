/// Something that is asked and reported as a figure. A measure asked at application and at the end is paired: its change is
/// reported (HUTH-F2).
public struct Measure: Sendable {
    /// The permanent name; it is also the item's on every form that asks it.
    public let id: MeasureID
    /// The source's number, where it has one.
    public let number: Int?
    /// The source's label.
    public let label: String
    /// The question as this programme words it.
    public let prompt: String
    /// The group under which it is reported.
    public let group: String?
    /// The kind of question.
    public let question: any Question
    /// Where it stands in the evaluation frameworks.
    public let tags: FrameworkTags
    /// Whether figures of it need the larger group size.
    public let isSensitive: Bool

    /// Whether it is answered with yes or no, so that its mean is a share.
    public var isYesOrNo: Bool { question.shape == .yesNo }
}

/// The name of a measure.
public typealias MeasureID = ID<Measure>
