/// The formats from which forms are read.
enum KnownFormImports {
    /// All of them.
    static let all: [any FormImport] = [
        ODMReader(), FHIRReader(), XFormReader(), LimeSurveyReader(), LimeSurveyStructureReader(),
        REDCapDictionaryReader(), XLSFormReader(),
    ]

    /// Their names, for people.
    static var names: String {
        let names = all.map { type(of: $0).name }
        return "\(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")"
    }
}
