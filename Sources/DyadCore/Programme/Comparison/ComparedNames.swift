/// How sentences call the two definitions that are compared.
struct ComparedNames: Sendable {
    let first: String
    let second: String

    /// As the command line names them.
    static let letters = ComparedNames(first: "A", second: "B")
    /// For a definition beside the one that it is based on.
    static let base = ComparedNames(first: "the base", second: "this definition")

    /// “2 in A, 3 in B”.
    func both(_ a: String, _ b: String) -> String { "\(a) in \(first), \(b) in \(second)" }

    /// “the end in A and the start in B”, where what is said holds commas of its own.
    func and(_ a: String, _ b: String) -> String { "\(a) in \(first) and \(b) in \(second)" }

    /// “ “x” only in A; “y” only in B”, without what is empty.
    func only(_ a: [String], _ b: [String]) -> String {
        [(a, first), (b, second)].filter { !$0.0.isEmpty }
            .map { "\($0.0.joined(separator: ", ")) only in \($0.1)" }.joined(separator: "; ")
    }
}
