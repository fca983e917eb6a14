internal import DyadCore
internal import DyadMarkup
internal import DyadSheets

/// Files that are read together, so that one may define the form whose answers stand in another.
public struct AnswerFiles {
    private var forms: [String: DocumentContents.Form] = [:]

    /// Looks for files that define forms.
    ///
    /// What is wrong with a file is said when it is opened.
    public init(_ paths: [String]) {
        for path in paths {
            guard let document = try? DocumentFile(path: path),
                let format = KnownAnswerFormats.format(of: document), format.isDefinition(document)
            else { continue }
            var contents = DocumentContents(document.file, format, forms: forms)
            if (try? format.read(document, into: &contents)) != nil { forms = contents.forms }
        }
    }

    /// Opens one of the files.
    ///
    /// - Throws: `Mistakes` when it cannot be read, or is nothing that holds answers.
    /// - Complexity: linear in the size of the file.
    public func open(_ path: String) throws -> AnswerFile {
        guard let document = try DocumentFile(path: path) else { return .sheets(try SheetFile.open(path: path)) }
        if CohortDocument.recognises(document) {
            // Pseudonyms of two cohorts are not the same people.
            throw Mistakes([
                Diagnostic(
                    "whole-cohort", at: .file(document.file), "This is the exchange file of a whole cohort.",
                    remedy: "Make a folder of it: dyad new DIR --from \(path)")
            ])
        }
        guard let format = KnownAnswerFormats.format(of: document) else {
            if case .xml(let root) = document.kind {
                let kind = FormRoot.element(name: root.name, namespace: root.namespace ?? "")
                let form = KnownFormImports.all.first { $0.isMeant(by: kind) }
                return try form.map { .definition(type(of: $0).name) } ?? .sheets(SheetFile.open(path: path))
            }
            throw Mistakes([
                Diagnostic(
                    "unknown-json", at: .file(document.file), "This is a JSON file of a kind that is not known here.",
                    remedy: "Export the answers as CSV or as an Excel workbook (.xlsx) and use that.")
            ])
        }
        var contents = DocumentContents(document.file, format, forms: forms)
        try format.read(document, into: &contents)
        if format.isDefinition(document) { return .definition(format.name) }
        guard contents.count > 0 else {
            throw Mistakes([
                Diagnostic(
                    "no-answers", at: .file(document.file), "This file (\(format.name)) holds no answers.",
                    remedy: "Export it again with the data, not the definition alone.")
            ])
        }
        return .records(contents.tables)
    }
}
