/// Something in a file that a form read from it does not say, with where it stands.
public struct FormOmission: Hashable, Sendable {
    /// Where it stands, such as `/ODM/Study/MetaDataVersion/ItemDef[3]/@Length`; in a table, its cell.
    public let path: String
    /// The line, from 1; `nil` where the file has none.
    public let line: Int?
    /// What it is, or what to write by hand, as a sentence without its full stop.
    public let words: String
    /// How many more of the same kind there are.
    public var more = 0

    /// `line 12, /ODM/Study/...: words (and 3 more)`.
    public var sentence: String {
        let place = line.map { "line \($0), \(path)" } ?? path
        return "\(place): \(words)\(more == 0 ? "" : " (and \(more) more)")"
    }

    /// The path without its numbers, which things of one kind share.
    var kind: String { path.replacing(/\[[0-9]+\]/, with: "") + words }
}
