/// A question of a table: where its answers stand, and what it is called.
public struct TableQuestion: Hashable, Sendable {
    /// A column that holds one option of the question, ticked or not.
    public struct Option: Hashable, Sendable {
        /// The column, from 1.
        public var column: Int
        /// What the option is called, such as its code or its label.
        public var name: String

        /// An option in a column.
        public init(column: Int, name: String) { (self.column, self.name) = (column, name) }
    }

    /// The header over the answers; of several columns, over the first. Its text is what people know the question by.
    public var header: HeaderCell
    /// Other names of the question, such as a code.
    public var codes: [String]
    /// The columns of its options where each has one of its own; else none.
    public var options: [Option]
    /// What its codes stand for, where the file says so.
    public var words: [String: String] = [:]

    /// A question with one column, or one for each option.
    public init(_ header: HeaderCell, codes: [String] = [], options: [Option] = []) {
        (self.header, self.codes, self.options) = (header, codes, options)
    }

    /// All its names, the one that people know first.
    public var names: [String] { [header.text] + codes }
}
