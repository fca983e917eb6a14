import DyadCore

/// A format in which other programs write forms. Adding one is one file, and one line in ``KnownFormImports``.
///
/// A format asks a ``FormNode`` for all that it understands, leaves out by name what it knows and Dyad has no word for, and
/// need not care for the rest: what nobody asked for is listed.
protocol FormImport: Sendable {
    /// What people call it.
    static var name: String { get }

    /// Whether a document is in the format: a look at its root.
    func isMeant(by root: FormRoot) -> Bool

    /// The forms of a document.
    ///
    /// - Throws: `Mistakes` where the document contradicts itself or its format.
    func forms(of document: FormDocument) throws -> [FoundForm]
}
