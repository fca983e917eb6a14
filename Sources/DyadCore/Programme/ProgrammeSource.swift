/// The text of a definition and the name under which messages speak of it.
public struct ProgrammeSource: Equatable, Sendable {
    /// The name that `basedOn` uses, such as `huth`.
    public let name: String
    /// The file name that messages show.
    public let file: String
    /// The YAML text.
    public let text: String

    /// A definition's text with its names.
    public init(name: String, file: String, text: String) {
        self.name = name
        self.file = file
        self.text = text
    }
}
