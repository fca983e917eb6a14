import DyadCore

/// The formats of a command, chosen by name.
protocol FormatChoice: CaseIterable, Equatable, RawRepresentable<String> {
    /// The ending of its files.
    var ending: String { get }
}

extension FormatChoice {
    var ending: String { rawValue }

    /// The format of a name, for a file that may be named.
    ///
    /// - Throws: `Stop` with the nearest name where there is none, or where the file has the ending of another format.
    init(_ name: String, at argument: String, for output: String?) throws {
        guard let choice = Self(rawValue: name) else {
            throw Stop.wrongUse(
                "unknown-format", at: argument, "There is no format “\(name)”.",
                remedy: NearestName.remedy(for: name, among: Self.allCases.map(\.rawValue), kind: "formats"))
        }
        let ending = output.flatMap { OutputFile.ending(of: $0) }
        let others = Self.allCases.filter { $0.ending == ending }.map { "\(argument) \($0.rawValue)" }
        guard let output, choice.ending != ending, !others.isEmpty else {
            self = choice
            return
        }
        throw Stop.wrongUse(
            "contradiction", at: "--output",
            "“\(output)” has the ending of \(others.joined(separator: " and ")), and the format is \(choice.rawValue).",
            remedy: "Give it the ending .\(choice.ending), or write \(others.joined(separator: " or ")).")
    }
}
