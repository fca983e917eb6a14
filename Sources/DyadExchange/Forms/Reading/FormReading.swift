internal import DyadCore

/// The forms that were read from a file of another program, and what of the file they do not say.
public struct FormReading: Sendable {
    /// What people call the format.
    public let format: String
    /// The forms, in the order of the file.
    public let forms: [ReadForm]
    /// Everything else that the file says, with its place; what only administers a file is not listed.
    public let omissions: [FormOmission]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - file: what messages call it.
    /// - Throws: `Mistakes` where the file is no form that is known, is built like an attack, or contradicts itself.
    /// - Complexity: linear in the size of the file.
    public init(of bytes: [UInt8], file: String) throws {
        let document = try FormDocument(bytes, file: file)
        guard let format = KnownFormImports.all.first(where: { $0.isMeant(by: document.kind) }) else {
            throw FormRefusal.unknown(document.kind, file)
        }
        var names = FieldNames(joint: "-", longest: 60)
        let found = try format.forms(of: document)
        let log = document.log
        forms = found.map { ReadForm($0, named: names.name(for: $0.name), log: log) }
        guard forms.contains(where: { !$0.questions.isEmpty }) else {
            throw FormRefusal.empty(type(of: format).name, file)
        }
        omissions = log.omissions(of: document.root)
        self.format = type(of: format).name
    }

    /// The formats that are read, for people.
    public static var formats: String { KnownFormImports.names }

    /// The part `forms:` of a programme's definition.
    public var yaml: String { FormYAML.text(of: forms) }
}
