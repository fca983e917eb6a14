/// The formats in which forms are handed out.
public enum KnownFormExports {
    /// All of them.
    public static let all: [any FormExport] = [
        REDCapDictionary(), XLSForm(), PaperPage(), MSFormsOutline(), LimeSurveyStructure(), FHIRQuestionnaire(),
        FHIRMarkup(), ODMStudy(),
    ]

    /// The names that `--as` takes.
    public static var ids: [String] { all.map { type(of: $0).id } }

    /// The format with a name, or `nil`.
    public static func export(_ id: String) -> (any FormExport)? { all.first { type(of: $0).id == id } }
}
