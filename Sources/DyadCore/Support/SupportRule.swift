/// A rule that says which support somebody is owed, such as a course after an exam that is still to be passed (HEE-8).
///
/// A rule speaks of what is offered and never of what is wrong with a person: no deficit labels, no ranking (HEE-16).
public protocol SupportRule: Plugin {
    /// The forms that it reads, with the items of each; a definition that lacks one is refused.
    var reads: [FormID: [ItemID]] { get }
    /// What the person is owed as at a day, offers already made or not.
    func owed(to record: SupportRecord, asAt day: CalendarDate) -> [SupportOwed]
    /// The options that its settings name.
    var names: [NamedOptions] { get }
    /// The offers by their names in the record of offers.
    var offers: [String] { get }
    /// What is wrong with the rule as a policy, as sentences, such as that it waits for two attempts (HEE-9).
    var cautions: [String] { get }
}

extension SupportRule {
    /// Most name no option.
    public var names: [NamedOptions] { [] }
    /// Most offers are recorded nowhere by name.
    public var offers: [String] { [] }
    /// Most rules need no caution.
    public var cautions: [String] { [] }
}
