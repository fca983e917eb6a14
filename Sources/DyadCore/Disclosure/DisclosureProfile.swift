/// The smallest groups about which a report may speak. The Trust's information governance lead sets it; Dyad applies and
/// prints it (`UX-and-security` part 4, level 2; REQUIREMENTS 3.4, A25).
public struct DisclosureProfile: Hashable, Sendable {
    /// The fewest answers behind a mean in the committee's report.
    public var minimumForMeans = 5
    /// The fewest answers behind a figure on wellbeing or safety in the committee's report.
    public var minimumForSensitive = 8
    /// The fewest pulse answers before the programme lead and tutor see counts.
    public var minimumForPulse = 5

    /// The defaults.
    public init() {}
}
