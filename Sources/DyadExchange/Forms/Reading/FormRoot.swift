/// What tells a format: the first element of an XML file or the type of a JSON document, or the headings of a table.
enum FormRoot: Hashable {
    /// An element, or a JSON object with its `resourceType`; the namespace is empty where there is none.
    case element(name: String, namespace: String)
    /// The first row of a table, and the names of the sheets.
    case table(headings: [String], sheets: [String])
}
