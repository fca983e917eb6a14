/// Something that a programme's report shows besides thresholds and measures, such as an audit matrix.
///
/// A part computes; it draws nothing. Every renderer shows the section that it returns, so a new part needs no new page.
public protocol ReportPart: Plugin {
    /// The forms that it reads, with the items of each; a definition that lacks one is refused.
    var reads: [FormID: [ItemID]] { get }
    /// The options that its settings name.
    var names: [NamedOptions] { get }
    /// The measures that it shows.
    var measures: [MeasureID] { get }
    /// What it shows of a cohort.
    func content(on evidence: Evidence) -> ReportContent
    /// The plan fields whose reading it depends on, by name.
    var readings: [String] { get }
}

extension ReportPart {
    /// Most name no option.
    public var names: [NamedOptions] { [] }
    /// Most show no measure.
    public var measures: [MeasureID] { [] }
    /// Most parts depend on no reading.
    public var readings: [String] { [] }
}
