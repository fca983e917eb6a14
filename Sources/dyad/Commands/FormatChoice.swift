import DyadCore

/// The formats of a command, chosen by name.
protocol FormatChoice: CaseIterable, RawRepresentable<String> {}

extension FormatChoice {
    /// The format of a name.
    ///
    /// - Throws: `Stop` with the nearest name where there is none.
    init(_ name: String, at argument: String) throws {
        guard let choice = Self(rawValue: name) else {
            throw Stop.wrongUse(
                "unknown-format", at: argument, "There is no format “\(name)”.",
                remedy: NearestName.remedy(for: name, among: Self.allCases.map(\.rawValue), kind: "formats"))
        }
        self = choice
    }
}
