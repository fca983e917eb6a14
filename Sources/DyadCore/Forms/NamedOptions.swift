/// Options of an item that a plug-in's settings name: a definition in which the item has no such option is refused.
public struct NamedOptions: Sendable {
    /// The form; `nil` for the application of the role that the plug-in is about.
    public let form: FormID?
    /// The item.
    public let item: ItemID
    /// The options by their ids.
    public let options: [String]

    /// Options that settings name.
    public init(_ form: FormID?, _ item: ItemID, _ options: [String]) {
        self.form = form
        self.item = item
        self.options = options
    }
}
