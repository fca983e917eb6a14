/// A way to judge a cohort against a threshold that was fixed before launch.
public protocol OutcomeRule: Plugin {
    /// The verdict on the evidence, under the evidence's plan.
    func verdict(on evidence: Evidence) -> Verdict
    /// The measures that it reads; a definition that lacks one is refused.
    var measures: [MeasureID] { get }
    /// The forms that it reads; a definition that lacks one is refused.
    var forms: [FormID] { get }
    /// The plan fields whose other options it is tried under, by name.
    var readings: [String] { get }
    /// How many pairs or people the threshold speaks of, where it does: the site's cohort plan must have as many.
    var threshold: Quantity { get }
}

extension OutcomeRule {
    /// Most rules read no measure.
    public var measures: [MeasureID] { [] }
    /// Most rules read no form by name.
    public var forms: [FormID] { [] }
}
