internal import DyadMarkup

/// What styles say about sheets, texts and numbers; everything else of them is for the eye.
struct OpenDocumentStyles {
    private var hiddenTables: Set<String> = []
    private var hiddenTexts: Set<String> = []
    private var formats: [String: String] = [:]
    private var percentFormats: Set<String> = []
    private var elapsedFormats: Set<String> = []
    private var name = ""
    private var count = 0

    /// Takes in an element of a list of styles.
    mutating func start(_ element: XMLElement, _ names: inout OpenDocumentNames) throws {
        if names.style.has(element.name) {
            switch element.name {
            case "style":
                name = try newName(element, &names)
                formats[name] = element.attribute("data-style-name", in: &names.style)
            case "table-properties" where element.attribute("display", in: &names.table) == "false":
                hiddenTables.insert(name)
            case "text-properties" where element.attribute("display", in: &names.text) == "none":
                hiddenTexts.insert(name)
            default: break
            }
        } else if names.number.has(element.name) {
            switch element.name {
            case "percentage-style": percentFormats.insert(try newName(element, &names))
            case "time-style" where element.attribute("truncate-on-overflow", in: &names.number) == "false":
                elapsedFormats.insert(try newName(element, &names))
            default: break
            }
        }
    }

    /// Whether a sheet of this style is hidden.
    func hidesTable(_ style: String?) -> Bool { style.map(hiddenTables.contains) ?? false }

    /// Whether a text of this style is hidden.
    func hidesText(_ style: String?) -> Bool { style.map(hiddenTexts.contains) ?? false }

    /// Whether a cell of this style shows a number in percent.
    func isPercentage(_ style: String?) -> Bool { format(style).map(percentFormats.contains) ?? false }

    /// Whether a cell of this style shows hours beyond 24, so that it holds a length of time.
    func isElapsed(_ style: String?) -> Bool { format(style).map(elapsedFormats.contains) ?? false }

    private func format(_ style: String?) -> String? { style.flatMap { formats[$0] } }

    private mutating func newName(_ element: XMLElement, _ names: inout OpenDocumentNames) throws -> String {
        count += 1
        guard count <= ReadingLimits.styles else { throw XMLStreamFailure.tooLong }
        return element.attribute("name", in: &names.style) ?? ""
    }
}
