/// The quality of a matching by the answers to one item, such as IMG and LED.
public struct QualityByItem: Sendable {
    /// The item.
    public let item: ItemID
    /// What people call it.
    public let label: String
    /// The groups in the order of the options; each person is in just one.
    public let groups: [QualityGroup]
}
