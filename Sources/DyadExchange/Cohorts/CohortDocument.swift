public import DyadCore

/// A whole cohort as a file that people and programs can read: the definition, the people behind the pseudonyms, every
/// submission, and what else was recorded.
///
/// Nothing is lost on the way: a folder made from the file has a journal with the same head. `Docs/reference/exchange.md`
/// describes the file, `Docs/reference/exchange.xsd` is its schema.
public struct CohortDocument: Sendable {
    /// A file of the programme's folder, such as `programme.yaml`.
    public struct File: Hashable, Sendable {
        /// Its name, without a folder.
        public let name: String
        /// What it says.
        public let text: String

        /// A file with its text.
        public init(name: String, text: String) { (self.name, self.text) = (name, text) }
    }

    /// The namespace of the elements.
    static let namespace = "urn:dyad:exchange:1"

    /// The definition, and the files that it is based on, with the site's names of columns where it has some.
    public var files: [File]
    /// The people, by pseudonym.
    public var people: [PersonRecord]
    /// The journal, from its first entry.
    public var entries: [JournalEntry]
    /// The head of the journal, where the file says it.
    public var head: Digest?
    /// The digest of files and people, where the file says it.
    var contents: Digest?

    /// A cohort to be written.
    public init(files: [File], people: [PersonRecord], entries: [JournalEntry]) {
        (self.files, self.people, self.entries) = (files, people, entries)
        head = entries.last?.link
        contents = digest
    }

    /// The digest of files and people as they stand here.
    var digest: Digest {
        let files = files.map { JSONValue.texts([$0.name, $0.text]) }
        let people = people.map { person in
            JSONValue.array([
                .string(person.id.description), .text(person.contact), .text(person.name), .text(person.registration),
            ])
        }
        return Digest(of: JSONValue.array([.array(files), .array(people)]).canonicalBytes)
    }

    /// Whether a name is that of a file which may stand in a folder, and of nothing outside it.
    static func isFileName(_ name: String) -> Bool {
        let known = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
        return known && name.hasSuffix(".yaml") && !name.hasPrefix(".")
    }
}
